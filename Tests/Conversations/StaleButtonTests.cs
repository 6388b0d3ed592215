using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>A stale, doubled or redelivered button never writes: it shows the current card and says so.</summary>
public sealed class StaleButtonTests : IAsyncLifetime
{
    private const string Stale = "这张卡片不是最新的，刚才的按键没有写入任何内容。";

    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_older_card_writes_nothing_and_shows_the_current_page(bool hasExecute)
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        var old = zheng.Card;
        await zheng.Fill("C1-06", "yes").Fill("C1-07", "4").PressAsync("下一页");
        var before = await _bureau.SnapshotAsync("规划科");

        await (hasExecute ? zheng.PressOnAsync(old, "下一页") : zheng.SubmitOnAsync(old, "下一页"));

        Assert.Equal(before, await _bureau.SnapshotAsync("规划科"));
        Assert.StartsWith(Stale, Assert.Single(zheng.Card.Notices), StringComparison.Ordinal);
        Assert.Equal(["C2-03", "C2-06", "C2-08"], zheng.Card.Questions);
    }

    [Fact]
    public async Task What_was_typed_on_the_older_card_stands_in_the_current_one_and_is_saved_by_the_next_press()
    {
        var phone = _bureau.Client("郑雅婷");
        await phone.SaysAsync("自检");
        var desk = _bureau.Client("郑雅婷");
        await desk.SaysAsync("自检");
        await desk.Fill("C1-06", "yes").PressAsync("保存");

        await phone.Fill("C1-07", "3").PressAsync("保存");
        Assert.Contains("您填的已放在下面", Assert.Single(phone.Card.Notices), StringComparison.Ordinal);
        Assert.Equal(("yes", "3"), (phone.Card.Filled("C1-06"), phone.Card.Filled("C1-07")));
        Assert.Equal(["C1-06"], (await _bureau.StoredAsync(phone)).Keys);
        await phone.PressAsync("保存");

        Assert.Equal(["C1-06", "C1-07"], (await _bureau.StoredAsync(phone)).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_button_pressed_twice_saves_once()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        zheng.Fill("C1-07", "4");
        var card = zheng.Card;

        await zheng.PressOnAsync(card, "下一页");
        var once = await _bureau.SnapshotAsync("规划科");
        await zheng.PressOnAsync(card, "下一页");

        Assert.Equal(once, await _bureau.SnapshotAsync("规划科"));
        Assert.StartsWith(Stale, Assert.Single(zheng.Card.Notices), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_press_that_is_delivered_again_is_answered_the_same_and_saved_once(bool afterRestart)
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        await zheng.Fill("C1-07", "4").PressAsync("下一页");
        var answer = zheng.Card.Json.GetRawText();
        var once = await _bureau.SnapshotAsync("规划科");
        if (afterRestart)
            await _bureau.RestartAsync();

        await zheng.DeliverAgainAsync();
        await zheng.DeliverAgainAsync();

        Assert.Equal(answer, zheng.Card.Json.GetRawText());
        Assert.Equal(once, await _bureau.SnapshotAsync("规划科"));
    }

    [Fact]
    public async Task A_review_that_a_colleague_has_overtaken_submits_nothing()
    {
        var head = _bureau.Client("张伟民");
        await head.FillsSheetAsync();
        var deputy = _bureau.Client("孙丽华");
        await deputy.SaysAsync("自检 科室表");
        await deputy.PressAsync("返回修改");
        await deputy.Fill("C1-05", "D").PressAsync("保存");

        await head.Fill("declared", "true").PressAsync("提交");

        Assert.Contains(head.Card.Notices, notice => notice.StartsWith(Stale, StringComparison.Ordinal));
        Assert.Contains(head.Card.Buttons, button => button.Title == "提交");
        await head.SaysAsync("自检");
        Assert.Contains("状态 填写中", head.Card.Texts);
    }

    [Fact]
    public async Task A_submission_that_is_delivered_again_is_confirmed_the_same()
    {
        var head = _bureau.Client("张伟民");
        await head.SubmitsSheetAsync();
        var confirmation = head.Card.Json.GetRawText();
        var once = await _bureau.SnapshotAsync("规划科");

        await head.DeliverAgainAsync();

        Assert.Equal(confirmation, head.Card.Json.GetRawText());
        Assert.Equal(once, await _bureau.SnapshotAsync("规划科"));
    }
}
