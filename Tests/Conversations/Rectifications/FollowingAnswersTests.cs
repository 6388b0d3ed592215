using Wenming.Bot.Features.FollowUps;
using Wenming.Bot.Features.Rectifications;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Verifications;

namespace Wenming.Tests.Conversations.Rectifications;

/// <summary>Answers open rectifications under the bank's follow-up rules (rules.md 1): once, however often they are delivered, and none is lost.</summary>
public sealed class FollowingAnswersTests : IAsyncLifetime
{
    private const string Section = "测绘队";

    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task A_submitted_sheet_opens_what_its_answers_call_for_in_the_banks_order()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync(("C1-07", "3"), ("C1-01", "no"));

        var items = await ItemsAsync();

        // Submitted on Friday 20 March 2026. Fifteen working days: 23 to 27, 30 to 3 April (10), 7 to 10 (14), 13 April; the 6th is a holiday.
        Assert.Equal(["1 C1-01 Mandatory 2026-04-13 Open", "2 C1-07 Improvement 2026-06-30 Open"], items);
    }

    [Fact]
    public async Task Handed_in_again_nothing_is_opened_twice_and_a_better_answer_ends_what_nobody_began()
    {
        var head = _bureau.Client("彭树林");
        await head.SubmitsSheetAsync(("C1-07", "3"), ("C1-01", "no"));
        await head.DeliverAgainAsync();
        await _bureau.Client("陈志强").SaysAsync($"退回 {Section} C1-01 请核对");
        _bureau.ItIs("2026-03-23 09:00");

        await head.SubmitsSheetAsync(("C1-01", "yes"));

        Assert.Equal(["1 C1-01 Mandatory 2026-04-13 Withdrawn", "2 C1-07 Improvement 2026-06-30 Open"], await ItemsAsync());
    }

    [Fact]
    public async Task A_verified_answer_opens_raises_and_ends_when_the_verification_is_concluded()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync(("C1-07", "3"), ("C1-01", "no"), ("C2-01", "100"));
        var before = await ItemsAsync();

        await _bureau.Client("陈志强").LooksAtEverythingAsync(
            Section, ("C1-01", "changed", "yes", "有会议纪要"), ("C1-07", "changed", "2", "两次争吵"), ("C2-01", "changed", "0", "台账只有0件"));
        await LooksFurtherAsync();
        Assert.Equal(before, await ItemsAsync());
        await _bureau.Client("陈志强").SaysAsync($"复核 {Section} 完成");

        Assert.Equal(
            ["1 C1-01 Mandatory 2026-04-13 Withdrawn", "2 C1-07 Mandatory 2026-04-13 Open", "3 C2-01 Mandatory 2026-04-13 Open"],
            await ItemsAsync());
    }

    [Fact]
    public async Task An_appeal_that_is_upheld_takes_back_what_the_verification_had_changed()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync(("C1-07", "3"));
        await _bureau.Client("陈志强").LooksAtEverythingAsync(Section);
        await _bureau.Client("陈志强").SaysAsync($"复核 {Section} C1-07 改 2 两次争吵");
        await _bureau.Client("陈志强").SaysAsync($"复核 {Section} 完成");
        Assert.Equal(["1 C1-07 Mandatory 2026-04-13 Open"], await ItemsAsync());

        await _bureau.Client("彭树林").SaysAsync("申诉 复核 没有争吵，有会议记录");
        await _bureau.Client("刘敏").SaysAsync($"申诉 {Section} 复核 成立 记录属实");

        Assert.Equal(["1 C1-07 Improvement 2026-06-30 Open"], await ItemsAsync());
        var history = await _bureau.Bot.Service<RectificationStore>().HistoryAsync(new SectionId(Section), 1, CancellationToken.None);
        Assert.Null(history.Break);
        Assert.Equal(["rectification.opened", "rectification.changed", "rectification.changed"], history.Entries.Select(line => line.Action));
    }

    [Fact]
    public async Task A_rebuild_opens_again_what_was_lost_and_changes_nothing_the_second_time()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync(("C1-07", "3"), ("C1-01", "no"));
        var before = await _bureau.RectificationRowsAsync(Section);
        var table = await _bureau.Tables.OpenAsync(RectificationStore.TableName, CancellationToken.None);
        var partition = TableKey.Of("bureau", Section);
        foreach (var row in await table.ListAsync(RowRange.All(partition), CancellationToken.None))
            await table.CommitAsync(partition, [new RowOperation.Delete(row.RowKey, "*")], CancellationToken.None);

        await RebuildAsync();
        Assert.Equal(before, await _bureau.RectificationRowsAsync(Section));
        var snapshot = await _bureau.RectificationSnapshotAsync(Section);
        await RebuildAsync();

        Assert.Equal(snapshot, await _bureau.RectificationSnapshotAsync(Section));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task What_a_crash_between_the_sheets_commit_and_this_one_kept_is_there_after_the_next_start(bool isBehind, bool isOfSeveralCommits)
    {
        var answers = isOfSeveralCommits ? Worst() : [("C1-07", "3"), ("C1-01", "no")];
        await using var quiet = Bureau.Open();
        await quiet.Client("彭树林").SubmitsSheetAsync(answers);
        var death = new Death();
        await using var killed = Bureau.Open(storage: tables => new MortalTables(tables, death));
        var head = killed.Client("彭树林");
        await head.FillsSheetAsync(answers);
        if (isBehind)
            death.ComesBehind(RectificationStore.TableName);
        else
            death.ComesBefore(RectificationStore.TableName);
        await head.Fill("declared", "true").PressAsync("提交");
        Assert.True(death.HasCome);

        death.BeginLife();
        await killed.RestartAsync();

        Assert.Equal(await quiet.RectificationRowsAsync(Section), await killed.RectificationRowsAsync(Section));
    }

    [Fact]
    public async Task Every_step_of_the_bot_stands_in_a_history_that_is_whole()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync(("C1-01", "no"));

        var history = await _bureau.Bot.Service<RectificationStore>().HistoryAsync(new SectionId(Section), 1, CancellationToken.None);

        Assert.Null(history.Break);
        var line = Assert.Single(history.Entries);
        Assert.Equal("rectification.opened", line.Action);
        Assert.Equal("Mandatory C1-01 no", line.Details);
        Assert.Null(line.By);
    }

    [Fact]
    public async Task A_sheet_full_of_gaps_takes_several_commits_and_opens_each_once()
    {
        var worst = Worst();
        await _bureau.Client("彭树林").SubmitsSheetAsync(worst);

        var items = await ItemsAsync();

        Assert.Equal(43, items.Count); // of the bank's 45 questions; a commit takes thirty
        Assert.Equal(Enumerable.Range(1, 43).Select(number => $"{number}"), items.Select(item => item.Split(' ')[0]));
        Assert.Equal(worst.Select(one => one.Question), items.Select(item => item.Split(' ')[1]));
    }

    // What the command line does for a quarter.
    private async Task RebuildAsync()
    {
        var windows = await _bureau.Bot.Service<WindowStore>().AtAsync(_bureau.Bot.Clock.GetUtcNow(), CancellationToken.None);
        await _bureau.Bot.Service<FollowUpRunner>().FollowAllAsync(windows.Of(new Quarter(2026, 1)), CancellationToken.None);
    }

    private (string Question, string Answer)[] Worst() =>
    [
        .. _bureau.Bot.Service<QuestionBank>().Questions
            .Where(question => question.FollowUps.Count > 0)
            .Select(question => (question.Id.Value, Calling(question.FollowUps[0].When))),
    ];

    private static string Calling(Condition when) =>
        when.AnyOf.Count > 0 ? when.AnyOf[0] : $"{when.AtLeast ?? 0}";

    // What was not drawn is looked at in typed text.
    private async Task LooksFurtherAsync()
    {
        var office = _bureau.Client("陈志强");
        await office.SaysAsync($"复核 {Section} C1-01 改 yes 有会议纪要");
        await office.SaysAsync($"复核 {Section} C1-07 改 2 两次争吵");
        await office.SaysAsync($"复核 {Section} C2-01 改 0 台账只有0件");
    }

    private Task<IReadOnlyList<string>> ItemsAsync() => _bureau.ItemsAsync(Section);
}
