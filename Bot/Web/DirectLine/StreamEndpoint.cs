using Wenming.Bot.Protocol;
using Wenming.Bot.Protocol.DirectLine;

namespace Wenming.Bot.Web.DirectLine;

/// <summary>
/// <c>GET /v3/directline/conversations/{id}/stream</c>: the web socket on which a page is told what is said. A browser sends no header of the
/// page's own with it, so that a ticket in the address lets it in.
/// </summary>
internal sealed class StreamEndpoint(
    DirectLineConversations conversations, DirectLineTokens tokens, PageAddress address, MachineClock clock, IHostApplicationLifetime lifetime)
{
    /// <summary>Sockets of one conversation: some tabs on some devices, and cut lines that are not known to be cut yet.</summary>
    private const int MostOfOne = 20;

    /// <summary>Sockets at all; each costs some kilobytes.</summary>
    private const int Most = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The address of the grant's stream, with a ticket.</summary>
    public async Task<string> AddressAsync(HttpRequest request, DirectLineGrant grant, long watermark)
    {
        var ticket = await tokens.IssueTicketAsync(grant, request.HttpContext.RequestAborted);
        return $"{address.Sockets(request)}/v3/directline/conversations/{grant.ConversationId}/stream?watermark={watermark}&t={ticket}";
    }

    /// <summary>Serves the socket until it is closed; refuses with a sentence what is none, or has no good ticket.</summary>
    public async Task ServeAsync(HttpContext http)
    {
        if (DirectLineDoor.IsFromForeignPage(http))
            await DirectLineDoor.RefuseForeignPageAsync(http);
        else if (!http.WebSockets.IsWebSocketRequest)
            await DirectLineDoor.RefuseAsync(
                http, StatusCodes.Status400BadRequest, "BadArgument", "A stream is a web socket; to poll, GET the conversation's activities.");
        else if (await tokens.ReadAsync(TokenUse.Stream, http.Request.Query["t"].ToString(), http.RequestAborted) is not TokenReading.Good { Grant: var grant }
            || http.Request.RouteValues["id"] as string != grant.ConversationId)
            await DirectLineDoor.RefuseAsync(
                http, StatusCodes.Status403Forbidden, "BadToken", "The ticket opens no stream here any more; GET the conversation for a new one.");
        else if (!Enter(grant.ConversationId))
            await DirectLineDoor.RefuseAsync(
                http, StatusCodes.Status429TooManyRequests, "TooManyStreams", "Too many streams are open; close some, or come back in a minute.");
        else
            await RunAsync(http, grant);
    }

    private async Task RunAsync(HttpContext http, DirectLineGrant grant)
    {
        try
        {
            using var open = conversations.Open(grant.ConversationId);
            open.Conversation.Prolong(grant.ExpiresAt);
            using var socket = await http.WebSockets.AcceptWebSocketAsync();
            var watermark = StreamNews.Read(http.Request.Query["watermark"]);
            await new StreamSocket(socket, open.Conversation, clock).RunAsync(watermark, lifetime.ApplicationStopping);
        }
        finally
        {
            Leave(grant.ConversationId);
        }
    }

    private bool Enter(string conversationId)
    {
        lock (_lock)
        {
            var open = _open.GetValueOrDefault(conversationId);
            if (open >= MostOfOne || _count >= Most)
                return false;
            _open[conversationId] = open + 1;
            _count++;
            return true;
        }
    }

    private void Leave(string conversationId)
    {
        lock (_lock)
        {
            _count--;
            if (--_open[conversationId] == 0)
                _open.Remove(conversationId);
        }
    }
}
