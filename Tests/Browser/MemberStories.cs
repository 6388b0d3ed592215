using Wenming.Tests.Browser.Driving;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Browser;

namespace Wenming.Tests.Browser;

/// <summary>A member answers the quarter's self-check on the chat page (rules.md 1: 18 questions in four criteria).</summary>
[Collection(BrowserCollection.Name)]
public sealed class MemberStories(BrowserFixture fixture)
{
    [SkippableFact]
    public async Task I_go_through_all_four_criteria_in_spite_of_a_wrong_input_and_a_power_cut()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var page = await ChatPage.OpenAsync(fixture, bot);
        await page.PhotographAsync("picker");

        await page.PickAsync(DemoPeople.Member);
        await page.SayAsync("自检");
        await page.ReadsAsync("思想道德风尚良好");
        await page.Card.FillInAsync(Answers.Good);
        await page.Card.GiveEvidenceAsync("C1-06", new string('长', 101));
        await page.Card.PressButtonAsync("下一页");
        await page.ReadsAsync("C1-06：最多100字，现在101字。");
        await page.PhotographAsync("member-wrong-input");
        Assert.Equal(("yes", "4", new string('长', 101)), (await page.Card.FilledAsync("C1-10"), await page.Card.FilledAsync("C1-07"), await page.Card.FilledAsync("C1-06", "e")));
        await page.Card.GiveEvidenceAsync("C1-06", "3月5日，学雷锋");
        await page.Card.PressButtonAsync("下一页");
        await page.ReadsAsync("业务工作成绩显著");
        await page.Card.FillInAsync(Answers.Good);
        await page.Card.PressButtonAsync("下一页");
        await page.ReadsAsync("遵纪守法秩序安定");

        await page.SitOutAPowerCutAsync(bot);
        await page.SayAsync("继续");
        await page.ReadsAsync("遵纪守法秩序安定");
        await page.Card.PressButtonAsync("上一页");
        Assert.Equal("A", await page.Card.FilledAsync("C2-06"));
        await page.Card.PressButtonAsync("下一页");

        await page.Card.FillInUntilAsync("整洁明净环境好 2/2", Answers.Good);
        await page.Card.FillInAsync(Answers.Good);
        await page.Card.PressButtonAsync("完成");
        await page.ReadsAsync("谢谢，18题已全部作答。");
        await page.PhotographAsync("member-end");
        page.AssertNothingWentWrong();
    }

    [SkippableFact]
    public async Task I_type_all_my_answers_and_press_no_button()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var page = await ChatPage.OpenAsync(fixture, bot);

        await page.PickAsync(DemoPeople.Member);
        await page.SayAsync("文字");
        await page.SayAsync("自检");
        await page.PhotographAsync("member-typed");
        await page.TypeAnswersAsync(Answers.Good);
        await page.ReadsAsync("谢谢，18题已全部作答。");
        await page.PhotographAsync("member-typed-end");

        Assert.Equal(1, await page.Page.Locator(".ac-adaptiveCard").CountAsync());
        page.AssertNothingWentWrong();
    }

    [SkippableFact]
    public async Task What_I_filled_in_stays_when_the_page_changes_its_language()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var page = await ChatPage.OpenAsync(fixture, bot);

        await page.PickAsync(DemoPeople.Member);
        await page.SayAsync("自检");
        await page.Card.FillInAsync(Answers.Good);
        await page.Card.GiveEvidenceAsync("C1-10", "3月2日科务会");
        await page.ChangeLanguageAsync();

        Assert.Equal(("4", "3月2日科务会"), (await page.Card.FilledAsync("C1-07"), await page.Card.FilledAsync("C1-10", "e")));
        page.AssertNothingWentWrong();
    }

    [SkippableFact]
    public async Task A_second_card_takes_nothing_away_from_what_I_chose_on_the_first()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var page = await ChatPage.OpenAsync(fixture, bot);

        await page.PickAsync(DemoPeople.Head);
        await page.SayAsync("自检 我的");
        await page.Card.ChooseAsync("C1-06", "是");
        var mine = await page.Card.ElementHandleAsync();
        await page.SayAsync("自检 科室表");
        await page.Card.ChooseAsync("C1-06", "否");
        var chosen = await mine.EvaluateAsync<string[]>("card => [...card.querySelectorAll('input:checked')].map(input => input.value)");

        Assert.Equal(["yes"], chosen);
        page.AssertNothingWentWrong();
    }
}
