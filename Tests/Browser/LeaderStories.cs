using Wenming.Tests.Browser.Driving;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Browser;

namespace Wenming.Tests.Browser;

/// <summary>A leader asks how far the sections are, how they stand, and why (rules.md 6.2).</summary>
[Collection(BrowserCollection.Name)]
public sealed class LeaderStories(BrowserFixture fixture)
{
    [SkippableFact]
    public async Task I_see_progress_standings_and_the_arithmetic_of_a_score()
    {
        await using var bot = await RunningBot.StartAsync();
        await TheSectionSubmitsAsync(bot);
        await using var page = await ChatPage.OpenAsync(fixture, bot);

        await page.PickAsync(DemoPeople.Leader);
        await page.SayAsync("进度");
        await page.ReadsAsync("已提交 1/6");
        await page.PhotographAsync("leader-progress");
        await page.SayAsync("排名");
        await page.ReadsAsync("1. 规划科");
        await page.PhotographWholeAsync("leader-standings");
        await page.SayAsync("为什么 规划科");
        await page.PhotographAsync("leader-why");
        await page.Card.PressButtonAsync("C1");

        // The fourth place of the scale is 85 % (rules.md 1), of the three points of C1-07.
        await page.ReadsAsync("2.55/3 分：量表第4档 × 0.85");
        await page.PhotographWholeAsync("leader-why-criterion");
        page.AssertNothingWentWrong();
    }

    [SkippableFact]
    public async Task I_read_the_same_in_plain_text()
    {
        await using var bot = await RunningBot.StartAsync();
        await TheSectionSubmitsAsync(bot);
        await using var page = await ChatPage.OpenAsync(fixture, bot);

        await page.PickAsync(DemoPeople.Leader);
        await page.SayAsync("文字");
        await page.SayAsync("进度");
        await page.ReadsAsync("已提交 1/6");
        await page.SayAsync("排名");
        await page.ReadsAsync("1. 规划科");
        await page.PhotographAsync("leader-typed-standings");
        await page.SayAsync("为什么 规划科 C1");
        await page.ReadsAsync("2.55/3 分：量表第4档 × 0.85");
        await page.PhotographAsync("leader-typed-why");

        Assert.Equal(1, await page.Page.Locator(".ac-adaptiveCard").CountAsync());
        page.AssertNothingWentWrong();
    }

    private static async Task TheSectionSubmitsAsync(RunningBot bot)
    {
        using var people = new QuickPeople(bot.Address);
        await people.SubmitAsync(DemoPeople.Head, Answers.Good);
    }
}
