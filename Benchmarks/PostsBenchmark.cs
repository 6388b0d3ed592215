using System.Diagnostics;
using System.Globalization;
using Wenming.Bot.Auth;
using Wenming.Bot.Catalogs;
using Wenming.Bot.Hosting;
using Wenming.Bot.Posts;
using Wenming.Bot.Posts.Planning;
using Wenming.Bot.Posts.Reading;
using Wenming.Bot.Posts.Sending;
using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;

namespace Wenming.Benchmarks;

/// <summary>
/// One bulletin to 10,000, 100,000 and 1,000,000 people, planned and dispatched against a connector that takes everything at once, without the
/// governor: what a process costs, and whether it grows faster than the audience. Each size is a process of its own.
/// </summary>
internal static class PostsBenchmark
{
    private const int Port = 3995;

    private static readonly DateTimeOffset Morning = new(2026, 3, 20, 9, 0, 0, TimeSpan.FromHours(8));

    public static async Task<int> RunAsync()
    {
        await using var teams = await ServerProcess.StartConnectorAsync(Port);
        List<double> seconds = [];
        foreach (var people in (int[])[10_000, 100_000, 1_000_000])
            seconds.Add(await ServerProcess.RunPostsAsync(people, teams.Address));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"RATIO of the time a recipient: 100,000 to 10,000 {seconds[1] / seconds[0] / 10:0.00}x; 1,000,000 to 100,000 {seconds[2] / seconds[1] / 10:0.00}x"));
        return 0;
    }

    /// <summary>One size; the last line is the time that planning and dispatching took, in seconds.</summary>
    public static async Task<int> RunOneAsync(int people, string serviceUrl)
    {
        var folder = Directory.CreateTempSubdirectory("wenming-bench-").FullName;
        try
        {
            await CrowdSeed.WriteAsync(Path.Combine(folder, "wenming.db"), people, serviceUrl);
            using var host = Build(Path.Combine(folder, "wenming.db"), new Crowd(people, Morning));
            var seconds = await MeasureAsync(host, people);
            Console.WriteLine(seconds.ToString("0.000", CultureInfo.InvariantCulture));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> MeasureAsync(IHost host, int people)
    {
        var (planner, dispatcher) = (host.Services.GetRequiredService<PostPlanner>(), host.Services.GetRequiredService<OutboxDispatcher>());
        GC.Collect();
        using var memory = new MemoryWatch();
        var start = memory.Start;
        var clock = Stopwatch.StartNew();
        await planner.RunAsync(CancellationToken.None);
        var planned = clock.Elapsed;
        var peakOfPlanning = memory.Peak;
        await dispatcher.RunAsync(CancellationToken.None);
        var all = clock.Elapsed;
        var tally = await host.Services.GetRequiredService<DeliveryBook>().FindPostAsync(Crowd.PostId, CancellationToken.None);
        var sent = tally?.Counts.GetValueOrDefault(DeliveryState.Sent) ?? 0;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{people,9} recipients: planned {2 * people / planned.TotalSeconds:0} rows/s in {planned.TotalSeconds:0.0} s; sent {sent} at "
            + $"{sent / (all - planned).TotalSeconds:0}/s in {(all - planned).TotalSeconds:0.0} s; memory {start} MB at the start, peak "
            + $"{peakOfPlanning} MB planning, {memory.Peak} MB dispatching"));
        return sent == people ? all.TotalSeconds : throw new InvalidOperationException($"Only {sent} of {people} copies were sent.");
    }

    private static IHost Build(string file, Crowd crowd)
    {
        var builder = Host.CreateApplicationBuilder([
            "--environment=Development", $"--ConnectionStrings:Wenming=Data Source={file}", "--Posts:Workers=32", "--Logging:LogLevel:Default=Error"]);
        builder.Services.AddStorage().AddCatalog().AddProtocol().AddAuth().AddTurns().AddPosts();
        builder.Services.AddSingleton<TimeProvider>(new RehearsalClock(TimeProvider.System, Morning, 1));
        builder.Services.AddSingleton(new MachineClock(TimeProvider.System));
        builder.Services.AddSingleton(new RateGovernor(double.PositiveInfinity, new MachineClock(TimeProvider.System)));
        builder.Services.AddSingleton<ICallerDirectory>(crowd).AddSingleton<IPost>(crowd).AddSingleton<IPostSource>(crowd).AddSingleton<IBureauCalendar>(crowd);
        return builder.Build();
    }
}
