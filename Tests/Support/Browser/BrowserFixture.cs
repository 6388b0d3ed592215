using Microsoft.Playwright;

namespace Wenming.Tests.Support.Browser;

/// <summary>
/// One headless Chromium for the whole test run: the machine's own, never a downloaded one. It resolves no name but localhost, so that a
/// page that asks for anything outside fails.
/// </summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
    ];

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>A page in a profile of its own, in Chinese and Beijing time. Skips the test where there is no Chromium.</summary>
    /// <param name="width">Width of the window, in CSS pixels.</param>
    /// <param name="height">Height of the window, in CSS pixels.</param>
    /// <param name="cancellationToken">Stops the wait for the browser.</param>
    public async Task<BrowserPage> NewPageAsync(int width, int height, CancellationToken cancellationToken)
    {
        var browser = _browser ??= await LaunchAsync(cancellationToken);
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ReducedMotion = ReducedMotion.Reduce,
        }).WaitAsync(cancellationToken);
        return new BrowserPage(context, await context.NewPageAsync().WaitAsync(cancellationToken));
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private async Task<IBrowser> LaunchAsync(CancellationToken cancellationToken)
    {
        var chromium = Environment.GetEnvironmentVariable("CHROMIUM") ?? Places.FirstOrDefault(File.Exists);
        Skip.If(chromium is null, "Chromium is not installed: nothing can be looked at in a browser (CHROMIUM may name another place).");
        _playwright ??= await Playwright.CreateAsync().WaitAsync(cancellationToken);
        return await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = Arguments })
            .WaitAsync(cancellationToken);
    }
}
