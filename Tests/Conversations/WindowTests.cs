using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>The window of the first quarter of 2026 (rules.md 4.4): open 03-18, due 03-31 17:00, grace to 04-08, verified by 04-22.</summary>
public sealed class WindowTests
{
    [Theory]
    [InlineData("2026-03-17 23:59", false)]
    [InlineData("2026-03-18 00:00", true)]
    [InlineData("2026-04-08 23:59", true)]
    [InlineData("2026-04-09 00:00", false)]
    public async Task A_member_is_asked_from_the_first_day_of_the_window_to_the_last_day_of_grace(string now, bool isAsked)
    {
        await using var bureau = Bureau.Open(now);
        var zheng = bureau.Client("郑雅婷");

        await zheng.SaysAsync("自检");

        Assert.Equal(isAsked, zheng.Card.Questions.Count > 0);
    }

    [Theory]
    [InlineData("郑雅婷")]
    [InlineData("张伟民")]
    public async Task Before_the_window_opens_the_day_is_named(string name)
    {
        await using var bureau = Bureau.Open("2026-03-10 09:00");
        var person = bureau.Client(name);

        await person.SaysAsync("自检");

        Assert.Contains("3月18日（周三）开放", person.Card.Plain, StringComparison.Ordinal);
        Assert.Empty(await bureau.RowsAsync("规划科"));
    }

    [Fact]
    public async Task Between_two_windows_the_next_one_is_named()
    {
        await using var bureau = Bureau.Open("2026-05-20 09:00");
        var zheng = bureau.Client("郑雅婷");

        await zheng.SaysAsync("自检");

        Assert.Contains("2026年第2季度的自检6月16日（周二）开放", zheng.Card.Plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-31 16:59", "按时提交", null)]
    [InlineData("2026-03-31 17:00", "按时提交", null)]
    [InlineData("2026-03-31 17:01", "迟交", 0)]
    [InlineData("2026-03-31 23:59", "迟交", 0)]
    [InlineData("2026-04-01 00:00", "迟交", 1)]
    [InlineData("2026-04-03 10:00", "迟交", 3)]
    [InlineData("2026-04-05 10:00", "迟交", 3)] // 清明节
    [InlineData("2026-04-07 10:00", "迟交", 4)]
    [InlineData("2026-04-08 23:59", "迟交", 5)]
    public async Task A_submission_is_on_time_until_the_due_minute_and_then_late_by_working_days(string now, string state, int? daysLate)
    {
        await using var bureau = Bureau.Open(now);
        var head = bureau.Client("彭树林");

        await head.FillsSheetAsync();
        var warning = head.Card.Notices.SingleOrDefault(notice => notice.StartsWith("已过截止时间", StringComparison.Ordinal));
        await head.Fill("declared", "true").PressAsync("提交");
        var confirmation = head.Card.Notices;
        await head.SaysAsync("进度");

        Assert.Equal(daysLate is { } days ? $"已过截止时间：现在提交迟{days}个工作日，复核分扣{days}分。" : null, warning);
        Assert.Equal(daysLate is { } late ? $"迟交{late}个工作日。" : null, confirmation.SingleOrDefault(notice => notice.StartsWith("迟交", StringComparison.Ordinal)));
        Assert.Contains($"状态 {state}", head.Card.Texts);
    }

    [Fact]
    public async Task After_the_grace_an_unfinished_sheet_is_locked_and_the_section_missing()
    {
        await using var bureau = Bureau.Open("2026-04-08 16:00");
        var head = bureau.Client("彭树林");
        await head.FillsSheetAsync();
        var review = head.Card;
        head.Fill("declared", "true");
        var before = await bureau.SnapshotAsync("测绘队");
        bureau.ItIs("2026-04-09 08:30");

        await head.PressOnAsync(review, "提交");

        Assert.Contains("已锁定", head.Card.Plain, StringComparison.Ordinal);
        Assert.Equal(before, await bureau.SnapshotAsync("测绘队"));
        await head.SaysAsync("进度");
        Assert.Contains("状态 缺报", head.Card.Texts);
    }

    [Fact]
    public async Task A_page_that_was_open_when_the_window_locked_writes_nothing()
    {
        await using var bureau = Bureau.Open("2026-04-08 23:00");
        var head = bureau.Client("彭树林");
        await head.SaysAsync("自检 科室表");
        head.Fill("C1-01", "yes");
        bureau.ItIs("2026-04-09 00:00");

        await head.PressAsync("下一页");

        Assert.Contains("2026年第1季度的自检已锁定", head.Card.Plain, StringComparison.Ordinal);
        Assert.Empty(await bureau.RowsAsync("测绘队"));
    }

    [Fact]
    public async Task A_walk_in_text_that_was_open_when_the_window_locked_says_so_and_ends()
    {
        await using var bureau = Bureau.Open("2026-04-08 23:00");
        var zheng = bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");
        await zheng.SaysAsync("是");
        bureau.ItIs("2026-04-09 00:00");

        await zheng.SaysAsync("4");

        Assert.Single(await bureau.StoredAsync(zheng));
        Assert.Contains("2026年第1季度的自检已锁定", zheng.Words, StringComparison.Ordinal);
        await zheng.SaysAsync("4");
        Assert.DoesNotContain("已锁定", zheng.Words, StringComparison.Ordinal);
    }
}
