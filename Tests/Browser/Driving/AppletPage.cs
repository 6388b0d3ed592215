using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Browser;
using Wenming.Tests.Support.Clients;

namespace Wenming.Tests.Browser.Driving;

/// <summary>The vendor's client for universal actions (AdaptiveApplet of npm adaptivecards) in a page that seems to come from the bot.</summary>
internal sealed class AppletPage : IAsyncDisposable
{
    private const int Width = 460;

    private static readonly Dictionary<string, string> Files = new()
    {
        ["/applet"] = Path.Combine(ClientPackages.Folder, "applet.html"),
        ["/applet/applet.js"] = Path.Combine(ClientPackages.Folder, "applet.js"),
        ["/applet/adaptivecards.js"] = ClientPackages.PathOf("adaptivecards/dist/adaptivecards.min.js"),
        ["/applet/markdown-it.js"] = ClientPackages.PathOf("markdown-it/dist/markdown-it.min.js"),
    };

    private readonly BrowserPage _browser;

    private AppletPage(BrowserPage browser) => _browser = browser;

    /// <summary>The card that is shown.</summary>
    public ILocator Card => _browser.Page.Locator("#card .ac-adaptiveCard");

    /// <summary>Opens the page; skips the test on a machine without Chromium or the packages.</summary>
    public static async Task<AppletPage> OpenAsync(BrowserFixture fixture, RunningBot bot)
    {
        await ClientPackages.RequireAsync();
        var browser = await fixture.NewPageAsync(Width, 800, CancellationToken.None);
        await browser.Page.RouteAsync("**/applet**", route => route.FulfillAsync(new() { Path = Files[new Uri(route.Request.Url).AbsolutePath] }));
        await browser.Page.GotoAsync(new Uri(bot.Address, "/applet").AbsoluteUri);
        return new AppletPage(browser);
    }

    /// <summary>Shows a card to a person.</summary>
    public Task ShowAsync(JsonNode card, string name) => _browser.Page.EvaluateAsync(
        "([card, name, id]) => appletProof.show(JSON.parse(card), { name, id })", new[] { card.ToJsonString(), name, DemoPeople.IdOf(name) });

    /// <summary>Waits until the card says this.</summary>
    public Task ReadsAsync(string words) => Card.Filter(new() { HasText = words }).WaitForAsync();

    /// <summary>Leaves a picture of the card.</summary>
    public Task PhotographAsync(string name) => Card.ScreenshotAsync(new() { Path = Artifacts.PathOf("browser", $"{name}.png") });

    /// <summary>The end: every press was answered with a card, and the client has nothing to complain of.</summary>
    public async Task AssertEveryPressBroughtACardAsync()
    {
        var answers = await _browser.Page.EvaluateAsync<string[]>("() => appletProof.answers");
        Assert.Equal(["200 manual: 200 application/vnd.microsoft.card.adaptive"], answers.Distinct());
        Assert.Empty(await _browser.Page.EvaluateAsync<string[]>("() => appletProof.failures"));
        Assert.Empty(_browser.Problems);
    }

    public ValueTask DisposeAsync() => _browser.DisposeAsync();
}
