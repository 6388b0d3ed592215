using Wenming.Bot.Posts;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Calendar;

/// <summary>A missing year is said aloud from 1 November on, to administrators, and no longer than it is missing (rules.md 4.3).</summary>
public sealed class CalendarMissingTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open("2026-10-30 10:00");
    private Client _zhao = null!;

    public async Task InitializeAsync()
    {
        _zhao = _bureau.Client("赵文博");
        await _zhao.SaysAsync("帮助");
        await _bureau.Client("吴浩然").SaysAsync("帮助");
        await RoundAsync("2026-10-30 10:00");
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task The_administrator_is_warned_on_the_first_working_day_of_november()
    {
        Assert.DoesNotContain(Warning, await RoundAsync("2026-11-01 10:00"), StringComparison.Ordinal);

        var said = await RoundAsync("2026-11-02 09:00");

        Assert.Contains(Warning, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_loaded_the_notice_meanwhile_hears_no_more_of_it()
    {
        await RoundAsync("2026-11-02 09:00");
        await _zhao.SaysAsync("日历 导入\n2027\n通知 编造的通知\n元旦 1月1日至3日");
        await _zhao.PressAsync("确认导入");

        Assert.DoesNotContain(Warning, await RoundAsync("2026-11-16 09:00"), StringComparison.Ordinal);
    }

    private const string Warning = "2027年日历还没有导入";

    /// <summary>What was posted at this time.</summary>
    private async Task<string> RoundAsync(string beijingTime)
    {
        _bureau.ItIs(beijingTime);
        var before = _bureau.Bot.Teams.Calls.Count;
        await _bureau.Bot.Service<PostRound>().RunAsync(CancellationToken.None);
        return string.Join('\n', _bureau.Bot.Teams.Calls.Skip(before).Select(call => BotAnswer.Of(call).Words));
    }
}
