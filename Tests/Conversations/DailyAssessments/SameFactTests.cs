using Wenming.Bot.Features.DailyAssessments;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.DailyAssessments;

/// <summary>One fact counts once (rules.md 2): the bot asks, a person decides; and what a section may do against an entry.</summary>
public sealed class SameFactTests : IAsyncLifetime
{
    private const string Gap = "日常 测绘队 脱岗、值班缺岗 3月18日 值班缺岗 依据 检查记录1号";

    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task The_proposer_is_asked_and_the_same_fact_is_withdrawn()
    {
        await _bureau.Client("陈志强").SaysAsync(Gap);
        var second = _bureau.Client("刘敏");

        await second.SaysAsync(Gap);
        Assert.Contains(second.Card.Notices, notice => notice.StartsWith("当天已有可能相同的记录", StringComparison.Ordinal));
        await second.PressAsync("同一事实");

        Assert.Contains("状态 已撤回（同一事实，不重复计）", second.Card.Texts);
        Assert.Equal([DailyEntryStatus.Proposed, DailyEntryStatus.Withdrawn], await StatesAsync());
    }

    [Fact]
    public async Task Another_fact_goes_on_and_whoever_confirms_is_asked_again()
    {
        await _bureau.Client("陈志强").SaysAsync(Gap);
        await _bureau.Client("刘敏").SaysAsync(Gap);
        await _bureau.Client("刘敏").SaysAsync("日常 测绘队 2 不同事实");
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync("日常 测绘队 2 确认");
        Assert.Contains("没有确认：请先说明是否同一事实。", leader.Card.Notices);
        Assert.Equal(90, await DailyScoreAsync());
        await leader.PressAsync("不同事实");
        Assert.Equal(87, await DailyScoreAsync());
        await leader.SaysAsync("日常 测绘队 1 同一事实");

        Assert.Equal([DailyEntryStatus.Refused, DailyEntryStatus.Confirmed], await StatesAsync());
        Assert.Equal(87, await DailyScoreAsync());
    }

    [Fact]
    public async Task A_loss_in_the_self_check_is_asked_about_and_nothing_is_asked_without_one()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync(("C3-03", "C"));
        var office = _bureau.Client("陈志强");

        await office.SaysAsync(Gap);
        Assert.Contains(office.Card.Texts, text => text.Contains("的回答已扣分", StringComparison.Ordinal));
        Assert.Equal([DailyEntryStatus.Questioned], await StatesAsync());
        await office.SaysAsync("日常 测绘队 群众投诉经查属实 3月18日 投诉属实 依据 登记1号");

        Assert.Equal([DailyEntryStatus.Questioned, DailyEntryStatus.Proposed], await StatesAsync());
    }

    [Fact]
    public async Task A_fact_that_is_declared_after_it_was_confirmed_waits_for_somebody_to_say_which_counts()
    {
        await _bureau.Client("陈志强").SaysAsync(Gap);
        await _bureau.Client("曾庆华").SaysAsync("日常 测绘队 1 确认");
        await _bureau.Client("彭树林").SubmitsSheetAsync(("C3-03", "C"));
        var leader = _bureau.Client("董淑贤");

        await leader.SaysAsync("日常");
        Assert.Contains("可能重复计", leader.Card.Plain, StringComparison.Ordinal);
        await leader.SaysAsync("日常 测绘队 1 同一事实");

        Assert.Equal([DailyEntryStatus.Struck], await StatesAsync());
        Assert.Equal(90, await DailyScoreAsync());
    }

    [Fact]
    public async Task The_section_appeals_by_number_somebody_else_upholds_it_and_D_is_what_it_was()
    {
        await _bureau.Client("陈志强").SaysAsync(Gap);
        await _bureau.Client("曾庆华").SaysAsync("日常 测绘队 1 确认");
        var head = _bureau.Client("彭树林");

        await head.SaysAsync("申诉 日常 1 当日已报备外业");
        Assert.Equal("已提出申诉，4月3日（周五）前答复。", head.Words);
        var colleague = _bureau.Client("刘敏");
        await colleague.SaysAsync("申诉");
        Assert.Contains("日常 1", colleague.Card.Plain, StringComparison.Ordinal);
        foreach (var name in new[] { "陈志强", "曾庆华" })
        {
            var first = _bureau.Client(name);
            await first.SaysAsync("申诉 测绘队 日常 1 不成立 照旧");
            Assert.Equal("第一次由您经办，请由其他人裁定。", first.Words);
        }

        Assert.Equal(87, await DailyScoreAsync());
        await colleague.SaysAsync("申诉 测绘队 日常 1 成立 报备属实");

        Assert.Equal("已裁定测绘队的申诉：成立，该条已撤销。", colleague.Words);
        Assert.Equal(90, await DailyScoreAsync());
        var history = await _bureau.Bot.Service<DailyStore>().HistoryAsync(Quarter, Section, 1, CancellationToken.None);
        Assert.Null(history.Break);
        Assert.Equal(["daily.proposed", "daily.confirmed", "daily.appealed", "daily.appealUpheld"], history.Entries.Select(line => line.Action));
    }

    [Fact]
    public async Task After_five_working_days_it_is_too_late()
    {
        await _bureau.Client("陈志强").SaysAsync(Gap);
        await _bureau.Client("曾庆华").SaysAsync("日常 测绘队 1 确认");
        _bureau.ItIs("2026-03-30 09:00");
        var head = _bureau.Client("彭树林");

        await head.SaysAsync("申诉 日常 1 当日已报备外业");

        Assert.Equal("申诉期已过（3月27日（周五）止）。", head.Words);
    }

    private static Quarter Quarter => new(2026, 1);

    private static SectionId Section => new("测绘队");

    private async Task<IEnumerable<DailyEntryStatus>> StatesAsync() =>
        (await _bureau.Bot.Service<DailyStore>().LoadAsync(Quarter, Section, CancellationToken.None)).Entries.OrderBy(entry => entry.Number).Select(entry => entry.Status);

    private async Task<decimal> DailyScoreAsync() =>
        (await _bureau.Bot.Service<DailyBook>().ScoreAsync(Quarter, Section, CancellationToken.None)).Value;
}
