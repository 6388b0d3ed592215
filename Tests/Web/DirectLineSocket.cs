using System.Net.WebSockets;
using System.Text.Json;

namespace Wenming.Tests.Web;

/// <summary>The stream of a conversation as a page hears it.</summary>
internal sealed class DirectLineSocket : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket _socket = new();

    /// <summary>Where the page stands.</summary>
    public string Watermark { get; private set; } = "";

    /// <summary>The words of everything that was heard so far, with the ids.</summary>
    public List<(string Id, string Words)> Heard { get; } = [];

    /// <summary>Why the bot closed the stream.</summary>
    public (WebSocketCloseStatus? Status, string? Reason) Goodbye => (_socket.CloseStatus, _socket.CloseStatusDescription);

    public static async Task<DirectLineSocket> OpenAsync(string streamUrl, string? origin = null)
    {
        var stream = new DirectLineSocket();
        if (origin is not null)
            stream._socket.Options.SetRequestHeader("Origin", origin);
        stream._socket.Options.CollectHttpResponseDetails = true;
        await stream._socket.ConnectAsync(new Uri(streamUrl), CancellationToken.None);
        return stream;
    }

    /// <summary>Listens until this many were heard in all.</summary>
    public async Task HearAsync(int count)
    {
        while (Heard.Count < count)
        {
            if (await NextAsync() is not { } set)
                throw new InvalidOperationException($"The stream ended after {Heard.Count}: {Goodbye}.");
            Watermark = set.GetProperty("watermark").GetString()!;
            foreach (var activity in set.GetProperty("activities").EnumerateArray())
                Heard.Add((activity.GetProperty("id").GetString()!, activity.TryGetProperty("text", out var text) ? text.GetString()! : ""));
        }
    }

    /// <summary>Listens until the bot says goodbye.</summary>
    public async Task HearEndAsync()
    {
        if (await NextAsync() is { } set)
            throw new InvalidOperationException($"There was more to hear: {set}.");
        await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
    }

    public Task SendAsync(byte[] bytes) => _socket.SendAsync(bytes, WebSocketMessageType.Text, true, CancellationToken.None);

    /// <summary>The line is cut without a word.</summary>
    public void Cut() => _socket.Abort();

    public void Dispose() => _socket.Dispose();

    private async Task<JsonElement?> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var frame = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            await frame.WriteAsync(buffer.AsMemory(0, part.Count), patience.Token);
            if (part.EndOfMessage)
                return JsonDocument.Parse(frame.ToArray()).RootElement;
        }
    }
}
