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
    public static Task<ChatPage> OpenAsync(BrowserFixture fixture, RunningBot bot, int width = Desk) => OpenAsync(fixture, bot.Address, width);

    /// <summary>Opens the page at this address, which need not be the bot's own.</summary>
    public static async Task<ChatPage> OpenAsync(BrowserFixture fixture, Uri address, int width = Desk)
    {
        Skip.IfNot(
            File.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot", "lib", "webchat.js")), "The build could not fetch the page's scripts: npm is not here.");
        var height = width == Phone ? 700 : 800;
        var browser = await fixture.NewPageAsync(width, height, CancellationToken.None);
        browser.Page.SetDefaultTimeout(Patience);
        await browser.Page.GotoAsync(address.AbsoluteUri);
        await browser.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^" + DemoPeople.Leader) }).WaitForAsync();
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

    /// <summary>Has the page's own words in English, and waits until the chat was drawn anew.</summary>
    public async Task ChangeLanguageAsync()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Page.GetByPlaceholder("Type your message").WaitForAsync();
        await Page.EvaluateAsync("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 0))))");
    }

    /// <summary>Types and waits for the answer, which the reader is led to.</summary>
    public async Task SayAsync(string words)
    {
        var messages = Page.Locator(".webchat__basic-transcript__activity");
        var before = await messages.CountAsync();
        await SendBox.FillAsync(words);
        await SendBox.PressAsync("Enter");
        await messages.Nth(before + 1).WaitForAsync();
        await this.StandsAtNewestAsync();
    }

    /// <summary>The bot is killed and started again while the page stays open. What the page cannot reach meanwhile is no fault of its own.</summary>
    public async Task SitOutAPowerCutAsync(RunningBot bot)
    {
        var lost = Page.GetByRole(AriaRole.Alert).GetByText("连不上机器人，恢复后会自动接着聊。");
        AssertNothingWentWrong();
        await bot.KillAsync();
        await lost.WaitForAsync();
        await PhotographAsync("bot-is-down");
        await bot.StartAgainAsync();
        await lost.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        Forgive();
    }

    /// <summary>What the page complained of until now came of a cut that the story made.</summary>
    public void Forgive() => _forgiven = _browser.Problems.Count;

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
}
