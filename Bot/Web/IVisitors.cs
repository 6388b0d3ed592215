using Wenming.Bot.Protocol.DirectLine;

namespace Wenming.Bot.Web;

/// <summary>
/// Says who sits at the chat page. Asked whenever a token is issued or renewed, and nowhere else: whoever holds the token is that person.
/// </summary>
internal interface IVisitors
{
    /// <summary>The person at the other end of the request.</summary>
    /// <param name="http">The request, with whatever proves who sent it.</param>
    /// <param name="claimed">Whom the page says it is used by; proves nothing.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    Task<Visitor> IdentifyAsync(HttpContext http, DirectLineUser? claimed, CancellationToken cancellationToken);
}
