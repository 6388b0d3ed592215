using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>The appraisal office gives a sheet back (退回) or excuses a section (免报): with a reason, never its own section, nobody else.</summary>
public sealed class OfficeTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task A_sheet_that_was_given_back_can_be_changed_and_submitted_again()
    {
        var head = _bureau.Client("彭树林");
        await head.SubmitsSheetAsync();
        var office = _bureau.Client("陈志强");
        _bureau.ItIs("2026-04-10 10:00");

        await office.SaysAsync("退回 测绘队 C2-01 与统计报表不符");
        Assert.Equal("已退回测绘队的科室表，可在4月22日（周三）前修改并重新提交。理由：C2-01 与统计报表不符", office.Words);
        await head.SaysAsync("自检");
        Assert.Contains("状态 退回修改", head.Card.Texts);
        Assert.Equal("文明办退回修改，理由：C2-01 与统计报表不符", Assert.Single(head.Card.Notices));
        await head.SubmitsSheetAsync(("C2-01", "80"));

        Assert.Equal("80", (await _bureau.StoredSheetAsync("测绘队"))["C2-01"]);
        Assert.Contains("已于4月10日（周五） 10:00提交", head.Card.Plain, StringComparison.Ordinal);
        await head.SaysAsync("进度");
        Assert.Contains("状态 按时提交", head.Card.Texts); // a correction that the office asked for is not a delay
        Assert.Contains(await _bureau.RowsAsync("测绘队", "history"), row => row.Properties.Text("QuestionId") == "C2-01" && row.Properties.Text("Value") == "100");
    }

    [Fact]
    public async Task A_sheet_that_was_given_back_after_the_window_locked_can_be_corrected_in_text_too()
    {
        var head = _bureau.Client("彭树林");
        await head.SubmitsSheetAsync();
        await head.SaysAsync("文字");
        _bureau.ItIs("2026-04-10 10:00");
        await _bureau.Client("陈志强").SaysAsync("退回 测绘队 请核对");

        await head.SaysAsync("继续");
        Assert.Contains("[1/45] C1-01", head.Words, StringComparison.Ordinal);
        await head.SaysAsync("否");

        Assert.Contains("[2/45] C1-02", head.Words, StringComparison.Ordinal);
        Assert.Equal("no", (await _bureau.StoredSheetAsync("测绘队"))["C1-01"]);
    }

    [Theory]
    [InlineData("2026-04-22 10:00")]
    [InlineData("2026-04-23 10:00")]
    public async Task Changes_to_a_sheet_that_was_given_back_count_only_when_they_are_declared(string later)
    {
        var head = _bureau.Client("彭树林");
        await head.SubmitsSheetAsync(("C1-01", "no"));
        _bureau.ItIs("2026-04-10 10:00");
        await _bureau.Client("陈志强").SaysAsync("退回 测绘队 请核对");
        await head.SaysAsync("自检 科室表");
        await head.Fill("C1-01", "yes").Fill("C1-02", "10").PressAsync("保存");
        await head.Fill("C1-02", "100").PressAsync("保存");
        _bureau.ItIs(later);

        var leader = _bureau.Client("曾庆华");
        await leader.SaysAsync("为什么 测绘队");

        Assert.Contains("97.00", leader.Card.Plain, StringComparison.Ordinal);
        await leader.SaysAsync("排名");
        Assert.Contains("97.00", leader.Card.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_verification_has_ended_nothing_is_given_back_and_a_reopened_sheet_is_closed()
    {
        var head = _bureau.Client("彭树林");
        await head.SubmitsSheetAsync();
        var office = _bureau.Client("陈志强");
        await office.SaysAsync("退回 测绘队 请核对");
        await head.SaysAsync("自检 科室表");
        _bureau.ItIs("2026-04-23 00:00");
        var before = await _bureau.SnapshotAsync("测绘队");

        await head.PressAsync(head.Card.Buttons[0].Title);
        await office.SaysAsync("退回 测绘队 请再核对");

        Assert.Contains("复核期已结束", office.Words, StringComparison.Ordinal);
        Assert.Contains("已锁定", head.Card.Plain, StringComparison.Ordinal);
        Assert.Equal(before, await _bureau.SnapshotAsync("测绘队"));
    }

    [Fact]
    public async Task A_sheet_that_was_not_submitted_or_is_reopened_already_cannot_be_given_back()
    {
        var office = _bureau.Client("陈志强");

        await office.SaysAsync("退回 测绘队 请核对");
        Assert.Equal("测绘队现在不能退回：还没有提交。没有改动任何内容。", office.Words);
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        await office.SaysAsync("退回 测绘队 请核对");
        await office.SaysAsync("退回 测绘队 请再核对");

        Assert.Equal("测绘队现在不能退回：已经退回。没有改动任何内容。", office.Words);
    }

    [Fact]
    public async Task An_excused_section_is_asked_nothing_more()
    {
        var member = _bureau.Client("梁宏伟");
        await member.SaysAsync("自检");
        var page = member.Card;
        var office = _bureau.Client("刘敏");

        await office.SaysAsync("免报 执法监察科 参加专项行动");
        Assert.Equal("执法监察科本季度免报。理由：参加专项行动", office.Words);
        var before = await _bureau.SnapshotAsync("执法监察科");
        page.Field("C1-07").Fill("5");
        await member.PressOnAsync(page, "下一页");

        Assert.Contains("执法监察科本季度免报，不用填。", member.Card.Plain, StringComparison.Ordinal);
        await _bureau.Client("何志远").SaysAsync("自检 科室表");
        Assert.Equal(before, await _bureau.SnapshotAsync("执法监察科"));
    }

    [Fact]
    public async Task A_missing_section_can_be_excused_for_good_cause()
    {
        _bureau.ItIs("2026-04-09 09:00");

        await _bureau.Client("陈志强").SaysAsync("免报 测绘队 全队外业");

        var head = _bureau.Client("彭树林");
        await head.SaysAsync("进度");
        Assert.Contains("状态 免报", head.Card.Texts);
    }

    [Fact]
    public async Task A_section_that_has_submitted_cannot_be_excused()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        var office = _bureau.Client("陈志强");

        await office.SaysAsync("免报 测绘队 全队外业");

        Assert.Equal("测绘队现在不能免报：已经提交。没有改动任何内容。", office.Words);
    }

    [Theory]
    [InlineData("退回")]
    [InlineData("免报")]
    public async Task The_office_does_not_decide_on_its_own_section(string command)
    {
        await _bureau.Client("李建国").SubmitsSheetAsync();
        var before = await _bureau.SnapshotAsync("办公室");
        var office = _bureau.Client("陈志强");

        await office.SaysAsync($"{command} 办公室 请核对");

        Assert.Equal("不能处理自己所在的科室，请文明办的其他同志处理。没有改动任何内容。", office.Words);
        Assert.Equal(before, await _bureau.SnapshotAsync("办公室"));
    }

    [Theory]
    [InlineData("退回 测绘队")]
    [InlineData("退回")]
    [InlineData("免报 不存在科 理由")]
    public async Task Without_a_section_or_a_reason_nothing_happens_and_an_example_is_given(string words)
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        var before = await _bureau.SnapshotAsync("测绘队");
        var office = _bureau.Client("陈志强");

        await office.SaysAsync(words);

        Assert.StartsWith("请写科室和理由，例如：", office.Words, StringComparison.Ordinal);
        Assert.Equal(before, await _bureau.SnapshotAsync("测绘队"));
    }

    [Theory]
    [InlineData("张伟民")] // head
    [InlineData("孙丽华")] // deputy
    [InlineData("郑雅婷")] // member and discipline contact
    [InlineData("赵文博")] // administrator
    [InlineData("曾庆华")] // leader
    public async Task Nobody_else_can_give_a_sheet_back_or_excuse_a_section(string name)
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        var before = await _bureau.SnapshotAsync("测绘队");
        var person = _bureau.Client(name);

        await person.SaysAsync("退回 测绘队 请核对");
        Assert.Contains("文明办", person.Words, StringComparison.Ordinal);
        await person.SaysAsync("免报 执法监察科 出差");
        Assert.Contains("文明办", person.Words, StringComparison.Ordinal);

        Assert.Equal(before, await _bureau.SnapshotAsync("测绘队"));
        Assert.Empty(await _bureau.RowsAsync("执法监察科"));
    }

    [Fact]
    public async Task A_decision_that_is_delivered_again_is_taken_once()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        var office = _bureau.Client("陈志强");
        await office.SaysAsync("退回 测绘队 请核对");
        var once = await _bureau.SnapshotAsync("测绘队");

        await office.DeliverAgainAsync();
        await _bureau.RestartAsync();
        await office.DeliverAgainAsync();

        Assert.Equal(once, await _bureau.SnapshotAsync("测绘队"));
    }
}
