using Wenming.Bot.Features.DailyAssessments;
using Wenming.Bot.Features.Rectifications;
using Wenming.Bot.Posts;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;
using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Domain.Calendar;

namespace Wenming.Tests.Conversations.Rectifications;

/// <summary>Rectifications remind whom they concern, and what is overdue comes into the daily book (rules.md 2 and 4.5).</summary>
public sealed class RemindingTests : IAsyncLifetime
{
    private const string Section = "规划科";

    // A Monday; fifteen working days later is Wednesday 13 May.
    private readonly Bureau _bureau = Bureau.Open("2026-04-20 10:00");

    public async Task InitializeAsync()
    {
        foreach (var name in new[] { "张伟民", "孙丽华", "吴浩然", "黄永刚", "陈志强", "曾庆华" })
            await _bureau.Client(name).SaysAsync("帮助"); // so that the bot knows their chats
        await _bureau.Client("陈志强").SaysAsync($"整改 {Section} 开 走廊堆放杂物");
        await _bureau.RoundAsync();
        _bureau.Bot.Teams.Forget();
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Head_and_liaison_are_told_five_times_at_most_the_owner_too_and_nobody_else()
    {
        await _bureau.Client("张伟民").SaysAsync("整改 1 计划 吴浩然 每周清理");
        _bureau.Bot.Teams.Forget();

        await EveryDayAsync("2026-04-21", "2026-07-10");

        Assert.Equal(
            ["新开，5月13日（周三）前完成", "5月13日（周三）到期", "今天到期", "已逾期（5月13日（周三）到期）", "已逾期（5月13日（周三）到期）"],
            Told("张伟民").Select(words => words.Split(" · ")[^1]));
        Assert.Equal(5, Told("孙丽华").Count);
        Assert.Equal(5, Told("吴浩然").Count);
        Assert.Empty(Told("黄永刚"));
    }

    [Fact]
    public async Task Who_handed_it_in_is_not_reminded_and_the_office_is_told_once()
    {
        await _bureau.Client("张伟民").SaysAsync("整改 1 计划 吴浩然 每周清理");
        await _bureau.Client("张伟民").SaysAsync("整改 1 提交 已清理");
        _bureau.Bot.Teams.Forget();

        await EveryDayAsync("2026-04-21", "2026-05-20");

        Assert.Empty(Told("张伟民"));
        Assert.Empty(Told("吴浩然"));
        Assert.Equal(["规划科 整改 1 已提交结果"], SaidTo("陈志强").Where(words => words.Contains("已提交结果", StringComparison.Ordinal)));
        Assert.Empty((await BookAsync("2026Q2")).Entries);
    }

    [Fact]
    public async Task Overdue_it_is_proposed_once_at_once_and_again_after_ten_working_days()
    {
        await EveryDayAsync("2026-04-21", "2026-05-13");
        Assert.Empty((await BookAsync("2026Q2")).Entries);

        await EveryDayAsync("2026-05-14", "2026-05-14");
        var entry = Assert.Single((await BookAsync("2026Q2")).Entries);
        Assert.Equal("整改 1 逾期（5月13日（周三）到期）", entry.Fact);
        Assert.Equal(new DateOnly(2026, 5, 14), entry.FactOn);
        Assert.Null(entry.Proposer);
        Assert.Equal(["新逾期1项：规划科"], SaidTo("曾庆华"));

        // Ten working days after the 14th: 15 (1), 18 to 22 (6), 25 to 28 (10).
        await EveryDayAsync("2026-05-15", "2026-05-27");
        Assert.Single((await BookAsync("2026Q2")).Entries);
        await EveryDayAsync("2026-05-28", "2026-05-28");
        Assert.Equal([new DateOnly(2026, 5, 14), new DateOnly(2026, 5, 28)], (await BookAsync("2026Q2")).Entries.Select(one => one.FactOn));
    }

    [Fact]
    public async Task After_days_without_the_program_nothing_is_lost_and_nothing_is_said_twice()
    {
        _bureau.ItIs("2026-05-29 09:00");
        await _bureau.RestartAsync();
        await _bureau.RoundAsync();
        await _bureau.RoundAsync();

        Assert.Equal(2, (await BookAsync("2026Q2")).Entries.Count());
        Assert.Single(Told("张伟民"));
    }

    [Fact]
    public async Task An_improvement_that_is_late_costs_nothing()
    {
        await _bureau.Client("张伟民").SaysAsync("整改 开 窗口排队时间偏长");
        await _bureau.Client("曾庆华").SaysAsync($"整改 {Section} 1 免 不再需要");

        await EveryDayAsync("2026-10-09", "2026-10-16");

        Assert.Empty((await BookAsync("2026Q4")).Entries);
        var entries = await _bureau.Bot.Service<RectificationBook>().OfAsync(new SectionId(Section), _bureau.Bot.Clock.GetUtcNow(), CancellationToken.None);
        Assert.True(entries[1].IsOverdue);
        Assert.False(entries[1].BarsFlag);
    }

    [Theory]
    [InlineData("DailyAssessments", false)]
    [InlineData("DailyAssessments", true)]
    [InlineData("Rectifications", false)]
    [InlineData("Rectifications", true)]
    public async Task A_crash_on_the_way_into_the_daily_book_loses_and_doubles_nothing(string table, bool isBehind)
    {
        var death = new Death();
        await using var bureau = Bureau.Open("2026-04-20 10:00", tables => new MortalTables(tables, death));
        await bureau.Client("陈志强").SaysAsync($"整改 {Section} 开 走廊堆放杂物");
        bureau.ItIs("2026-05-14 09:00");
        if (isBehind)
            death.ComesBehind(table);
        else
            death.ComesBefore(table);
        await Assert.ThrowsAsync<TableStoreException>(bureau.RoundAsync);
        Assert.True(death.HasCome);

        death.BeginLife();
        await bureau.RestartAsync();
        await bureau.RoundAsync();

        var book = await bureau.Bot.Service<DailyStore>().LoadAsync(new Quarter(2026, 2), new SectionId(Section), CancellationToken.None);
        Assert.Equal("rectification-1|1", Assert.Single(book.Entries).Id);
        var history = await bureau.Bot.Service<RectificationStore>().HistoryAsync(new SectionId(Section), 1, CancellationToken.None);
        Assert.Equal(["rectification.opened", "rectification.overdue"], history.Entries.Select(line => line.Action));
    }

    [Fact]
    public async Task The_reminder_is_listed_among_the_deliveries_by_its_name()
    {
        await EveryDayAsync("2026-04-21", "2026-04-21");

        var office = _bureau.Client("陈志强");
        await office.SaysAsync("投递");

        Assert.Contains("整改提醒", office.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_it_says_the_same()
    {
        _bureau.ItIs("2026-04-21 09:00");
        var post = _bureau.Bot.Service<RectificationReminder>();
        var days = new ReminderDays(new DateOnly(2026, 4, 20), new DateOnly(2026, 4, 21));

        var told = await _bureau.ToldAsync(post, new PlannedPost(days.PostId, RectificationReminder.Kind, _bureau.Bot.Clock.GetUtcNow()), Language.English);

        Assert.Equal(["孙丽华", "张伟民"], told.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Rectifications: 1 to see to", told["张伟民"].Title);
        Assert.Contains("**1** · rectification · new, to be done by Wed 13 May", told["张伟民"].Texts);
    }

    private async Task EveryDayAsync(string from, string to)
    {
        for (var day = PublishedYears.Day(from); day <= PublishedYears.Day(to); day = day.AddDays(1))
        {
            _bureau.ItIs($"{day:yyyy-MM-dd} 09:00");
            await _bureau.RoundAsync();
        }
    }

    private IReadOnlyList<string> Told(string name) => [.. SaidTo(name).Where(words => words.StartsWith("**整改 1**", StringComparison.Ordinal))];

    private IReadOnlyList<string> SaidTo(string name)
    {
        var chat = DemoPeople.Named(name).ChatId;
        return [.. _bureau.Bot.Teams.Calls.Where(call => call.Path != "v3/conversations").Select(BotAnswer.Of)
            .Where(said => said.Chat == chat && said.Card is not null).SelectMany(said => said.Card!.Texts).Where(IsOfRectifications)];
    }

    private static bool IsOfRectifications(string words) =>
        words.StartsWith("**整改", StringComparison.Ordinal) || words.StartsWith("规划科 整改", StringComparison.Ordinal) || words.StartsWith("新逾期", StringComparison.Ordinal);

    private Task<StoredDailyBook> BookAsync(string quarter)
    {
        Assert.True(Quarter.TryParse(quarter, out var of));
        return _bureau.Bot.Service<DailyStore>().LoadAsync(of, new SectionId(Section), CancellationToken.None);
    }
}
