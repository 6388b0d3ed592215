using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol.DirectLine;

namespace Wenming.Bot.Web.SignIn;

/// <summary>
/// Tells who sent a request: by the token of a tab, else by the session's cookie. A tab needs no cookie, as browsers keep those of framed pages
/// back.
/// </summary>
internal sealed class SignedInVisitors(TabTokens tabs, IOptions<SignInOptions> options) : IVisitors
{
    public const string SignInFirst = "Nobody is signed in: open /signin in the browser, or open the tab in Teams again.";

    public const string TryLater = "Who you are cannot be checked now, as Entra ID does not answer; try again in a minute.";

    private const string Bearer = "Bearer ";

    /// <inheritdoc/>
    public async Task<Visitor> IdentifyAsync(HttpContext http, DirectLineUser? claimed, CancellationToken cancellationToken) =>
        await RecogniseAsync(http) switch
        {
            Recognition.Recognised { Person: var person } =>
                new Visitor.Known(new DirectLineUser { Id = person.Id.Value, Name = person.Name }) { HasOneConversation = true },
            Recognition.Unavailable => new Visitor.Refused(TryLater),
            _ => new Visitor.Refused(SignInFirst),
        };

    /// <summary>Who sent the request.</summary>
    public async Task<Recognition> RecogniseAsync(HttpContext http)
    {
        if (TabTokenOf(http.Request) is { } token)
            return await tabs.ReadAsync(token, http.RequestAborted);
        if (!IsOurOwnPage(http.Request))
            return new Recognition.Unknown();
        var session = await http.AuthenticateAsync(SessionCookie.Scheme);
        return session.Succeeded && SessionClaims.PersonOf(session.Principal) is { } person
            ? new Recognition.Recognised(person)
            : new Recognition.Unknown();
    }

    /// <summary>Entra ID's tokens have three parts, which tells them from those of the chat.</summary>
    private static string? TabTokenOf(HttpRequest request) =>
        request.Headers.Authorization is [{ } header]
        && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
        && header[Bearer.Length..].Trim() is var token
        && token.Count(sign => sign == '.') == 2
            ? token
            : null;

    /// <summary>
    /// A browser names the page that changes something here; another site's page is not believed, whatever cookie comes with it.
    /// </summary>
    private bool IsOurOwnPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        || (request.Headers.Origin is [{ } origin] && origin == options.Value.PublicUrl?.GetLeftPart(UriPartial.Authority));
}
