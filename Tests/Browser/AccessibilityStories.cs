using Wenming.Tests.Browser.Driving;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Browser;
using Wenming.Tests.Support.Clients;

namespace Wenming.Tests.Browser;

/// <summary>axe-core, which judges pages by WCAG, finds no serious violation wherever a person comes (issue 4).</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityStories(BrowserFixture fixture)
{
    [SkippableTheory]
    [InlineData(ChatPage.Desk)]
    [InlineData(ChatPage.Phone)]
    public async Task Nothing_on_the_page_keeps_anybody_out(int width)
    {
        await ClientPackages.RequireAsync();
        await using var bot = await RunningBot.StartAsync();
        await using var page = await ChatPage.OpenAsync(fixture, bot, width);
        await page.JudgeAsync("picker");

        await page.PickAsync(DemoPeople.Member);
        await page.JudgeAsync("greeting");
        await page.SayAsync("自检");
        await page.Card.FillInAsync(Answers.Good);
        await page.JudgeAsync("self-check");
        await page.Card.PressButtonAsync("下一页");
        await page.JudgeAsync("next page");
        await page.SayAsync("帮助");
        await page.JudgeAsync("help");
        await page.BecomeAsync(DemoPeople.Leader);
        await page.SayAsync("排名");
        await page.JudgeAsync("standings");
        await page.SayAsync("为什么 规划科");
        await page.JudgeAsync("why");
        await page.ChangeLanguageAsync();
        await page.JudgeAsync("English");

        page.AssertNothingWentWrong();
    }

    [SkippableFact]
    public async Task A_planted_violation_is_found()
    {
        await ClientPackages.RequireAsync();
        await using var bot = await RunningBot.StartAsync();
        await using var page = await ChatPage.OpenAsync(fixture, bot);

        await page.Page.EvaluateAsync("() => document.querySelector('main').append(document.createElement('button'))");
        await page.JudgeAsync("planted");

        Assert.Contains(page.Problems, problem => problem.Contains("button-name", StringComparison.Ordinal));
    }
}
