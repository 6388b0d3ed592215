using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Verifications;

namespace Wenming.Tests.Conversations.Vetoes;

/// <summary>Answers that report a veto by themselves, and what becomes of it when they change (rules.md 1, 2).</summary>
public sealed class VetoAnswersTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => _bureau.GreetsAsync();

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task An_answer_with_the_effect_of_a_veto_reports_it_and_a_changed_answer_ends_it_untouched()
    {
        var head = _bureau.Client("彭树林");
        await head.SubmitsSheetAsync(("C1-11", "yes"), ("C3-11", "yes"));
        var office = _bureau.Client("陈志强");
        await office.SaysAsync("否决 测绘队 1");
        Assert.Contains("自检 C1-11：", office.Card.Plain, StringComparison.Ordinal);
        Assert.Contains("待确认（文明办、局领导）", office.Card.Plain, StringComparison.Ordinal);
        await office.SaysAsync("否决 测绘队 2");
        Assert.Contains("待确认（纪检、局领导）", office.Card.Plain, StringComparison.Ordinal);

        await office.VerifiesAsync("测绘队", ("C1-11", "changed", "no", "查无此事"));

        await office.SaysAsync("否决 测绘队 1");
        Assert.Contains("已撤销（答案已改）", office.Card.Plain, StringComparison.Ordinal);
        Assert.Equal((0, 1), await _bureau.VetoesOfAsync("测绘队"));
    }

    [Fact]
    public async Task Who_can_confirm_is_told_of_what_an_answer_reports_once()
    {
        foreach (var name in new[] { "陈志强", "郑雅婷" })
            await _bureau.Client(name).SaysAsync("帮助"); // so that the bot knows their chats
        var head = _bureau.Client("彭树林");

        await head.SubmitsSheetAsync(("C1-11", "yes"), ("C3-11", "yes"));

        Assert.Contains("测绘队有一件否决事项等您确认（2026年第1季度第1件）。", _bureau.LastCardTo("陈志强").Plain, StringComparison.Ordinal);
        Assert.Contains("测绘队有一件否决事项等您确认（2026年第1季度第2件）。", _bureau.LastCardTo("郑雅婷").Plain, StringComparison.Ordinal);
        _bureau.Bot.Teams.Forget();
        _bureau.ItIs("2026-03-23 09:00");
        await head.SaysAsync("自检");
        Assert.DoesNotContain(_bureau.Bot.Teams.Calls.Select(BotAnswer.Of), said => said.Words.Contains("等您确认", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_verified_answer_reports_it_too_and_a_restart_reports_nothing_twice()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        Assert.Empty(await _bureau.VetoRowsAsync("测绘队"));
        await _bureau.Client("陈志强").VerifiesAsync("测绘队", ("C1-11", "changed", "yes", "查处文号〔2026〕8号"));
        Assert.Equal((0, 1), await _bureau.VetoesOfAsync("测绘队"));
        var before = await _bureau.VetoRowsAsync("测绘队");

        await _bureau.RestartAsync();

        Assert.Equal(before.Select(row => row.ETag), (await _bureau.VetoRowsAsync("测绘队")).Select(row => row.ETag));
    }

    [Fact]
    public async Task What_a_crash_kept_from_opening_is_opened_at_the_next_start()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync(("C1-11", "yes"));
        var (vetoes, standings) = (await _bureau.Tables.OpenAsync("Vetoes", CancellationToken.None), await _bureau.Tables.OpenAsync("Standings", CancellationToken.None));
        var before = await _bureau.VetoRowsAsync("测绘队");
        foreach (var row in before)
            await vetoes.CommitAsync(TableKey.Of("bureau", "2026Q1", "测绘队"), [new RowOperation.Delete(row.RowKey, "*")], CancellationToken.None);
        await standings.CommitAsync(TableKey.Of("bureau", "2026Q1"), [new RowOperation.Delete(TableKey.Of("veto", "测绘队"), "*")], CancellationToken.None);

        await _bureau.RestartAsync();

        Assert.Equal(before.Select(Written), (await _bureau.VetoRowsAsync("测绘队")).Select(Written));
        Assert.Equal((0, 1), await _bureau.VetoesOfAsync("测绘队"));
    }

    private static string Written(Row row) =>
        $"{row.RowKey} " + string.Join(' ', row.Properties.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}={one.Value}"));
}
