using Wenming.Tests.Browser.Driving;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Browser;

namespace Wenming.Tests.Browser;

/// <summary>The bot speaks first: on 18 March 2026, when the self-check of the first quarter opens (rules.md 4.4), at nine.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MorningStories(BrowserFixture fixture)
{
    /// <summary>What stands at the foot of every digest.</summary>
    private const string Foot = "办完就不再提醒";

    [SkippableFact]
    public async Task At_nine_I_am_told_that_the_self_check_is_open_and_begin_it_from_there()
    {
        await using var bot = await RunningBot.StartAsync("2026-03-18T08:59:20+08:00");
        await using var page = await ChatPage.OpenAsync(fixture, bot, ChatPage.Phone);
        await page.PickAsync(DemoPeople.Member);
        await page.SayAsync("帮助");

        await page.Newest.Filter(new() { HasText = Foot }).WaitForAsync(new() { Timeout = 90_000 });
        await page.PhotographWholeAsync("morning-digest");
        await page.Card.GetByRole(Microsoft.Playwright.AriaRole.Button).First.ClickAsync();

        await page.ReadsAsync("C1");
        await page.PhotographAsync("morning-begun");
        page.AssertNothingWentWrong();
    }

    [SkippableFact]
    public async Task A_power_cut_before_nine_takes_nothing_away_and_repeats_nothing()
    {
        await using var bot = await RunningBot.StartAsync("2026-03-18T08:58:30+08:00");
        await using var page = await ChatPage.OpenAsync(fixture, bot);
        await page.PickAsync(DemoPeople.Head);
        await page.SayAsync("帮助");

        bot.Now = "2026-03-18T08:59:40+08:00";
        await page.SitOutAPowerCutAsync(bot);
        await page.SayAsync("进度");
        await page.Newest.Filter(new() { HasText = Foot }).WaitForAsync(new() { Timeout = 90_000 });
        await page.PhotographAsync("morning-after-power-cut");

        Assert.Equal(1, await page.Page.Locator(".ac-adaptiveCard").Filter(new() { HasText = Foot }).CountAsync());
        page.AssertNothingWentWrong();
    }
}
