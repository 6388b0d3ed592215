using Wenming.Cards.SelfChecks;
using Wenming.Domain.Calendar;
using Wenming.Tests.Browser.Driving;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Browser;

namespace Wenming.Tests.Browser;

/// <summary>The vendor's own client for universal actions presses the buttons that Teams would, through <c>adaptiveCard/action</c>.</summary>
[Collection(BrowserCollection.Name)]
public sealed class UniversalActionStories(BrowserFixture fixture)
{
    private static readonly Quarter Spring = new(2026, 1);

    [SkippableFact]
    public async Task A_member_answers_everything_and_an_older_card_writes_nothing()
    {
        await using var bot = await RunningBot.StartAsync();
        using var people = new QuickPeople(bot.Address);
        await using var applet = await AppletPage.OpenAsync(fixture, bot);
        var first = await people.PressAsync(DemoPeople.Member, new OpenCommand(Spring, WalkKind.Member).ToCommand());

        await applet.ShowAsync(first, DemoPeople.Member);
        await applet.Card.FillInUntilAsync("整洁明净环境好 2/2", Answers.Good);
        await applet.Card.FillInAsync(Answers.Good);
        await applet.Card.PressButtonAsync("完成");
        await applet.ReadsAsync("谢谢，18题已全部作答。");
        await applet.PhotographAsync("applet-member-end");
        await applet.ShowAsync(first, DemoPeople.Member);
        await applet.Card.ChooseAsync("C1-07", "1");
        await applet.Card.PressButtonAsync("下一页");
        await applet.ReadsAsync("这张卡片不是最新的，刚才的按键没有写入任何内容。");
        Assert.Equal("1", await applet.Card.FilledAsync("C1-07"));
        var now = await people.PressAsync(DemoPeople.Member, new OpenCommand(Spring, WalkKind.Member).ToCommand());
        await applet.ShowAsync(now, DemoPeople.Member);
        await applet.ReadsAsync("谢谢，18题已全部作答。");
        await applet.Card.PressButtonAsync("修改作答");
        Assert.Equal("4", await applet.Card.FilledAsync("C1-07"));

        await applet.AssertEveryPressBroughtACardAsync();
    }

    [SkippableFact]
    public async Task A_head_submits_once_and_a_stale_page_is_repainted()
    {
        await using var bot = await RunningBot.StartAsync();
        using var people = new QuickPeople(bot.Address);
        await using var applet = await AppletPage.OpenAsync(fixture, bot);
        var first = await people.PressAsync(DemoPeople.Head, new OpenCommand(Spring, WalkKind.Sheet).ToCommand());
        var second = await people.PressAsync(DemoPeople.Head, new PageCommand(Spring, WalkKind.Sheet, 0, 0, 0, "") { Owner = "规划科" }.ToCommand());

        await applet.ShowAsync(first, DemoPeople.Head);
        await applet.Card.FillInAsync(Answers.Good);
        await applet.Card.PressButtonAsync("下一页");
        await applet.ReadsAsync("这张卡片不是最新的，刚才的按键没有写入任何内容。");
        await applet.PhotographAsync("applet-stale");
        await applet.ShowAsync(second, DemoPeople.Head);
        await applet.Card.FillInUntilAsync("成绩与差距", Answers.Good);
        await applet.Card.PressButtonAsync("检查并提交");
        await applet.ReadsAsync("全部完成，可以提交。");
        await applet.Card.DeclareAsync();
        await applet.Card.PressButtonAsync("提交");
        await applet.ReadsAsync("规划科的2026年第1季度自检已于");
        await applet.PhotographAsync("applet-submitted");
        await applet.ShowAsync(second, DemoPeople.Head);
        await applet.Card.PressButtonAsync("下一页");
        await applet.ReadsAsync("不能再修改");

        await applet.AssertEveryPressBroughtACardAsync();
    }
}
