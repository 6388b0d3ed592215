using System.Net.WebSockets;
using Wenming.Bot.Protocol;
using Wenming.Bot.Protocol.DirectLine;
using Wenming.Tables;

namespace Wenming.Bot.Web.DirectLine;

/// <summary>
/// One page's web socket. It is a place in the conversation's stream and holds nothing of it but the frame that is on its way: a page that
/// does not read makes nothing wait in memory, and is cut off after a while; it then comes back with the watermark where it stood.
/// </summary>
internal sealed class StreamSocket(WebSocket socket, DirectLineConversation conversation, MachineClock clock)
{
    /// <summary>How long a page may take to take a frame, or to answer a goodbye.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Less is no wait at all for a timer, and the loop would run without rest until the moment has come.</summary>
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(1);

    /// <summary>Tells the page what comes after the watermark until one of the two leaves.</summary>
    /// <param name="watermark">Where the page stands.</param>
    /// <param name="stopping">The bot stops.</param>
    public async Task RunAsync(long watermark, CancellationToken stopping)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var listening = ListenAsync(over);
        var goodbye = await TellAsync(watermark, over.Token);
        if (stopping.IsCancellationRequested && goodbye == Goodbye.Left)
            goodbye = Goodbye.Restarting;
        await CloseAsync(goodbye, listening);
        socket.Abort();
        await listening;
    }

    private async Task<Goodbye?> TellAsync(long watermark, CancellationToken over)
    {
        try
        {
            while (true)
            {
                var news = await conversation.ReadAsync(watermark, over);
                watermark = news.Watermark;
                if (news.Activities.Count > 0)
                    await SendAsync(news.ToActivitySet());
                else if (conversation.OpenUntil - clock.Time.GetUtcNow() is var left && left > TimeSpan.Zero)
                    await WaitAsync(watermark, left, over);
                else
                    return Goodbye.Expired;
            }
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            return Goodbye.Left;
        }
        catch (TableStoreException)
        {
            return Goodbye.Failed;
        }
        catch (Exception lost) when (lost is WebSocketException or OperationCanceledException)
        {
            return null;
        }
    }

    private async Task WaitAsync(long watermark, TimeSpan atMost, CancellationToken over)
    {
        try
        {
            await conversation.NewsAfterAsync(watermark).WaitAsync(atMost < ShortestWait ? ShortestWait : atMost, clock.Time, over);
        }
        catch (TimeoutException)
        {
            // The token may have been refreshed meanwhile: whoever waits looks again.
        }
    }

    private async Task SendAsync(byte[] frame)
    {
        using var patience = new CancellationTokenSource(Patience, clock.Time);
        await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, patience.Token);
    }

    /// <summary>
    /// Web Chat sends empty messages now and then to learn whether the line holds. Who sends more than that is no Direct Line client.
    /// </summary>
    private async Task ListenAsync(CancellationTokenSource over)
    {
        var heard = new byte[16];
        try
        {
            while (await socket.ReceiveAsync(heard.AsMemory(), CancellationToken.None) is { MessageType: not WebSocketMessageType.Close, Count: 0 })
            {
            }
        }
        catch (Exception lost) when (lost is WebSocketException or OperationCanceledException)
        {
            // The line was cut, by the page or by us.
        }

        await over.CancelAsync();
    }

    private async Task CloseAsync(Goodbye? goodbye, Task listening)
    {
        if (goodbye is null || socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;
        using var patience = new CancellationTokenSource(Patience, clock.Time);
        try
        {
            await socket.CloseOutputAsync(goodbye.Status, goodbye.Reason, patience.Token);
            await listening.WaitAsync(patience.Token);
        }
        catch (Exception lost) when (lost is WebSocketException or OperationCanceledException)
        {
            // The page has left without a word.
        }
    }

    /// <summary>Why a socket is closed.</summary>
    private sealed record Goodbye(WebSocketCloseStatus Status, string Reason)
    {
        public static readonly Goodbye Left = new(WebSocketCloseStatus.NormalClosure, "");
        public static readonly Goodbye Restarting = new(WebSocketCloseStatus.EndpointUnavailable, "The bot is being restarted.");
        public static readonly Goodbye Expired = new(WebSocketCloseStatus.PolicyViolation, "The token has expired.");
        public static readonly Goodbye Failed = new(WebSocketCloseStatus.InternalServerError, "The conversation could not be read.");
    }
}
