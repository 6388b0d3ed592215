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

/// <summary>A bureau of many sections of 30 people, written into a folder by the bot's own stores.</summary>
internal static class BureauSeed
{
    public const int PeopleASection = 30;
    public const string LeaderId = "leader-1";

    private static readonly DateTimeOffset Now = new(2026, 3, 20, 1, 0, 0, TimeSpan.Zero);

    /// <summary>The id of a person of the bureau, counted from 0 through all sections.</summary>
    public static string PersonId(int number) => $"{SectionName((number / PeopleASection) + 1)}-{(number % PeopleASection) + 1}";

    /// <summary>Writes the roster and, where asked for, a submitted self-check of every section into the standings.</summary>
    public static async Task WriteAsync(string folder, int sections, bool withStandings)
    {
        var clock = TimeProvider.System;
        await using var tables = new SqliteTableStore($"Data Source={Path.Combine(folder, "data", "wenming.db")}", clock);
        var bureau = Options.Create(new BureauOptions());
        List<Section> units = [.. Enumerable.Range(1, sections).Select(i => new Section(new SectionId(SectionName(i)), SectionKind.Section))];
        List<Person> people = [new(new PersonId(LeaderId), "局领导", null, Role.Leader)];
        people.AddRange(Enumerable.Range(0, sections * PeopleASection).Select(i =>
            new Person(new PersonId(PersonId(i)), $"成员{i}", units[i / PeopleASection].Id, Role.StaffMember)));
        await new RosterStore(tables, bureau, new MachineClock(clock)).ReplaceAsync(
            new RosterContent(units, people), "bench", Now, null, new PersonId("bench"), CancellationToken.None);
        if (withStandings)
            await WriteStandingsAsync(new StandingsStore(tables, bureau), units);
    }

    private static async Task WriteStandingsAsync(StandingsStore standings, List<Section> units)
    {
        for (var i = 0; i < units.Count; i++)
        {
            var score = Score.Fraction(2500 - i, 110);
            var entry = new StandingEntry(units[i].Id, SelfCheckRecord.Untouched.Submitted(Now), 10) { Self = score + score + score + score, Criteria = [score, score, score, score] };
            await standings.PutAsync(new Quarter(2026, 1), entry, CancellationToken.None);
        }
    }

    private static string SectionName(int number) => $"科室{number:0000}";
}
