using Wenming.Tests.Browser.Driving;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Browser;

namespace Wenming.Tests.Browser;

/// <summary>What the page looks like: on a phone, in English, and where the reader stands when a card takes another one's place.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LayoutStories(BrowserFixture fixture)
{
    [SkippableFact]
    public async Task Everybody_reads_every_card_on_a_phone()
    {
        await using var bot = await RunningBot.StartAsync();
        using var people = new QuickPeople(bot.Address);
        foreach (var name in DemoPeople.ThreeMembers.Skip(1))
            await people.AnswerAsync(name, Answers.Good);
        await using var page = await ChatPage.OpenAsync(fixture, bot, ChatPage.Phone);
        await page.PhotographAsync("picker");

        await page.PickAsync(DemoPeople.Member);
        await page.SayAsync("自检");
        await page.Card.FillInAsync(Answers.Good);
        await page.PhotographWholeAsync("member-page");
        await people.AnswerAsync(DemoPeople.Member, Answers.Good);
        await page.BecomeAsync(DemoPeople.Head);
        await page.SayAsync("自检");
        await page.Card.PressButtonAsync("填写科室表");
        await page.Card.PressButtonAsync("下一页");
        await page.PhotographWholeAsync("sheet-page");
        await page.Card.PressButtonAsync("上一页");
        await people.SubmitAsync(DemoPeople.Head, Answers.Good);
        await page.Card.PressButtonAsync("下一页");
        await page.PhotographAsync("stale");
        await page.BecomeAsync(DemoPeople.Leader);
        await page.SayAsync("排名");
        await page.PhotographWholeAsync("standings");
        await page.SayAsync("为什么 规划科");
        await page.Card.PressButtonAsync("C2");
        await page.PhotographWholeAsync("why");
        page.AssertNothingWentWrong();
    }

    [SkippableFact]
    public async Task The_review_of_an_empty_sheet_is_readable_on_a_phone()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var page = await ChatPage.OpenAsync(fixture, bot, ChatPage.Phone);

        await page.PickAsync(DemoPeople.Head);
        await page.SayAsync("自检 科室表");
        for (var number = 1; number < 9; number++)
            await page.Card.PressButtonAsync("下一页");
        await page.Card.PressButtonAsync("检查并提交");
        await page.ReadsAsync("还缺45处");
        await page.PhotographWholeAsync("review");
        page.AssertNothingWentWrong();
    }

    [SkippableFact]
    public async Task The_whole_walk_is_in_English_for_who_asks_for_it()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var page = await ChatPage.OpenAsync(fixture, bot);

        await page.PickAsync(DemoPeople.Member);
        await page.SayAsync("设置");
        await page.PhotographAsync("settings");
        await page.Card.GetByText("English", new() { Exact = true }).ClickAsync();
        await page.Card.PressButtonAsync("保存");
        await page.ReadsAsync("Saved.");
        await page.SayAsync("self-check");
        await page.ReadsAsync("Page 1 of 5");
        await page.PhotographWholeAsync("english-page");
        await page.Card.FillInAsync(Answers.Good);
        await page.Card.PressButtonAsync("Next");
        await page.ReadsAsync("Page 2 of 5");
        await page.SayAsync("help");
        await page.PhotographWholeAsync("english-help");
        page.AssertNothingWentWrong();
    }

    [SkippableTheory]
    [InlineData(ChatPage.Desk)]
    [InlineData(ChatPage.Phone)]
    public async Task I_stand_at_the_top_of_each_new_card_and_never_see_it_jump(int width)
    {
        await using var bot = await RunningBot.StartAsync();
        await using var page = await ChatPage.OpenAsync(fixture, bot, width);

        await page.PickAsync(DemoPeople.Member);
        await page.SayAsync("自检");
        await page.StandsAtNewestAsync();
        foreach (var button in (string[])["下一页", "下一页", "下一页", "上一页"])
        {
            await page.WatchScrollingAsync();
            await page.Card.PressButtonAsync(button);
            await page.StandsAtNewestAsync();
            Assert.Equal(await page.Heading.InnerTextAsync(), await page.FocusedWordsAsync());
            Assert.InRange(await page.JumpsAsync(), 0, 1);
        }

        page.AssertNothingWentWrong();
    }
}
