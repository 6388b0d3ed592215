using System.Globalization;
using System.Text;

namespace Wenming.Benchmarks;

/// <summary>
/// What a member's turn costs (button press to new card, SQLite on disk) against an empty endpoint that parses the same activity and answers a
/// fixed card of the same size. Both servers run on the same core and the load on another; rounds alternate, so that the machine's moods hit
/// both; only the ratio means something.
/// </summary>
internal static class TurnBenchmark
{
    private const int Rounds = 5;
    private const int MembersARound = 1000;
    private const int FloorPort = 3991;
    private const int BotPort = 3992;

    /// <summary>Until the just-in-time compiler has optimised what runs often; shorter, the compiler is measured.</summary>
    private const int WarmUpMembers = 4000;

    private static readonly int[] Connections = [1, 16, 64];

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("wenming-bench-").FullName;
        try
        {
            var members = WarmUpMembers + 1 + (Connections.Length * Rounds * MembersARound);
            await BureauSeed.WriteAsync(folder, (members / BureauSeed.PeopleASection) + 1, withStandings: false);
            await using var bot = await ServerProcess.StartBotAsync(BotPort, folder);
            var card = await FirstCardAsync(bot);
            await using var floor = await ServerProcess.StartFloorAsync(FloorPort, card);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the card: {Encoding.UTF8.GetByteCount(card)} bytes"));
            await CompareAsync(floor, bot);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> FirstCardAsync(ServerProcess bot)
    {
        using var http = new HttpClient { BaseAddress = bot.Address };
        return await Members(0, 1)[0].PressAsync(http);
    }

    private static async Task CompareAsync(ServerProcess floor, ServerProcess bot)
    {
        var next = 1;
        await RoundAsync(floor, bot, next, WarmUpMembers, 16);
        next += WarmUpMembers;
        foreach (var connections in Connections)
        {
            List<double> latencies = [], processor = [];
            for (var i = 0; i < Rounds; i++, next += MembersARound)
            {
                var (ofFloor, ofBot) = await RoundAsync(floor, bot, next, MembersARound, connections);
                latencies.Add(ofBot.MeanMicroseconds / ofFloor.MeanMicroseconds);
                processor.Add(ofBot.ProcessorMicroseconds / ofFloor.ProcessorMicroseconds);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{connections,2} connections, round {i + 1}: floor {ofFloor.MeanMicroseconds:0} us, {ofFloor.ProcessorMicroseconds:0} us cpu; bot {ofBot.MeanMicroseconds:0} us, {ofBot.ProcessorMicroseconds:0} us cpu"));
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"RATIO {connections} connections: time a turn {Median(latencies):0.00}x the floor, processor {Median(processor):0.00}x"));
        }
    }

    private static async Task<(Round Floor, Round Bot)> RoundAsync(ServerProcess floor, ServerProcess bot, int first, int count, int connections)
    {
        var ofFloor = await Load.PressAsync(floor, Members(first, count), connections, prove: false);
        var members = Members(first, count);
        await Load.OpenAsync(bot, members, connections);
        return (ofFloor, await Load.PressAsync(bot, members, connections, prove: true));
    }

    private static List<Member> Members(int first, int count) =>
        [.. Enumerable.Range(first, count).Select(number => new Member(BureauSeed.PersonId(number), number))];

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
