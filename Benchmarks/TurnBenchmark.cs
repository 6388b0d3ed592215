using System.Globalization;

namespace Wenming.Benchmarks;

/// <summary>
/// What a member's turn costs (button press to new card, SQLite on disk) against an empty endpoint that parses the same activity and answers a
/// fixed card of the same size. Rounds alternate, so that the machine's moods hit both; only the ratio means something.
/// </summary>
internal static class TurnBenchmark
{
    private const int Rounds = 5;
    private const int FloorPort = 3991;
    private const int BotPort = 3992;

    /// <summary>Until the just-in-time compiler has optimised what runs often; shorter, the compiler is measured.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan RoundLength = TimeSpan.FromSeconds(3);

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("wenming-bench-").FullName;
        try
        {
            await using var bot = await ServerProcess.StartBotAsync(BotPort, folder);
            var card = await FirstCardAsync(bot);
            await using var floor = await ServerProcess.StartFloorAsync(FloorPort, card);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the card: {System.Text.Encoding.UTF8.GetByteCount(card)} bytes"));
            await CompareAsync(floor, bot, 1);
            await CompareAsync(floor, bot, 16);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Presses buttons at a bot that runs already, so that a profiler can look at it. Its self-check must not have been begun.</summary>
    public static async Task<int> PressAsync(Uri address, int connections, int seconds)
    {
        List<Member> members = [.. Enumerable.Range(0, connections).Select(number => new Member(PersonId(number), number + 1))];
        using var http = new HttpClient { BaseAddress = address };
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var counts = await Task.WhenAll(members.Select(member => Load.PressUntilAsync(http, member, clock, TimeSpan.FromSeconds(seconds), prove: true)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{counts.Sum() / clock.Elapsed.TotalSeconds:0} presses a second"));
        return 0;
    }

    private static async Task<string> FirstCardAsync(ServerProcess bot)
    {
        using var http = new HttpClient { BaseAddress = bot.Address };
        return await new Member(PersonId(26), 0).PressAsync(http);
    }

    private static async Task CompareAsync(ServerProcess floor, ServerProcess bot, int connections)
    {
        var offset = connections == 1 ? 20 : 0;
        List<Member> members = [.. Enumerable.Range(offset, connections).Select(number => new Member(PersonId(number), number + 1))];
        List<Member> strangers = [.. Enumerable.Range(offset, connections).Select(number => new Member(PersonId(number), number + 1))];
        await Load.RunAsync(floor, strangers, WarmUp, prove: false);
        await Load.RunAsync(bot, members, WarmUp, prove: true);
        List<double> latencies = [], processor = [];
        for (var round = 0; round < Rounds; round++)
        {
            var (floorRound, floorMean) = await Load.RunAsync(floor, strangers, RoundLength, prove: false);
            var (botRound, botMean) = await Load.RunAsync(bot, members, RoundLength, prove: true);
            latencies.Add(botMean / floorMean);
            processor.Add(botRound.ProcessorMicroseconds / floorRound.ProcessorMicroseconds);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{connections,2} connections, round {round + 1}: floor {floorMean:0} us, {floorRound.ProcessorMicroseconds:0} us cpu; bot {botMean:0} us, {botRound.ProcessorMicroseconds:0} us cpu"));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"RATIO {connections} connections: time a turn {Median(latencies):0.00}x the floor, processor {Median(processor):0.00}x"));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    // The demo bureau's people who belong to a section, by the pattern of their ids.
    private static string PersonId(int number)
    {
        int[] sizes = [6, 6, 5, 5, 5];
        for (var section = 0; section < sizes.Length; number -= sizes[section], section++)
        {
            if (number < sizes[section])
                return string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-000000000{section + 1}{number + 1:00}");
        }

        throw new ArgumentOutOfRangeException(nameof(number), "The demo bureau has no more people in sections.");
    }
}
