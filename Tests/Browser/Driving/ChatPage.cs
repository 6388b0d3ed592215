using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Browser;
using Wenming.Tests.Support.Clients;

namespace Wenming.Tests.Browser.Driving;

/// <summary>The chat page as a person uses it. What is said, seen and pressed stands in the newest message unless said otherwise.</summary>
internal sealed class ChatPage : IAsyncDisposable
{
    public const int Desk = 1000;
    public const int Phone = 375;

    private const string SendBoxPlace = "[data-id=webchat-sendbox-input]";
    private const int Patience = 20_000;
    private const int MostPages = 20;

    private readonly BrowserPage _browser;
    private readonly int _width;
    private readonly int _height;
    private int _forgiven;

    private ChatPage(BrowserPage browser, int width, int height) => (_browser, _width, _height) = (browser, width, height);

    /// <summary>What went wrong on the page so far: console, uncaught errors, failed requests, and what <see cref="PhotographAsync"/> found.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>For a story about the keyboard or the layout itself.</summary>
    public IPage Page => _browser.Page;

    /// <summary>The newest message: a bubble or a card.</summary>
    public ILocator Newest => Page.Locator(".webchat__basic-transcript__activity").Last;

    /// <summary>The newest card.</summary>
    public ILocator Card => Page.Locator(".ac-adaptiveCard").Last;

    /// <summary>The heading of the newest card.</summary>
    public ILocator Heading => Card.GetByRole(AriaRole.Heading);

    private ILocator SendBox => Page.Locator(SendBoxPlace);

    /// <summary>Opens the page; skips the test on a machine without Chromium or npm.</summary>
    public static async Task<ChatPage> OpenAsync(BrowserFixture fixture, RunningBot bot, int width = Desk)
    {
        Skip.IfNot(
            File.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot", "lib", "webchat.js")), "The build could not fetch the page's scripts: npm is not here.");
        var height = width == Phone ? 700 : 800;
        var browser = await fixture.NewPageAsync(width, height, CancellationToken.None);
        browser.Page.SetDefaultTimeout(Patience);
        await browser.Page.GotoAsync(bot.Address.AbsoluteUri);
        return new ChatPage(browser, width, height);
    }

    /// <summary>Becomes this person, and waits for the greeting: before it the page is not connected.</summary>
    public async Task PickAsync(string name)
    {
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^" + name) }).ClickAsync();
        await Card.WaitForAsync();
    }

    /// <summary>Becomes somebody else.</summary>
    public async Task BecomeAsync(string name)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "换人" }).ClickAsync();
        await PickAsync(name);
    }

    /// <summary>Has the page's own words in English, and waits until the bot was asked for news a few times since.</summary>
    public async Task ChangeLanguageAsync()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Page.GetByPlaceholder("Type your message").WaitForAsync();
        for (var poll = 0; poll < 3; poll++)
            await Page.WaitForResponseAsync(response => response.Url.Contains("/activities", StringComparison.Ordinal));
    }

    /// <summary>Types and waits for the answer.</summary>
    public async Task SayAsync(string words)
    {
        var messages = Page.Locator(".webchat__basic-transcript__activity");
        var before = await messages.CountAsync();
        await SendBox.FillAsync(words);
        await SendBox.PressAsync("Enter");
        await messages.Nth(before + 1).WaitForAsync();
    }

    /// <summary>Presses a button of the newest card and waits for the card that takes its place.</summary>
    public async Task PressAsync(string title)
    {
        var pressed = await Card.ElementHandleAsync();
        await Card.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();
        await Page.WaitForFunctionAsync("card => !card.isConnected", pressed);
    }

    /// <summary>The bot is killed and started again while the page stays open. What the page cannot reach meanwhile is no fault of its own.</summary>
    public async Task SitOutAPowerCutAsync(RunningBot bot)
    {
        var lost = Page.GetByRole(AriaRole.Alert).GetByText("连不上机器人，恢复后会自动接着聊。");
        Assert.Empty(_browser.Problems);
        await bot.KillAsync();
        await lost.WaitForAsync();
        await PhotographAsync("bot-is-down");
        await bot.StartAgainAsync();
        await lost.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        _forgiven = _browser.Problems.Count;
    }

    /// <summary>Chooses the answer that begins like this.</summary>
    public Task ChooseAsync(string question, string words) =>
        Field("a", question).Locator("label").Filter(new() { HasTextRegex = new Regex(@"^\s*" + Regex.Escape(words)) }).First.ClickAsync();

    /// <summary>Writes a number or words as the answer.</summary>
    public Task WriteAsync(string question, string words) => WriteAsync("a", question, words);

    /// <summary>Writes evidence.</summary>
    public Task GiveEvidenceAsync(string question, string words) => WriteAsync("e", question, words);

    /// <summary>Writes why the answer differs from the members' median.</summary>
    public Task GiveReasonAsync(string question, string words) => WriteAsync("r", question, words);

    /// <summary>Writes one of the short texts.</summary>
    public Task WriteShortTextAsync(string text, string words) => WriteAsync("t", text, words);

    /// <summary>Ticks the declaration.</summary>
    public Task DeclareAsync() => Card.GetByRole(AriaRole.Checkbox).CheckAsync();

    /// <summary>Fills in what is still empty on the page: answers, and evidence that must be given.</summary>
    public async Task FillInAsync(Answers answers)
    {
        foreach (var field in await Card.Locator("[id^='a.']").AllAsync())
        {
            var question = (await field.GetAttributeAsync("id"))!.Split('.')[1];
            if (await field.Locator("input[type=radio]").CountAsync() == 0)
                await FillWhenEmptyAsync(field.Locator("input, textarea"), answers.For(question));
            else if (await field.Locator("input[type=radio]:checked").CountAsync() == 0)
                await field.Locator($"input[type=radio][value='{answers.For(question)}']").CheckAsync();
        }

        foreach (var field in await Card.Locator("[id^='e.'] [placeholder=必填], [id^='e.'] [placeholder=required]").AllAsync())
            await FillWhenEmptyAsync(field, Answers.Evidence);
    }

    /// <summary>Fills in page after page until this page is reached.</summary>
    public async Task FillInUntilAsync(string heading, Answers answers, string next = "下一页")
    {
        for (var page = 0; !(await Heading.InnerTextAsync()).Contains(heading, StringComparison.Ordinal); page++)
        {
            Assert.True(page < MostPages, $"After {MostPages} pages “{heading}” is not reached.");
            await FillInAsync(answers);
            await PressAsync(next);
        }
    }

    /// <summary>What the newest card's field for the answer holds: the code of the choice, or the text.</summary>
    public async Task<string> FilledAsync(string question, string kind = "a")
    {
        var field = Field(kind, question);
        if (await field.Locator("input[type=radio]").CountAsync() == 0)
            return await field.Locator("input, textarea").InputValueAsync();
        var chosen = field.Locator("input[type=radio]:checked");
        return await chosen.CountAsync() == 0 ? "" : await chosen.InputValueAsync();
    }

    /// <summary>Waits until the newest message says this.</summary>
    public Task ReadsAsync(string words) => Newest.Filter(new() { HasText = words }).WaitForAsync();

    /// <summary>The newest message, as it is read.</summary>
    public Task<string> ReadAsync() => Newest.InnerTextAsync();

    /// <summary>
    /// Leaves two pictures: the window as it stands, and the newest card or bubble as a whole. What is cut off, overlaps or stands off the screen
    /// is noted in <see cref="Problems"/>.
    /// </summary>
    public async Task PhotographAsync(string name)
    {
        var story = string.Create(CultureInfo.InvariantCulture, $"{name}-{_width}");
        await Page.ScreenshotAsync(new() { Path = Artifacts.PathOf("browser", $"{story}.png") });
        await Page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(ClientPackages.Folder, "layout.js")));
        var findings = await Page.EvaluateAsync<string[]>(
            """
            () => [
              ...document.documentElement.scrollWidth > window.innerWidth ? ['the page is wider than its window'] : [],
              ...[...document.querySelectorAll('body > header, #picker:not([hidden]), .ac-adaptiveCard')].flatMap(layoutProof.findings),
            ]
            """);
        Problems.AddRange(findings.Select(finding => $"{story}: {finding}"));
    }

    /// <summary>The newest message as a whole, however high it is.</summary>
    public async Task PhotographWholeAsync(string name)
    {
        await PhotographAsync(name);
        await Page.SetViewportSizeAsync(_width, 2400);
        await Newest.ScreenshotAsync(new() { Path = Artifacts.PathOf("browser", string.Create(CultureInfo.InvariantCulture, $"{name}-{_width}-whole.png")) });
        await Page.SetViewportSizeAsync(_width, _height);
    }

    /// <summary>The story's end: nothing went wrong, on the page or to the eye.</summary>
    public void AssertNothingWentWrong() => Assert.Empty(Problems.Concat(_browser.Problems.Skip(_forgiven)));

    public ValueTask DisposeAsync() => _browser.DisposeAsync();

    private static async Task FillWhenEmptyAsync(ILocator input, string words)
    {
        if ((await input.InputValueAsync()).Length == 0)
            await input.FillAsync(words);
    }

    private ILocator Field(string kind, string item) => Card.Locator($"[id^='{kind}.{item}.']");

    private Task WriteAsync(string kind, string item, string words) => Field(kind, item).Locator("input, textarea").FillAsync(words);
}
