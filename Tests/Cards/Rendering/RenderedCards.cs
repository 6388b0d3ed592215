using Microsoft.Playwright;
using Wenming.Tests.Cards.Gallery;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Browser;
using Wenming.Tests.Support.Clients;

namespace Wenming.Tests.Cards.Rendering;

/// <summary>A page of one width on which the vendor's renderer draws cards, with Teams' own settings where this machine has them, else with ours that are as narrow.</summary>
internal sealed class RenderedCards : IAsyncDisposable
{
    private const int Margin = 12;

    // Year, month, day and the button of the calendar.
    private const int StopsInADate = 4;

    private readonly BrowserPage _browser;
    private readonly int _width;
    private readonly string _hostConfig;

    private RenderedCards(BrowserPage browser, int width, string hostConfig) => (_browser, _width, _hostConfig) = (browser, width, hostConfig);

    /// <summary>The page.</summary>
    public IPage Page => _browser.Page;

    /// <summary>What went wrong on the page beside what <see cref="RenderAsync"/> told.</summary>
    public IReadOnlyList<string> Problems => _browser.Problems;

    /// <summary>An empty page; skips the test where the browser or the renderer cannot be had.</summary>
    public static async Task<RenderedCards> OpenAsync(BrowserFixture fixture, int width, CancellationToken cancellationToken)
    {
        await ClientPackages.RequireAsync();
        var browser = await fixture.NewPageAsync(width + (2 * Margin), 800, cancellationToken);
        var page = browser.Page;
        await page.SetContentAsync(
            $"""
            <!doctype html><html lang="zh"><body style="margin:{Margin}px;background:#f5f5f5;font-family:'Segoe UI','Noto Sans CJK SC',sans-serif">
            <div id="host" style="width:{width}px;background:#fff"></div></body></html>
            """);
        await page.AddStyleTagAsync(new PageAddStyleTagOptions { Path = ClientPackages.PathOf("adaptivecards/dist/adaptivecards.css") });
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = ClientPackages.PathOf("adaptivecards/dist/adaptivecards.min.js") });
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = ClientPackages.PathOf("markdown-it/dist/markdown-it.min.js") });
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Path.Combine(ClientPackages.Folder, "layout.js") });
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Path.Combine(ClientPackages.Folder, "render-card.js") });
        return new RenderedCards(browser, width, HostConfig());
    }

    /// <summary>Draws a card and tells what a reader would stumble over.</summary>
    public async Task<IReadOnlyList<string>> RenderAsync(string name, string json)
    {
        var findings = await Page.EvaluateAsync<string[]>(
            "([json, config]) => cardProof.render(JSON.parse(json), JSON.parse(config))", new[] { json, _hostConfig });
        return [.. findings.Select(finding => $"{name} at {_width}: {finding}")];
    }

    /// <summary>Tabs through the card that is drawn and tells which control was never reached.</summary>
    public async Task<IReadOnlyList<string>> TabThroughAsync(string name)
    {
        var controls = await Page.EvaluateAsync<int>("cardProof.countControls()");
        var dates = await Page.Locator("input[type=date]").CountAsync();
        var links = await Page.Locator("a[href]").CountAsync();
        for (var i = 0; i <= controls + links + (dates * StopsInADate); i++)
            await Page.Keyboard.PressAsync("Tab");
        return [.. (await Page.EvaluateAsync<string[]>("cardProof.unreached()")).Select(finding => $"{name}: {finding}")];
    }

    /// <summary>Writes a picture of the card that is drawn to <c>artifacts/cards</c>.</summary>
    public Task PhotographAsync(GalleryCard card) => Page.Locator("#host").ScreenshotAsync(
        new LocatorScreenshotOptions { Path = Artifacts.PathOf("cards", $"{card.Name}-{_width}.png") });

    public ValueTask DisposeAsync() => _browser.DisposeAsync();

    private static string HostConfig() => File.ReadAllText(
        VendorFiles.Find("teams-light.json") ?? Path.Combine(ClientPackages.Folder, "host-config.json")).TrimStart('\uFEFF');
}
