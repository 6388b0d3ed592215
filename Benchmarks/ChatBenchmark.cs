using System.Diagnostics;
using System.Globalization;

namespace Wenming.Benchmarks;

/// <summary>
/// 200 people at the chat page for a minute, each on a web socket of the own that is cut every ten seconds or so: what is lost, what is doubled,
/// how long an answer takes, and what a client costs the bot in memory.
/// </summary>
internal static class ChatBenchmark
{
    private const int BotPort = 3993;
    private const int Clients = 200;
    private const int CutEvery = 10;

    private static readonly TimeSpan ChatFor = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly string[] Words = ["进度", "自检", "帮助", "排名", "日程"];

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("wenming-bench-").FullName;
        try
        {
            await BureauSeed.WriteAsync(folder, (2 * Clients / BureauSeed.PeopleASection) + 1, withStandings: true);
            await using var bot = await ServerProcess.StartBotAsync(BotPort, folder);
            using var http = new HttpClient { BaseAddress = bot.Address };
            await ChatAsync(Enter(http, Clients), TimeSpan.FromSeconds(15));
            return await MeasureAsync(bot, Enter(http, 0));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<ChatClient> Enter(HttpClient http, int first) =>
        [.. Enumerable.Range(first, Clients).Select(number => new ChatClient(http, BureauSeed.PersonId(number)))];

    private static async Task<int> MeasureAsync(ServerProcess bot, List<ChatClient> clients)
    {
        var before = bot.Memory;
        await Task.WhenAll(clients.Select(client => client.ComeInAsync()));
        await Task.Delay(TimeSpan.FromSeconds(2));
        var connected = bot.Memory;
        var processor = bot.ProcessorTime;
        await ChatAsync(clients, ChatFor);
        var after = bot.Memory;
        var waits = clients.SelectMany(client => client.Waits).Order().ToList();
        var (said, lost, doubled) = (clients.Sum(client => client.Said), clients.Sum(client => client.Lost), clients.Sum(client => client.Doubled));

        Print($"{Clients} clients for {ChatFor.TotalSeconds:0} s: {said} messages said, {clients.Sum(client => client.Cuts)} lines cut");
        Print($"LOST {lost}, DOUBLED {doubled}");
        Print($"from saying to hearing the answer: median {waits[waits.Count / 2].TotalMilliseconds:0} ms, 99 % within {waits[waits.Count * 99 / 100].TotalMilliseconds:0} ms");
        Print($"the bot's processor: {(bot.ProcessorTime - processor).TotalMilliseconds / said:0.0} ms a message");
        Print($"the bot's memory: {Megabytes(before)} MB without clients, {Megabytes(connected)} MB with them connected, {Megabytes(after)} MB after the chat");
        Print($"MEMORY A CLIENT {Kilobytes(connected - before)} KB connected, {Kilobytes(after - before)} KB chatting");
        return lost + doubled == 0 ? 0 : 1;
    }

    /// <summary>Everybody talks, with a second or so between an answer and the next message, and leaves.</summary>
    private static async Task ChatAsync(List<ChatClient> clients, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(clients.Select((client, number) => TalkAsync(client, number, clock, time)));
        await Task.Delay(TimeSpan.FromSeconds(1));
        foreach (var client in clients)
        {
            await client.LeaveAsync();
            client.Dispose();
        }
    }

    private static async Task TalkAsync(ChatClient client, int number, Stopwatch clock, TimeSpan time)
    {
        var chance = new Random(number);
        await client.ComeInAsync();
        while (clock.Elapsed < time)
        {
            await Task.Delay(chance.Next(500, 1500));
            var saying = client.SayAsync(Words[chance.Next(Words.Length)], Patience);
            if (chance.Next(CutEvery) == 0)
                await client.LoseLineAsync();
            await saying;
        }
    }

    private static long Megabytes(long bytes) => bytes / (1024 * 1024);

    private static long Kilobytes(long bytes) => bytes / 1024 / Clients;

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
