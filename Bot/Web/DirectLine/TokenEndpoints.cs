using System.Diagnostics;
using Wenming.Bot.Protocol.DirectLine;

namespace Wenming.Bot.Web.DirectLine;

/// <summary>Where a page gets its token and has it renewed.</summary>
internal static class TokenEndpoints
{
    public static void MapTokens(this IEndpointRouteBuilder group)
    {
        group.MapPost("/tokens/generate", DirectLineDoor.Ask(GenerateAsync));
        group.MapPost("/tokens/refresh", DirectLineDoor.Open(RefreshAsync));
    }

    /// <summary>Who sits at the page; <see langword="null"/> when the request was refused with a sentence.</summary>
    public static async Task<Visitor.Known?> IdentifyAsync(HttpContext http, DirectLineUser? claimed)
    {
        switch (await http.RequestServices.GetRequiredService<IVisitors>().IdentifyAsync(http, claimed, http.RequestAborted))
        {
            case Visitor.Known known:
                return known;
            case Visitor.Refused refused:
                await DirectLineDoor.RefuseAsync(http, StatusCodes.Status403Forbidden, "Forbidden", refused.Sentence);
                return null;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>
    /// A token for whoever sits at the page. Who brings an earlier token of the same person, be it expired, goes on in its conversation.
    /// </summary>
    private static async Task GenerateAsync(HttpContext http, DirectLineGrant? before)
    {
        var asked = await http.ReadParametersAsync();
        if (await IdentifyAsync(http, asked.User ?? before?.User) is not { } known)
            return;
        var conversationId = before is not null && before.User.Id == known.User.Id
            ? before.ConversationId
            : known.HasOneConversation
                ? await TokensOf(http).ConversationOfAsync(known.User, http.RequestAborted)
                : DirectLineConversations.NewId();
        await SendAsync(http, conversationId, known.User);
    }

    private static async Task RefreshAsync(HttpContext http, DirectLineGrant grant)
    {
        if (await IdentifyAsync(http, grant.User) is not { } known)
            return;
        if (known.User.Id == grant.User.Id)
            await SendAsync(http, grant.ConversationId, known.User);
        else
            await DirectLineDoor.RefuseAsync(http, StatusCodes.Status403Forbidden, "Forbidden", "Somebody else sits at the page now.");
    }

    private static async Task SendAsync(HttpContext http, string conversationId, DirectLineUser user)
    {
        var (token, grant) = await TokensOf(http).IssueAsync(conversationId, user, http.RequestAborted);
        using var open = http.RequestServices.GetRequiredService<DirectLineConversations>().Open(conversationId);
        open.Conversation.Prolong(grant.ExpiresAt);
        var lasts = (int)DirectLineTokens.Lifetime.TotalSeconds;
        await http.SendAdmissionAsync(StatusCodes.Status200OK, new DirectLineAdmission(conversationId, token, lasts, null));
    }

    private static DirectLineTokens TokensOf(HttpContext http) => http.RequestServices.GetRequiredService<DirectLineTokens>();
}
