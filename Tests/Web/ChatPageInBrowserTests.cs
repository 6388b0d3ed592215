using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Wenming.Bot.Turns;
using Wenming.Bot.Web;
using Wenming.Cards.Elements;
using Wenming.Domain.Wording;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Browser;

namespace Wenming.Tests.Web;

/// <summary>The chat page in a real browser: Microsoft's Web Chat and card renderer against our Direct Line.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ChatPageInBrowserTests(BrowserFixture fixture)
{
    private const int Desk = 1000;
    private const int Phone = 375;

    private readonly BotFactory _factory = new BotFactory().With(services => services
        .AddSingleton<IChatCommand>(new EchoCommand("表", "form", (_, _) => Task.FromResult(Reply.Of(Form("填写")))))
        .AddSingleton<IChatCommand>(new EchoCommand("自检", "self-check"))
        .AddSingleton<ICardHandler>(new EchoHandler("save") { Answer = (_, command) => Reply.Of(Form(EchoHandler.Shown(command))) })
        .AddSingleton<ICardHandler>(new EchoHandler("say") { Answer = (_, _) => Reply.Of("只是一句话") })
        .AddSingleton<IPeopleOfThePicker, OnePerson>());

    [SkippableFact]
    public async Task A_person_is_picked_types_and_fills_in_a_card_that_is_replaced_in_its_place()
    {
        await using var browser = await OpenBrowserAsync(Desk);
        await using var bot = await OpenPageAsync(browser);
        var page = browser.Page;

        await PickAsync(page);
        await SayAsync(page, "表");
        await page.GetByLabel("事由").FillAsync("修缮大厅");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Said(page, "save[reason=修缮大厅]").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "一句话" }).ClickAsync();
        await page.GetByText("只是一句话").First.WaitForAsync();

        Assert.Equal(0, await Said(page, "填写").CountAsync());
        Assert.Empty(browser.Problems);
    }

    [SkippableFact]
    public async Task A_page_that_is_loaded_again_shows_the_same_chat_on_a_phone_and_in_English()
    {
        await using var browser = await OpenBrowserAsync(Phone);
        await using var bot = await OpenPageAsync(browser);
        var page = browser.Page;

        await PickAsync(page);
        await SayAsync(page, "自检 一科");
        await Said(page, "张三：自检（一科）").WaitForAsync();
        await page.ReloadAsync();
        await Said(page, "张三：自检（一科）").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await page.GetByPlaceholder("Type your message").WaitForAsync();

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        Assert.Empty(browser.Problems);
    }

    [SkippableFact]
    public async Task An_open_page_goes_on_by_itself_after_a_restart_of_the_bot()
    {
        await using var browser = await OpenBrowserAsync(Desk);
        var first = await OpenPageAsync(browser);
        var page = browser.Page;
        await PickAsync(page);
        await SayAsync(page, "自检 一科");
        await Said(page, "张三：自检（一科）").WaitForAsync();

        await first.DisposeAsync();
        await page.GetByRole(AriaRole.Alert).GetByText("连不上机器人").WaitForAsync();
        await using var second = _factory.StartOnPort(new Uri(page.Url).Port);
        await page.GetByRole(AriaRole.Alert).GetByText("连不上机器人").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await SayAsync(page, "自检 二科");
        await Said(page, "张三：自检（二科）").WaitForAsync();

        Assert.Equal(1, await Said(page, "张三：自检（一科）").CountAsync());
    }

    [SkippableFact]
    public async Task An_open_page_has_its_token_renewed_by_itself_and_goes_on_in_the_same_chat()
    {
        await using var browser = await OpenBrowserAsync(Desk);
        await using var bot = await OpenPageAsync(browser);
        var page = browser.Page;
        await PickAsync(page);
        await SayAsync(page, "自检 一科");
        await Said(page, "张三：自检（一科）").WaitForAsync();

        // The new line is opened with the new token.
        await page.RunAndWaitForWebSocketAsync(() =>
        {
            bot.Clock.Advance(TimeSpan.FromMinutes(31));
            return Task.CompletedTask;
        });
        await SayAsync(page, "自检 二科");
        await Said(page, "张三：自检（二科）").WaitForAsync();

        Assert.Equal(1, await Said(page, "张三：自检（一科）").CountAsync());
        Assert.Equal(1, await Said(page, TurnTexts.Welcome.Zh).CountAsync());
    }

    /// <summary>What stands in a bubble; the words also stand where a screen reader finds them.</summary>
    private static ILocator Said(IPage page, string words) => page.Locator("#webchat p").Filter(new() { HasText = words });

    /// <summary>Picks the person and waits for the greeting: before it the page is not connected and keeps what is typed.</summary>
    private static async Task PickAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = TestPerson.Zhang.Name }).ClickAsync();
        await Said(page, TurnTexts.Welcome.Zh).WaitForAsync();
    }

    private static async Task SayAsync(IPage page, string words)
    {
        var box = page.Locator("[data-id=webchat-sendbox-input]");
        await box.FillAsync(words);
        await box.PressAsync("Enter");
    }

    private async Task<BrowserPage> OpenBrowserAsync(int width)
    {
        var browser = await fixture.NewPageAsync(width, 800, CancellationToken.None);
        browser.Page.SetDefaultTimeout(15_000);
        return browser;
    }

    private async Task<TestBot> OpenPageAsync(BrowserPage browser)
    {
        Skip.IfNot(
            File.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot", "lib", "webchat.js")), "The build could not fetch the page's scripts: npm is not here.");
        var bot = _factory.StartOnPort(0);
        await browser.Page.GotoAsync(bot.Http.BaseAddress!.AbsoluteUri);
        return bot;
    }

    private static AdaptiveCard Form(string title) => new()
    {
        FallbackText = title,
        Lang = "zh",
        Body =
        [
            new TextBlock(title),
            new InputText { Id = "reason", Label = "事由" },
            new ActionSet(
            [
                new CardCommand("save", new Dictionary<string, string>()).ToAction("保存"),
                new CardCommand("say", new Dictionary<string, string>()).ToAction("一句话"),
            ]),
        ],
    };

    private sealed class OnePerson : IPeopleOfThePicker
    {
        public Task<IReadOnlyList<PickerPerson>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<PickerPerson>>(
            [new(TestPerson.Zhang.ObjectId, TestPerson.Zhang.Name, "办公室", new Text("科室负责人", "section head"))]);
    }
}
