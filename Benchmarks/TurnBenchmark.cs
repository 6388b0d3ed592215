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
        return await Members(0, 1, "/api/messages")[0].PressAsync(http);
    }

    private static async Task CompareAsync(ServerProcess floor, ServerProcess bot)
    {
        var next = 1;
        await RoundAsync(floor, bot, next, WarmUpMembers, 16);
        next += WarmUpMembers;
        foreach (var connections in Connections)
        {
            List<(Round Bytes, Round Card, Round Bot)> rounds = [];
            for (var i = 0; i < Rounds; i++, next += MembersARound)
            {
                rounds.Add(await RoundAsync(floor, bot, next, MembersARound, connections));
                var (bytes, card, turn) = rounds[i];
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{connections,2} connections, round {i + 1}: floor {Words(card)}; floor without writing its card {Words(bytes)}; bot {Words(turn)}"));
            }

            Console.WriteLine($"RATIO {connections} connections, to the floor: {Ratio(rounds, round => round.Card)}");
            Console.WriteLine($"RATIO {connections} connections, to the floor without writing its card: {Ratio(rounds, round => round.Bytes)}");
        }
    }

    private static async Task<(Round Bytes, Round Card, Round Bot)> RoundAsync(
        ServerProcess floor, ServerProcess bot, int first, int count, int connections)
    {
        var bytes = await Load.PressAsync(floor, Members(first, count, Floor.BytesPath), connections, prove: false);
        var card = await Load.PressAsync(floor, Members(first, count, Floor.CardPath), connections, prove: false);
        var members = Members(first, count, "/api/messages");
        await Load.OpenAsync(bot, members, connections);
        return (bytes, card, await Load.PressAsync(bot, members, connections, prove: true));
    }

    private static List<Member> Members(int first, int count, string path) =>
        [.. Enumerable.Range(first, count).Select(number => new Member(BureauSeed.PersonId(number), number, path))];

    private static string Words(Round round) =>
        string.Create(CultureInfo.InvariantCulture, $"{round.MeanMicroseconds:0} us, {round.ProcessorMicroseconds:0} us cpu");

    private static string Ratio(
        List<(Round Bytes, Round Card, Round Bot)> rounds, Func<(Round Bytes, Round Card, Round Bot), Round> floor) => string.Create(
            CultureInfo.InvariantCulture,
            $"time a turn {Median(rounds.Select(round => round.Bot.MeanMicroseconds / floor(round).MeanMicroseconds)):0.00}x, processor {Median(rounds.Select(round => round.Bot.ProcessorMicroseconds / floor(round).ProcessorMicroseconds)):0.00}x");

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
