using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Wenming.Bot.Hosting;
using Wenming.Tests.Mutations;

namespace Wenming.Benchmarks;

/// <summary>
/// Mutated activities at the whole bot on a port of its own, with its tables in a file: how each was answered, what was logged as an error, and the
/// memory after a full collection before and after. The program counts as failed when there was a server error or an exception; 501 is the protocol's
/// answer to an invoke that a bot does not know.
/// </summary>
internal sealed class MutationsBenchmark : IAsyncDisposable
{
    private const int WarmUp = 20_000;
    private const int Senders = 8;
    private const int Rests = 20;

    /// <summary>More than the bot remembers of anything (conversations, turns).</summary>
    private const int Calm = 10_500;

    private const string Bot = "http://127.0.0.1:3996";
    private const string Teams = "http://127.0.0.1:3997/";

    private static readonly string[] People =
    [
        "00000000-0000-4000-8000-000000000204", "00000000-0000-4000-8000-000000000101", "00000000-0000-4000-8000-000000000105",
        "00000000-0000-4000-8000-000000000201", "00000000-0000-4000-8000-000000000503", "00000000-0000-4000-8000-000000000401",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("wenming-bench-").FullName;
    private readonly ConcurrentQueue<string> _sent = new();
    private readonly ConcurrentDictionary<int, int> _statuses = new();
    private readonly FaultLog _log = new();
    private readonly HttpClient _http = new() { BaseAddress = new Uri(Bot) };
    private bool _isListening = true;
    private long _calm;

    public static async Task<int> RunAsync(int count)
    {
        await using var benchmark = new MutationsBenchmark();
        return await benchmark.MeasureAsync(count);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _log.Dispose();
        await Task.Run(() => Directory.Delete(_folder, recursive: true));
    }

    private async Task<int> MeasureAsync(int count)
    {
        await using var teams = await StartTeamsAsync();
        await using var bot = BotHost.Build([
            "--environment=Development", $"--Urls={Bot}", $"--ConnectionStrings:Wenming=Data Source={Path.Combine(_folder, "wenming.db")}",
            "--Rehearsal:Now=2026-03-20T09:00:00+08:00", "--Logging:LogLevel:Default=Error"]);
        bot.Services.GetRequiredService<ILoggerFactory>().AddProvider(_log);
        await bot.StartAsync();
        var seeds = await SeedsAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seeds.Count} real activities of {People.Length} people"));
        await PostAsync(seeds, WarmUp, 1);
        await CalmAsync();
        var before = await RestAsync();
        _statuses.Clear();
        var clock = Stopwatch.StartNew();
        await PostAsync(seeds, count, 2);
        var took = clock.Elapsed;
        await CalmAsync();
        var after = await RestAsync();
        await bot.StopAsync();
        return Say(count, took, before, after);
    }

    private int Say(int count, TimeSpan took, long before, long after)
    {
        var errors = _statuses.Where(status => status.Key is >= 500 and not StatusCodes.Status501NotImplemented).Sum(status => status.Value);
        var answers = string.Join(", ", _statuses.OrderBy(status => status.Key).Select(status => $"{status.Key}: {status.Value}"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} mutated activities after {WarmUp} in {took.TotalSeconds:0} s ({count / took.TotalSeconds:0}/s); answers {answers}"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"server errors {errors}; logged errors and exceptions {_log.Faults.Count}; "
            + $"live memory after a rest: {before / 1024.0:0} KB before, {after / 1024.0:0} KB at the end ({(after - before) / 1024.0:+0;-0} KB)"));
        foreach (var fault in _log.Faults.Distinct().Take(5))
            Console.WriteLine(fault);
        return errors + _log.Faults.Count == 0 ? 0 : 1;
    }

    private async Task<WebApplication> StartTeamsAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Teams);
        var app = builder.Build();
        app.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            var body = await reader.ReadToEndAsync(http.RequestAborted);
            if (_isListening)
                _sent.Enqueue(body);
            http.Response.StatusCode = StatusCodes.Status201Created;
            await http.Response.WriteAsync("""{"id":"1"}""", http.RequestAborted);
        });
        await app.StartAsync();
        return app;
    }

    // What the people say, and every button of the cards that they get for it.
    private async Task<IReadOnlyList<string>> SeedsAsync()
    {
        var seeds = RealActivities.Of(Teams, People).ToList();
        foreach (var activity in seeds.ToList())
        {
            await PostAsync(Encoding.UTF8.GetBytes(activity));
            using var said = JsonDocument.Parse(activity);
            var person = said.RootElement.GetProperty("from").GetProperty("aadObjectId").GetString()!;
            while (_sent.TryDequeue(out var sent))
                seeds.AddRange(RealActivities.PressesOf(sent, Teams, person));
        }

        _isListening = false;
        return [.. seeds.Distinct()];
    }

    private Task PostAsync(IReadOnlyList<string> seeds, int count, int seed) => Task.WhenAll(Enumerable.Range(0, Senders).Select(async sender =>
    {
        var mutator = new Mutator(seeds, Teams, (seed * 100) + sender);
        for (var i = sender; i < count; i += Senders)
            await PostAsync(mutator.Next());
    }));

    /// <summary>What the bot remembers is bounded by count, not by size: the same quiet crowd before and after makes the two comparable.</summary>
    private Task CalmAsync() => Task.WhenAll(Enumerable.Range(0, Senders).Select(async sender =>
    {
        for (var i = sender; i < Calm; i += Senders)
        {
            var (id, person) = (Interlocked.Increment(ref _calm), string.Create(CultureInfo.InvariantCulture, $"calm-{i:D5}"));
            await SendAsync(Encoding.UTF8.GetBytes(
                $$"""{"type":"typing","id":"calm-{{id}}","channelId":"msteams","serviceUrl":"{{Teams}}","from":{"id":"{{person}}"},"conversation":{"id":"{{person}}"} }"""));
        }
    }));

    private async Task PostAsync(byte[] body)
    {
        var status = await SendAsync(body);
        _statuses.AddOrUpdate(status, 1, (_, times) => times + 1);
    }

    private async Task<int> SendAsync(byte[] body)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var response = await _http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        return (int)response.StatusCode;
    }

    /// <summary>Live memory after a rest: the runtime's pools of arrays give back what was not used for a minute, a little at each full collection.</summary>
    private static async Task<long> RestAsync()
    {
        for (var i = 0; i < Rests; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Delay(TimeSpan.FromSeconds(5));
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
