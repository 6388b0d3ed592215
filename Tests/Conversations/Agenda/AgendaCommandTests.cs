using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Agenda;

/// <summary>日程: what comes next, for everybody the own dates, ten a page (product.md F9).</summary>
public sealed class AgendaCommandTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open("2026-09-01 10:00");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task A_member_sees_the_own_dates_of_a_month()
    {
        var wu = _bureau.Client("吴浩然");
        await wu.SaysAsync("日程 9月");

        Assert.Equal("日程 · 2026年9月", wu.Card.Title);
        Assert.Equal(
            [
                "9月1日（周二）", "09:00　2026年第3季度学习成果测试开放，至9月7日（周一）",
                "9月7日（周一）", "09:00　每周自学", "09:00　2026年第3季度学习成果测试最后一天",
                "9月8日（周二）", "09:00　2026年第3季度心得题目",
                "9月11日（周五）", "14:00　集中学习",
                "9月14日（周一）", "09:00　每周自学",
                "9月17日（周四）", "09:00　2026年第3季度自检开放",
                "9月21日（周一）", "09:00　每周自学",
                "9月28日（周一）", "09:00　每周自学",
                "9月30日（周三）", "09:00　2026年第3季度自检截止日（17:00）",
            ],
            wu.Card.Lines().Skip(2).Take(19));
        Assert.Contains("共11项 · 第1页，共2页", wu.Card.Lines());
    }

    [Fact]
    public async Task Pages_turn_by_button_and_in_typed_text()
    {
        var wu = _bureau.Client("吴浩然");
        await wu.SaysAsync("日程 9月");
        await wu.PressAsync("下一页");
        var pressed = wu.Card.Plain;

        await wu.SaysAsync("日程 9月 2");

        Assert.Equal(pressed, wu.Card.Plain);
        Assert.Contains("每周自学", pressed, StringComparison.Ordinal);
        Assert.Equal(["上一页"], wu.Card.Buttons.Select(button => button.Title));
    }

    [Fact]
    public async Task What_comes_next_begins_today()
    {
        var wu = _bureau.Client("吴浩然");
        await wu.SaysAsync("日程");

        Assert.Equal("9月1日（周二）", wu.Card.Lines().Skip(2).First());
    }

    [Fact]
    public async Task The_office_sees_the_whole_wheel()
    {
        var chen = _bureau.Client("陈志强");
        await chen.SaysAsync("日程 2026Q4");

        Assert.Contains("03:00　清理到期数据", chen.Card.Lines());
        Assert.Contains("09:00　2026年第3季度自检逾期清单", chen.Card.Lines());
    }

    [Fact]
    public async Task A_head_sees_the_last_day_of_grace_and_a_member_does_not()
    {
        var head = _bureau.Client("张伟民");
        var member = _bureau.Client("吴浩然");
        await head.SaysAsync("日程 10月");
        await member.SaysAsync("日程 10月");

        Assert.Contains("09:00　2026年第3季度自检补交最后一天", head.Card.Lines());
        Assert.DoesNotContain("自检补交", member.Card.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_of_a_year_without_a_notice_are_tentative()
    {
        var wu = _bureau.Client("吴浩然");
        await wu.SaysAsync("日程 2027Q1");

        Assert.Contains("1月4日（周一）（待定）", wu.Card.Lines());
        Assert.Contains("待定：那一年的节假日安排还没有公布，日期可能变动。", wu.Card.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_time_is_said_to_be_none()
    {
        var wu = _bureau.Client("吴浩然");
        await wu.SaysAsync("日程 明年");

        Assert.StartsWith("看不懂“明年”", wu.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_the_dates_go_to_the_own_chat()
    {
        var wu = _bureau.Client("吴浩然");
        await wu.SaysAsync("帮助");

        var answers = await wu.SaysInGroupAsync("日程");

        Assert.Equal("日程", answers[0].Card?.Title);
        Assert.Equal("已发到您和我的个人聊天里，请到那里查看。", answers[^1].Words);
    }
}
