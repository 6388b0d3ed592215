using Wenming.Bot.Features.DailyAssessments;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.DailyAssessments;

/// <summary>What the bot proposes by itself: a rectification that is overdue, per item, then again each 10 working days (rules.md 2).</summary>
public sealed class OverdueEntryTests : IAsyncLifetime
{
    private static readonly Quarter Quarter = new(2026, 1);
    private static readonly SectionId Section = new("规划科");

    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task It_waits_for_a_person_and_counts_nothing_before()
    {
        await ProposeAsync("2026Q1|C2-01", 1);

        var entry = Assert.Single((await BookAsync()).Entries);
        Assert.Equal((1, "rectification-overdue", -2m, DailyEntryStatus.Proposed), (entry.Number, entry.Kind, entry.Points, entry.Status));
        Assert.Null(entry.Proposer);
        Assert.Equal(90, (await _bureau.Bot.Service<DailyBook>().ScoreAsync(Quarter, Section, CancellationToken.None)).Value);
    }

    [Fact]
    public async Task However_often_it_is_proposed_it_stands_there_once_also_after_a_restart()
    {
        await ProposeAsync("2026Q1|C2-01", 1);
        await ProposeAsync("2026Q1|C2-01", 1);
        await _bureau.RestartAsync();
        await ProposeAsync("2026Q1|C2-01", 1);
        await ProposeAsync("2026Q1|C2-01", 2);
        await ProposeAsync("2026Q1|C2-03", 1);

        Assert.Equal(["2026Q1|C2-01|1", "2026Q1|C2-01|2", "2026Q1|C2-03|1"], (await BookAsync()).Entries.Select(entry => entry.Id));
        Assert.Equal([1, 2, 3], (await BookAsync()).Entries.Select(entry => entry.Number));
    }

    [Fact]
    public async Task It_stands_in_a_history_that_is_whole()
    {
        await ProposeAsync("2026Q1|C2-01", 1);

        var history = await _bureau.Bot.Service<DailyStore>().HistoryAsync(Quarter, Section, 1, CancellationToken.None);

        Assert.Null(history.Break);
        var line = Assert.Single(history.Entries);
        Assert.Equal(("daily.proposed", "rectification-overdue -2 on 2026-03-19"), (line.Action, line.Details));
        Assert.Null(line.By);
    }

    private Task ProposeAsync(string rectification, int nth) => _bureau.Bot.Service<IDailyBook>().ProposeOverdueAsync(
        Section, Quarter, rectification, nth, new DateOnly(2026, 3, 19), "整改2逾期", "整改 2", CancellationToken.None);

    private Task<StoredDailyBook> BookAsync() => _bureau.Bot.Service<DailyStore>().LoadAsync(Quarter, Section, CancellationToken.None);
}
