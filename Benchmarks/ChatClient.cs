using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wenming.Benchmarks;

/// <summary>A chat page: talks over HTTP, hears over a web socket, and comes back with its watermark when the line is cut.</summary>
internal sealed class ChatClient(HttpClient http, string userId) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _heard = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Message> _sent = new(StringComparer.Ordinal);
    private readonly List<TimeSpan> _waits = [];

    private string _token = "none";
    private string _conversation = "";
    private string _watermark = "0";
    private ClientWebSocket _socket = new();
    private Task _listening = Task.CompletedTask;

    /// <summary>How long each message took until its answer was heard.</summary>
    public IReadOnlyList<TimeSpan> Waits => _waits;

    /// <summary>How often the line was cut.</summary>
    public int Cuts { get; private set; }

    /// <summary>How many messages were said.</summary>
    public int Said => _sent.Count;

    /// <summary>Messages that did not come back, or were not answered.</summary>
    public int Lost => _sent.Values.Count(message => message.Echoes == 0 || message.Answers == 0);

    /// <summary>Messages and answers that were heard more than once.</summary>
    public int Doubled => _heard.Values.Count(times => times > 1) + _sent.Values.Count(message => message.Echoes > 1 || message.Answers > 1);

    /// <summary>Gets a token, begins the conversation and listens, unless that was done.</summary>
    public async Task ComeInAsync()
    {
        if (_conversation.Length > 0)
            return;
        var granted = await SendAsync(HttpMethod.Post, "tokens/generate", new JsonObject { ["user"] = new JsonObject { ["id"] = userId, ["name"] = userId } });
        (_token, _conversation) = (granted.GetProperty("token").GetString()!, granted.GetProperty("conversationId").GetString()!);
        await ListenAsync(await SendAsync(HttpMethod.Post, "conversations", new JsonObject { ["locale"] = "zh-CN" }));
    }

    /// <summary>Says it and waits until its answer is heard.</summary>
    public async Task SayAsync(string words, TimeSpan patience)
    {
        var id = $"m{_sent.Count}";
        var message = new Message();
        lock (_lock)
            _sent[id] = message;
        var clock = Stopwatch.StartNew();
        await SendAsync(HttpMethod.Post, $"conversations/{_conversation}/activities", new JsonObject
        {
            ["type"] = "message",
            ["text"] = words,
            ["locale"] = "zh-CN",
            ["from"] = new JsonObject { ["id"] = userId },
            ["channelData"] = new JsonObject { ["clientActivityID"] = id },
        });
        await Task.WhenAny(message.Answered.Task, Task.Delay(patience));
        _waits.Add(clock.Elapsed);
    }

    /// <summary>The line is cut without a word; the page comes back where it stood.</summary>
    public async Task LoseLineAsync()
    {
        Cuts++;
        _socket.Abort();
        await _listening;
        await ListenAsync(await SendAsync(HttpMethod.Get, $"conversations/{_conversation}?watermark={_watermark}", null));
    }

    /// <summary>Closes the page.</summary>
    public async Task LeaveAsync()
    {
        _socket.Abort();
        await _listening;
    }

    public void Dispose() => _socket.Dispose();

    private async Task ListenAsync(JsonElement admission)
    {
        _socket.Dispose();
        _socket = new ClientWebSocket();
        await _socket.ConnectAsync(new Uri(admission.GetProperty("streamUrl").GetString()!), CancellationToken.None);
        _listening = HearAsync(_socket);
    }

    private async Task HearAsync(ClientWebSocket socket)
    {
        var frame = new byte[1024 * 1024];
        try
        {
            while (true)
            {
                var length = 0;
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(frame.AsMemory(length), CancellationToken.None);
                    length += part.Count;
                }
                while (!part.EndOfMessage);
                if (part.MessageType == WebSocketMessageType.Close)
                    return;
                using var set = JsonDocument.Parse(frame.AsMemory(0, length));
                Hear(set.RootElement);
            }
        }
        catch (Exception cut) when (cut is WebSocketException or OperationCanceledException)
        {
            // The next line begins where this one ended.
        }
    }

    private void Hear(JsonElement set)
    {
        lock (_lock)
        {
            foreach (var activity in set.GetProperty("activities").EnumerateArray())
            {
                var id = activity.GetProperty("id").GetString()!;
                _heard[id] = _heard.GetValueOrDefault(id) + 1;
                if (activity.GetProperty("channelData").TryGetProperty("clientActivityID", out var client))
                    _sent[client.GetString()!].Echoes++;
                else if (activity.TryGetProperty("replyToId", out var answered)
                    && _sent.TryGetValue(answered.GetString()![(_conversation.Length + 3)..], out var message))
                {
                    message.Answers++;
                    message.Answered.TrySetResult();
                }
            }

            _watermark = set.GetProperty("watermark").GetString()!;
        }
    }

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, JsonObject? body)
    {
        using var request = new HttpRequestMessage(method, new Uri($"/v3/directline/{path}", UriKind.Relative));
        request.Headers.Authorization = new("Bearer", _token);
        request.Content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return answer.RootElement.Clone();
    }

    private sealed class Message
    {
        public TaskCompletionSource Answered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Echoes { get; set; }

        public int Answers { get; set; }
    }
}
