using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Posts;
using Wenming.Domain.Calendar;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Calendar;

/// <summary>F9: administrators see the known years and load the next notice; nothing is half imported, and what has opened does not move.</summary>
public sealed class CalendarImportTests : IAsyncLifetime
{
    /// <summary>Days made up for the tests; no notice for 2027 is known.</summary>
    private const string Made = """
        日历 导入
        2027年
        通知 编造的通知
        文号 试〔2026〕1号
        元旦 1月1日至3日
        春节 2月5日 2月13日
        清明节 4月3日 4月5日
        劳动节 5月1日 5月5日
        端午节 6月9日 6月9日
        中秋节 9月15日 9月15日
        国庆节 10月1日 10月7日
        调休 2月20日、4月25日、5月8日、9月26日、10月9日
        """;

    private readonly Bureau _bureau = Bureau.Open();
    private Client _zhao = null!;

    public Task InitializeAsync()
    {
        _zhao = _bureau.Client("赵文博");
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task The_calendar_shows_each_year_with_its_state_its_working_days_and_the_next_holidays()
    {
        await _zhao.SaysAsync("日历");

        Assert.Contains("2026年 · 已公布", _zhao.Card.Plain, StringComparison.Ordinal);
        Assert.Contains("工作日248天：一季度59，二季度61，三季度66，四季度62", _zhao.Card.Plain, StringComparison.Ordinal);
        Assert.Contains("2027年 · 未导入（日期待定）", _zhao.Card.Plain, StringComparison.Ordinal);
        Assert.Contains("清明节：4月4日（周六）至4月6日（周一），共3天", _zhao.Card.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_typed_notice_is_previewed_and_in_force_once_it_is_confirmed()
    {
        await _zhao.SaysAsync(Made);
        Assert.Equal("2027年日历导入预览", _zhao.Card.Title);
        Assert.Contains("工作日248天", _zhao.Card.Plain, StringComparison.Ordinal);
        Assert.Equal(CalendarStatus.Missing, (await InForceAsync()).StatusOf(2027));

        await _zhao.PressAsync("确认导入");

        Assert.Equal(["已导入2027年日历：工作日248天。"], _zhao.Card.Notices);
        Assert.Contains("赵文博", _zhao.Card.Plain, StringComparison.Ordinal);
        var calendar = await InForceAsync();
        Assert.Equal(CalendarStatus.Published, calendar.StatusOf(2027));
        Assert.True(calendar.IsWorkday(new DateOnly(2027, 2, 20)));
        Assert.False(calendar.IsWorkday(new DateOnly(2027, 2, 8)));
    }

    [Fact]
    public async Task The_same_can_be_typed()
    {
        await _zhao.SaysAsync(Made);
        await _zhao.SaysAsync("日历 确认");

        Assert.Equal(CalendarStatus.Published, (await InForceAsync()).StatusOf(2027));
    }

    [Fact]
    public async Task A_year_in_the_shape_of_the_catalogue_can_be_pasted()
    {
        await _zhao.SaysAsync("""
            日历 导入
            {"2027": {"status": "provisional", "notice": "编造", "docNo": null, "issued": "2026-11-20",
             "off": [["元旦", "2027-01-01", "2027-01-03"]], "makeupWorkdays": [], "workdays": 260}}
            """);

        Assert.Contains("工作日共260天，往年在240至256天之间，请再核对一遍。", _zhao.Card.Plain, StringComparison.Ordinal);
        await _zhao.PressAsync("确认导入");
        Assert.Equal(CalendarStatus.Provisional, (await InForceAsync()).StatusOf(2027));
    }

    [Fact]
    public async Task A_wrong_notice_is_refused_as_a_whole_with_every_fault_numbered()
    {
        await _zhao.SaysAsync(Made);
        await _zhao.SaysAsync("日历 导入\n2027\n通知 编造\n元旦 1月3日 1月1日\n春节 2月30日\n调休 2月8日");

        Assert.Equal(["有3处错误，什么都没有导入："], _zhao.Card.Notices);
        Assert.Equal(
            ["第3行：元旦的末日在首日之前。", "第4行：“2月30日”不是日期，请写成 2月5日 或 2027-02-05。", "第5行：2027-02-08不是周六或周日，不能是调休上班的日子。"],
            _zhao.Card.Lines().Where(line => line.StartsWith('第')));
        await _zhao.SaysAsync("日历 确认");
        Assert.Equal(["没有等待确认的日历。"], _zhao.Card.Notices);
        Assert.Equal(CalendarStatus.Missing, (await InForceAsync()).StatusOf(2027));
    }

    [Fact]
    public async Task A_discarded_preview_changes_nothing()
    {
        await _zhao.SaysAsync(Made);
        var preview = _zhao.Card;
        await _zhao.PressAsync("放弃");
        await _zhao.PressOnAsync(preview, "确认导入");

        Assert.Equal(["没有等待确认的日历。"], _zhao.Card.Notices);
        Assert.Equal(CalendarStatus.Missing, (await InForceAsync()).StatusOf(2027));
    }

    [Fact]
    public async Task A_preview_that_another_administrator_overtook_is_refused()
    {
        var tang = _bureau.Client("唐明辉");
        await _zhao.SaysAsync(Made);
        await tang.SaysAsync(Made.Replace("编造的通知", "另一份", StringComparison.Ordinal));
        await tang.PressAsync("确认导入");

        await _zhao.PressAsync("确认导入");

        Assert.StartsWith("预览之后这一年的日历已被改动", _zhao.Card.Notices.Single(), StringComparison.Ordinal);
        Assert.Contains("另一份", _zhao.Card.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_an_administrator_may_import()
    {
        var wu = _bureau.Client("吴浩然");
        await wu.SaysAsync(Made);

        Assert.StartsWith("“日历”只供这些人员使用", wu.Words, StringComparison.Ordinal);
        Assert.Equal(CalendarStatus.Missing, (await InForceAsync()).StatusOf(2027));
    }

    [Fact]
    public async Task A_window_that_has_opened_keeps_its_dates_when_the_calendar_changes()
    {
        var opened = (await WindowsAsync()).Of(new Quarter(2026, 1));
        var before = (await WindowsAsync()).Of(new Quarter(2026, 2));

        await _zhao.SaysAsync("日历 导入\n2026\n通知 临时放假\n元旦 1-1 1-3\n甲 3月30日 3月31日\n乙 6月29日 6月30日\n国庆节 10月1日 10月7日");
        await _zhao.PressAsync("确认导入");

        var windows = await WindowsAsync();
        Assert.Equal(opened, windows.Of(new Quarter(2026, 1)));
        Assert.Equal(new DateOnly(2026, 6, 30), before.DueOn);
        Assert.Equal(new DateOnly(2026, 6, 26), windows.Of(new Quarter(2026, 2)).DueOn);
    }

    [Fact]
    public async Task The_windows_of_a_year_lose_their_mark_with_its_notice()
    {
        Assert.True((await WindowsAsync()).Of(new Quarter(2027, 1)).IsTentative);

        await _zhao.SaysAsync(Made);
        await _zhao.PressAsync("确认导入");

        Assert.False((await WindowsAsync()).Of(new Quarter(2027, 1)).IsTentative);
    }

    private Task<SelfCheckWindows> WindowsAsync() =>
        _bureau.Bot.Service<WindowStore>().AtAsync(_bureau.Bot.Clock.GetUtcNow(), CancellationToken.None);

    private ValueTask<WorkdayCalendar> InForceAsync() => _bureau.Bot.Service<IBureauCalendar>().FindAsync(CancellationToken.None);
}
