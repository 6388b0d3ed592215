using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Wenming.Tests.Posts;

/// <summary>A Teams on this machine that answers as badly as it can, and remembers what really arrived. How it treats a chat depends on the chat's number alone.</summary>
internal sealed class HostileTeams : IAsyncDisposable
{
    private const int Kinds = 50;

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, int> _asked = new();
    private readonly ConcurrentDictionary<string, int> _arrived = new();
    private int _ambiguous;
    private int _inFlight;

    private HostileTeams(WebApplication app) => _app = app;

    /// <summary>Where it listens.</summary>
    public string ServiceUrl => _app.Urls.First() + "/";

    /// <summary>How often it left open whether something arrived.</summary>
    public int Ambiguous => _ambiguous;

    /// <summary>How many calls are being answered at this moment.</summary>
    public int InFlight => _inFlight;

    public static async Task<HostileTeams> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var teams = new HostileTeams(app);
        app.MapPost("/v3/conversations", teams.OpenAsync);
        app.MapPost("/v3/conversations/{chat}/activities", (HttpContext http, string chat) => teams.TakeAsync(http, chat));
        await app.StartAsync();
        return teams;
    }

    /// <summary>How many copies arrived in the chat of this person, opened again or not.</summary>
    public int ArrivedAt(int person) => _arrived.GetValueOrDefault(Number(person));

    public static string ChatOf(int person) => "chat-" + Number(person);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static string Number(int person) => person.ToString("D5", CultureInfo.InvariantCulture);

    private static Task AnswerAsync(HttpContext http, int status, string body = "{}")
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        return http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body)).AsTask();
    }

    private static Task RefuseAsync(HttpContext http, int status, string code) =>
        AnswerAsync(http, status, $$$"""{"error":{"code":"{{{code}}}","message":"no"}}""");

    private async Task OpenAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var asked = await reader.ReadToEndAsync();
        var at = asked.IndexOf("29:", StringComparison.Ordinal) + 3;
        var person = asked[at..(at + 5)];
        if (int.Parse(person, CultureInfo.InvariantCulture) % Kinds == 8)
            await RefuseAsync(http, 403, "BotDisabledByAdmin");
        else
            await AnswerAsync(http, 201, $$"""{"id":"again-{{person}}"}""");
    }

    private async Task TakeAsync(HttpContext http, string chat)
    {
        Interlocked.Increment(ref _inFlight);
        try
        {
            await TakeAsync(http, chat[^5..], chat.StartsWith("again-", StringComparison.Ordinal));
        }
        finally
        {
            Interlocked.Decrement(ref _inFlight);
        }
    }

    private async Task TakeAsync(HttpContext http, string person, bool isOpenedAgain)
    {
        var time = _asked.AddOrUpdate(person, 1, (_, before) => before + 1);
        await http.Request.Body.CopyToAsync(Stream.Null);
        await Task.Delay(TimeSpan.FromMilliseconds(10), http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var kind = isOpenedAgain ? Kinds : int.Parse(person, CultureInfo.InvariantCulture) % Kinds;
        await (kind switch
        {
            0 when time == 1 => ThrottleAsync(http, 429, "1"),
            1 when time <= 2 => ThrottleAsync(http, 429, null),
            2 when time == 1 => ThrottleAsync(http, 412, null),
            3 => RefuseAsync(http, 403, "ConversationBlockedByUser"),
            4 => RefuseAsync(http, 403, "BotNotInConversationRoster"),
            5 => RefuseAsync(http, 403, "MessageWritesBlocked"),
            6 => AnswerAsync(http, 403, ""),
            7 or 8 => RefuseAsync(http, 404, "ConversationNotFound"),
            9 => RefuseAsync(http, 500, "ServiceError"),
            10 when time == 1 => UnclearAsync(http, person, hasArrived: true, () => AnswerAsync(http, 502, "")),
            11 when time == 1 => UnclearAsync(http, person, hasArrived: false, () => AnswerAsync(http, 503, "")),
            12 when time == 1 => UnclearAsync(http, person, hasArrived: true, () => Break(http)),
            13 when time == 1 => UnclearAsync(http, person, hasArrived: false, () => Break(http)),
            14 when time == 1 && person[2] == '1' => UnclearAsync(http, person, hasArrived: true, () => BeSilentAsync(http)),
            15 => RefuseAsync(http, 413, "MessageSizeTooBig"),
            16 => ArriveAsync(http, person, 202, ""),
            _ => ArriveAsync(http, person, 201, $$"""{"id":"{{person}}-{{time}}"}"""),
        });
    }

    private Task ArriveAsync(HttpContext http, string person, int status, string body)
    {
        _arrived.AddOrUpdate(person, 1, (_, before) => before + 1);
        return AnswerAsync(http, status, body);
    }

    private static Task ThrottleAsync(HttpContext http, int status, string? retryAfter)
    {
        if (retryAfter is not null)
            http.Response.Headers.RetryAfter = retryAfter;
        return RefuseAsync(http, status, "Throttled");
    }

    private Task UnclearAsync(HttpContext http, string person, bool hasArrived, Func<Task> end)
    {
        Interlocked.Increment(ref _ambiguous);
        if (hasArrived)
            _arrived.AddOrUpdate(person, 1, (_, before) => before + 1);
        return end();
    }

    private static Task Break(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }

    private static async Task BeSilentAsync(HttpContext http) =>
        await Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
