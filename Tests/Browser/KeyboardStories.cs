using Wenming.Tests.Browser.Driving;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Browser;

namespace Wenming.Tests.Browser;

/// <summary>The chat page without a mouse.</summary>
[Collection(BrowserCollection.Name)]
public sealed class KeyboardStories(BrowserFixture fixture)
{
    [SkippableFact]
    public async Task I_pick_myself_type_choose_write_and_press_with_the_keyboard_alone()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var page = await ChatPage.OpenAsync(fixture, bot);

        await page.TabToAsync(DemoPeople.Member);
        await page.PhotographAsync("keyboard-picker");
        await page.EnterAsync();
        await page.ReadsAsync("您好，吴浩然");
        await page.TabToAsync("消息输入框");
        await page.TypeAsync("自检");
        await page.ReadsAsync("第1页，共5页");
        await page.TabBackToAsync("聊天历史记录，按箭头键导航");
        await page.EnterAsync();
        await page.TakeAsync();
        await page.TabToAsync("C1-06 佐证");
        await page.Page.Keyboard.TypeAsync("3月5日");
        await page.TabToAsync("C1-07");
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await page.TabToAsync("C1-10 本季度");
        await page.TakeAsync();
        await page.PhotographAsync("keyboard-card");
        await page.TabToAsync("下一页");
        await page.EnterAsync();
        await page.ReadsAsync("第2页，共5页");
        Assert.Equal(await page.Heading.InnerTextAsync(), await page.FocusedWordsAsync());
        await page.TabToAsync("上一页");
        await page.EnterAsync();
        await page.ReadsAsync("第1页，共5页");

        Assert.Equal(
            ("yes", "3月5日", "4", "yes"),
            (await page.Card.FilledAsync("C1-06"), await page.Card.FilledAsync("C1-06", "e"), await page.Card.FilledAsync("C1-07"), await page.Card.FilledAsync("C1-10")));
        page.AssertNothingWentWrong();
    }
}
