using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>A member's answers can be changed until the window closes; every change is kept (rules.md 1).</summary>
public sealed class ChangingTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task A_changed_answer_leaves_the_old_one_in_the_history()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        await zheng.Fill("C1-07", "4").PressAsync("保存");
        _bureau.ItIs("2026-03-24 10:15");

        await zheng.Fill("C1-07", "2").PressAsync("保存");
        await zheng.Fill("C1-07", "3").PressAsync("保存");

        var history = await _bureau.RowsAsync("规划科", "history");
        Assert.Equal("3", (await _bureau.StoredAsync(zheng))["C1-07"]);
        Assert.Equal(["4", "2"], history.Select(row => row.Properties.Text("Value")));
        Assert.All(history, row => Assert.Equal("C1-07", row.Properties.Text("QuestionId")));
        Assert.All(history, row => Assert.Equal(zheng.Person.ObjectId, row.Properties.Text("ReplacedBy")));
        Assert.All(history, row => Assert.Equal(new DateTimeOffset(2026, 3, 24, 2, 15, 0, TimeSpan.Zero), row.Properties.Instant("ReplacedAt")));
    }

    [Fact]
    public async Task Pressing_save_without_a_change_adds_no_history()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        await zheng.Fill("C1-07", "4").PressAsync("保存");

        await zheng.PressAsync("保存");
        await zheng.PressAsync("下一页");

        Assert.Empty(await _bureau.RowsAsync("规划科", "history"));
    }

    [Fact]
    public async Task Changed_evidence_is_kept_too()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        await zheng.Fill("C1-06", "yes").Prove("C1-06", "简报第3期").PressAsync("保存");

        await zheng.Prove("C1-06", "简报第4期").PressAsync("保存");

        var replaced = Assert.Single(await _bureau.RowsAsync("规划科", "history"));
        Assert.Equal("简报第3期", replaced.Properties.Text("Evidence"));
    }

    [Fact]
    public async Task A_member_may_still_change_an_answer_after_the_head_has_submitted()
    {
        var wu = _bureau.Client("吴浩然");
        await wu.AnswersAllAsync(scale: "5");
        await _bureau.Client("张伟民").SubmitsSheetAsync();

        await wu.SaysAsync("自检");
        await wu.PressAsync("修改作答");
        await wu.Fill("C1-07", "3").PressAsync("保存");

        Assert.Equal("3", (await _bureau.StoredAsync(wu))["C1-07"]);
    }

    [Fact]
    public async Task A_member_may_change_an_answer_on_the_last_day_of_grace_and_not_on_the_day_after()
    {
        var wu = _bureau.Client("吴浩然");
        await wu.SaysAsync("自检");
        await wu.Fill("C1-07", "5").PressAsync("保存");

        _bureau.ItIs("2026-04-08 23:59");
        await wu.Fill("C1-07", "4").PressAsync("保存");
        var card = wu.Card;
        _bureau.ItIs("2026-04-09 00:00");
        var answer = await wu.Fill("C1-07", "3").PressOnAsync(card, "保存");

        Assert.Equal("4", (await _bureau.StoredAsync(wu))["C1-07"]);
        Assert.Contains("已锁定", answer.Words, StringComparison.Ordinal);
        Assert.Empty(answer.Card!.Inputs);
    }

    [Fact]
    public async Task Last_quarters_answer_stands_beside_this_quarters_question()
    {
        var wu = _bureau.Client("吴浩然");
        await wu.SaysAsync("自检");
        await wu.Fill("C1-07", "4").PressAsync("保存");
        _bureau.ItIs("2026-06-16 09:00");

        await wu.SaysAsync("自检");

        Assert.Contains(wu.Card.Texts, text => text.StartsWith("上季度：4", StringComparison.Ordinal));
        Assert.Equal("", wu.Card.Filled("C1-07"));
    }
}
