using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Tables.Sqlite;

namespace Wenming.Benchmarks;

/// <summary>排名 for a leader of a bureau with 10 sections and of one with 1,000, 30 people each, all of them submitted.</summary>
internal static class StandingsBenchmark
{
    private const int PeopleASection = 30;
    private const int Questions = 200;
    private const string LeaderId = "leader-1";

    private static readonly DateTimeOffset Now = new(2026, 3, 20, 1, 0, 0, TimeSpan.Zero);

    public static async Task<int> RunAsync()
    {
        var few = await MeasureAsync(10, 3993);
        var many = await MeasureAsync(1000, 3994);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"RATIO 1,000 to 10 sections: median {many.Median / few.Median:0.00}x; first answer after the start {many.First / few.First:0.00}x"));
        return 0;
    }

    private static async Task<(double Median, double First)> MeasureAsync(int sections, int port)
    {
        var folder = Directory.CreateTempSubdirectory("wenming-bench-").FullName;
        try
        {
            await SeedAsync(folder, sections);
            await using var bot = await ServerProcess.StartBotAsync(port, folder);
            using var http = new HttpClient { BaseAddress = bot.Address };
            var first = await AskAsync(http, 0);
            List<double> times = [];
            for (var i = 1; i <= Questions; i++)
                times.Add(await AskAsync(http, i));
            var median = times.Order().ElementAt(times.Count / 2);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{sections,5} sections of {PeopleASection}: first answer after the start {first:0} us, then median {median:0} us of {Questions}"));
            return (median, first);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> AskAsync(HttpClient http, int number)
    {
        var body = Encoding.UTF8.GetBytes(
            $$$"""{"type":"message","id":"ask-{{{number}}}","text":"排名","channelId":"msteams","serviceUrl":"http://127.0.0.1:1/none","deliveryMode":"expectReplies","locale":"zh-CN","from":{"id":"29:{{{LeaderId}}}","name":"局领导","aadObjectId":"{{{LeaderId}}}"},"recipient":{"id":"28:bot","name":"文明"},"conversation":{"id":"a:{{{LeaderId}}}","conversationType":"personal"}}""");
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        var clock = Stopwatch.StartNew();
        using var response = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        var answer = await response.Content.ReadAsStringAsync();
        var elapsed = clock.Elapsed.TotalMicroseconds;
        return answer.Contains("科室0001", StringComparison.Ordinal)
            ? elapsed
            : throw new InvalidOperationException($"The bot did not answer with standings: {answer[..Math.Min(answer.Length, 600)]}");
    }

    // The roster and the standings as the bot itself writes them.
    private static async Task SeedAsync(string folder, int sections)
    {
        var clock = TimeProvider.System;
        await using var tables = new SqliteTableStore($"Data Source={Path.Combine(folder, "data", "wenming.db")}", clock);
        var bureau = Options.Create(new BureauOptions());
        List<Section> units = [.. Enumerable.Range(1, sections).Select(i => new Section(new SectionId($"科室{i:0000}"), SectionKind.Section))];
        List<Person> people = [new(new PersonId(LeaderId), "局领导", null, Role.Leader)];
        foreach (var unit in units)
            people.AddRange(Enumerable.Range(1, PeopleASection).Select(i => new Person(new PersonId($"{unit.Id}-{i}"), $"成员{i}", unit.Id, Role.StaffMember)));
        await new RosterStore(tables, bureau, new MachineClock(clock)).ReplaceAsync(
            new RosterContent(units, people), "bench", Now, null, new PersonId("bench"), CancellationToken.None);
        var standings = new StandingsStore(tables, bureau);
        for (var i = 0; i < units.Count; i++)
        {
            var score = Score.Fraction(2500 - i, 110);
            var entry = new StandingEntry(units[i].Id, SelfCheckRecord.Untouched.Submitted(Now), 10) { Self = score + score + score + score, Criteria = [score, score, score, score] };
            await standings.PutAsync(new Quarter(2026, 1), entry, CancellationToken.None);
        }
    }
}
