using Wenming.Tests.Browser.Driving;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Browser;

namespace Wenming.Tests.Browser;

/// <summary>A section head takes over the members' medians, fills in the sheet, declares and submits (rules.md 1).</summary>
[Collection(BrowserCollection.Name)]
public sealed class HeadStories(BrowserFixture fixture)
{
    [SkippableFact]
    public async Task I_see_the_medians_am_told_what_is_missing_and_submit_once()
    {
        await using var bot = await RunningBot.StartAsync();
        await ThreeMembersAnswerAsync(bot);
        await using var page = await ChatPage.OpenAsync(fixture, bot);

        await page.PickAsync(DemoPeople.Head);
        await page.SayAsync("自检");
        await page.ReadsAsync("3/6");
        await page.PhotographAsync("head-home");
        await page.Card.PressButtonAsync("填写科室表");
        await page.ReadsAsync("思想道德风尚良好 1/2");
        await page.Card.FillInAsync(Answers.Good);
        await page.Card.PressButtonAsync("下一页");
        await page.ReadsAsync("成员3人作答：中位数 4，最低 2，最高 5");
        Assert.Equal("4", await page.Card.FilledAsync("C1-07"));
        await page.PhotographWholeAsync("head-medians");
        await page.Card.ChooseAsync("C1-07", "5");
        await page.Card.FillInAsync(Answers.Good);
        await page.Card.PressButtonAsync("下一页");
        await page.Card.GiveReasonAsync("C1-07", "三月起无一件推诿投诉。");
        await page.PhotographAsync("head-reason");
        await page.Card.PressButtonAsync("下一页");
        await page.Card.FillInUntilAsync("成绩与差距", Answers.Good.But("C4-10", ""));
        await page.Card.WriteShortTextAsync("achievement", "办件全部按时办结。");
        await page.Card.PressButtonAsync("检查并提交");
        await page.ReadsAsync("C4-10 未作答");
        await page.PhotographAsync("head-review-missing");
        await page.Card.PressButtonAsync("第8页");
        await page.Card.WriteAsync("C4-10", "92.5");
        await page.Card.PressButtonAsync("下一页");
        await page.Card.PressButtonAsync("检查并提交");
        await page.ReadsAsync("全部完成，可以提交。");
        await page.Card.PressButtonAsync("提交");
        await page.ReadsAsync("请先勾选声明，再提交。");
        await page.Card.DeclareAsync();
        await page.PhotographAsync("head-review-complete");
        await page.Card.PressButtonAsync("提交");
        await page.ReadsAsync("规划科的2026年第1季度自检已于");
        await page.PhotographAsync("head-submitted");
        await page.SayAsync("自检");
        await page.ReadsAsync("不能再修改");
        page.AssertNothingWentWrong();
    }

    [SkippableFact]
    public async Task I_type_the_whole_sheet_and_submit_it_without_a_button()
    {
        await using var bot = await RunningBot.StartAsync();
        await ThreeMembersAnswerAsync(bot);
        await using var page = await ChatPage.OpenAsync(fixture, bot);

        await page.PickAsync(DemoPeople.Head);
        await page.SayAsync("文字");
        await page.SayAsync("自检");
        await page.TypeAnswersAsync(Answers.Good);
        await page.ReadsAsync("以上内容由本科室如实填报。");
        await page.PhotographAsync("head-typed-review");
        await page.SayAsync("提交");
        await page.ReadsAsync("规划科的2026年第1季度自检已于");
        await page.PhotographAsync("head-typed-submitted");

        Assert.Equal(1, await page.Page.Locator(".ac-adaptiveCard").CountAsync());
        page.AssertNothingWentWrong();
    }

    private static async Task ThreeMembersAnswerAsync(RunningBot bot)
    {
        using var people = new QuickPeople(bot.Address);
        foreach (var (name, answer) in DemoPeople.ThreeMembers.Zip(["5", "4", "2"]))
            await people.AnswerAsync(name, Answers.Good.But("C1-07", answer));
    }
}
