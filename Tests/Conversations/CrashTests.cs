using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using Wenming.Tables;
using Wenming.Tests.Catalogs;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>A process that dies in the middle of a turn: the channel delivers again, the answer is the same and nothing is written twice.</summary>
public sealed class CrashTests : IAsyncLifetime
{
    private const string Table = "SelfChecks";

    private readonly Death _death = new();
    private readonly Bureau _bureau;

    public CrashTests() => _bureau = Bureau.Open(storage: tables => new MortalTables(tables, _death));

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Before_the_commit_nothing_is_there_and_the_next_delivery_does_it_all()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        _death.ComesBefore(Table);
        await zheng.Fill("C1-06", "yes").Fill("C1-07", "4").PressAsync("下一页");
        await RestartAsync();
        Assert.Empty(await _bureau.RowsAsync("规划科"));

        await zheng.DeliverAgainAsync();

        Assert.Equal(["C2-03", "C2-06", "C2-08"], zheng.Card.Questions);
        Assert.Equal(["C1-06", "C1-07"], (await _bureau.StoredAsync(zheng)).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Behind_the_commit_the_next_delivery_shows_the_next_page_and_writes_nothing()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        _death.ComesBehind(Table);
        await zheng.Fill("C1-06", "yes").Fill("C1-07", "4").PressAsync("下一页");
        await RestartAsync();
        var once = await _bureau.SnapshotAsync("规划科");
        Assert.Equal(2, (await _bureau.StoredAsync(zheng)).Count);

        await zheng.DeliverAgainAsync();

        Assert.Equal(["C2-03", "C2-06", "C2-08"], zheng.Card.Questions);
        Assert.Empty(zheng.Card.Notices);
        Assert.Equal(once, await _bureau.SnapshotAsync("规划科"));
    }

    [Fact]
    public async Task A_refused_answer_is_named_again_after_the_crash_and_stands_in_its_field()
    {
        var head = _bureau.Client("彭树林");
        await head.SaysAsync("自检 科室表");
        _death.ComesBehind(Table);
        await head.Fill("C1-01", "yes").Fill("C1-02", "abc").PressAsync("下一页");
        await RestartAsync();

        await head.DeliverAgainAsync();

        Assert.Equal("C1-02：“abc”不是数字，请填如 98.5 的数字。", Assert.Single(head.Card.Errors));
        Assert.Equal(("yes", "abc"), (head.Card.Filled("C1-01"), head.Card.Filled("C1-02")));
        Assert.Equal(["C1-01"], (await _bureau.StoredSheetAsync("测绘队")).Keys);
    }

    [Fact]
    public async Task A_typed_answer_that_was_stored_is_not_taken_for_the_next_question()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");
        _death.ComesBehind(Table);
        await zheng.SaysAsync("是");
        await RestartAsync();

        await zheng.DeliverAgainAsync();

        Assert.Contains("[2/18] C1-07", zheng.Words, StringComparison.Ordinal);
        Assert.Equal(["C1-06"], (await _bureau.StoredAsync(zheng)).Keys);
    }

    [Theory]
    [InlineData(Table)]
    [InlineData("Standings")]
    public async Task A_submission_that_was_stored_is_confirmed_by_the_next_delivery_with_its_score(string table)
    {
        var head = _bureau.Client("彭树林");
        await head.FillsSheetAsync(("C1-01", "no"));
        head.Fill("declared", "true");
        _death.ComesBehind(table);
        await head.PressAsync("提交");
        await RestartAsync();
        var once = await _bureau.SnapshotAsync("测绘队");

        await head.DeliverAgainAsync();

        Assert.Contains("已于3月20日（周五） 09:00提交，自评分 S = 97.00", head.Card.Plain, StringComparison.Ordinal);
        Assert.Equal(once, await _bureau.SnapshotAsync("测绘队"));
        Assert.Equal(Score.FromDecimal(97), await StoredScoreAsync("测绘队"));
    }

    [Fact]
    public async Task A_submission_that_was_not_stored_is_done_by_the_next_delivery()
    {
        var head = _bureau.Client("彭树林");
        await head.FillsSheetAsync();
        head.Fill("declared", "true");
        _death.ComesBefore(Table);
        await head.PressAsync("提交");
        await RestartAsync();

        await head.DeliverAgainAsync();

        Assert.Contains("提交，自评分 S = 100.00", head.Card.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_standings_are_right_after_the_restart_even_if_nobody_presses_again()
    {
        var head = _bureau.Client("彭树林");
        await head.FillsSheetAsync(("C1-01", "no"));
        head.Fill("declared", "true");
        _death.ComesBehind(Table);
        await head.PressAsync("提交");

        await RestartAsync();

        Assert.Equal(Score.FromDecimal(97), await StoredScoreAsync("测绘队"));
    }

    [Fact]
    public async Task The_stored_score_is_the_one_computed_from_the_stored_answers()
    {
        var head = _bureau.Client("彭树林");
        await head.SubmitsSheetAsync(("C1-02", "93.33"), ("C2-02", "NA"), ("C3-07", "2"), ("C4-01", "3"), ("C2-06", "B"));

        var answers = (await _bureau.StoredSheetAsync("测绘队")).ToDictionary(
            pair => new QuestionId(pair.Key), pair => AnswerReader.FromCode(ShippedCatalog.Question(pair.Key), pair.Value)!);
        var computed = Assert.IsType<ScoreOutcome.Computed>(SelfScore.Compute(ShippedCatalog.Bank, answers));

        Assert.Equal(45, answers.Count);
        Assert.Equal(computed.Score.Self, await StoredScoreAsync("测绘队"));
        Assert.Contains($"S = {computed.Score.Self.Cut()}", head.Card.Plain, StringComparison.Ordinal);
    }

    private Task RestartAsync()
    {
        Assert.True(_death.HasCome);
        return _bureau.RestartAsync();
    }

    private async Task<Score> StoredScoreAsync(string section)
    {
        var table = await _bureau.Tables.OpenAsync("Standings", CancellationToken.None);
        var row = await table.GetAsync(TableKey.Of("bureau", "2026Q1"), TableKey.Of("section", section), CancellationToken.None);
        return Score.Parse(row!.Properties.Text("Self")!);
    }
}
