using Wenming.Tests.Browser.Driving;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Browser;

namespace Wenming.Tests.Browser;

/// <summary>The chat page on a line that does not hold (issue 4: over web sockets, cut three times).</summary>
[Collection(BrowserCollection.Name)]
public sealed class CutLineStories(BrowserFixture fixture)
{
    [SkippableFact]
    public async Task I_complete_my_self_check_while_the_line_is_cut_three_times_and_lose_nothing()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var line = new CuttableLine(bot.Address);
        await using var page = await ChatPage.OpenAsync(fixture, line.Address);
        var traffic = new ChatTraffic(page.Page);

        await page.PickAsync(DemoPeople.Member);
        await line.StreamOpensAsync();
        await page.SayAsync("自检");
        await page.Card.FillInAsync(Answers.Good);
        await page.Card.GiveEvidenceAsync("C1-10", "3月2日科务会");
        await page.SitOutACutAsync(line, line.Cut);
        Assert.Equal(("4", "3月2日科务会"), (await page.Card.FilledAsync("C1-07"), await page.Card.FilledAsync("C1-10", "e")));
        await page.Card.PressButtonAsync("下一页");

        await page.Card.FillInAsync(Answers.Good);
        await page.LoseLineAsync(line);
        await page.SayElsewhereAsync(bot.Address, "进度");
        await page.MendAsync(line);
        await page.ReadsAsync("我的作答 3/18");
        Assert.Equal(1, await page.SaidAsync("进度"));
        await page.SayAsync("继续");

        await page.Card.FillInUntilAsync("整洁明净环境好 2/2", Answers.Good);
        await page.SitOutACutAsync(line, line.Cut);
        await page.Card.FillInAsync(Answers.Good);
        await page.Card.PressButtonAsync("完成");
        await page.ReadsAsync("谢谢，18题已全部作答。");
        await page.PhotographAsync("cut-three-times");

        await page.Page.ReloadAsync();
        await page.ReadsAsync("谢谢，18题已全部作答。");
        Assert.Equal(0, traffic.Polls);
        Assert.InRange(traffic.Sockets, 4, 10);
        page.AssertNothingWentWrong();
    }
}
