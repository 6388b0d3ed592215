using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Wenming.Bot.Turns;
using Wenming.Tests.Browser.Driving;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Browser;
using Wenming.Tests.Support.Clients;

namespace Wenming.Tests.Web.SignIn;

/// <summary>
/// The page of a bot in Production in a real browser. Bot, Entra ID and Teams are different sites, as <c>localhost</c> and <c>127.0.0.1</c> are to
/// a browser. A browser has a clock of its own and throws old cookies away, so that the bot's clock stands at the browser's time.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class SignInInBrowserTests(BrowserFixture fixture) : IAsyncLifetime
{
    private readonly FakeClock _clock = new(DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()));
    private readonly Uri _address = new($"http://localhost:{FreePort()}");

    private LoopbackIssuer _issuer = null!;
    private SignInDesk _desk = null!;
    private TeamsWindow _teams = null!;
    private TestBot _bot = null!;

    public async Task InitializeAsync()
    {
        Skip.IfNot(
            File.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot", "lib", "teams.js")), "The build could not fetch the page's scripts: npm is not here.");
        _issuer = await LoopbackIssuer.StartAsync(_clock);
        _desk = new SignInDesk(_issuer);
        _teams = await TeamsWindow.StartAsync();
        _teams.Tab = new Uri(_address, "/tab");
        _bot = Start([("SignIn:FrameHosts:0", _teams.Address.GetLeftPart(UriPartial.Authority))]);
    }

    public async Task DisposeAsync()
    {
        if (_bot is not null)
            await _bot.DisposeAsync();
        if (_teams is not null)
            await _teams.DisposeAsync();
        if (_issuer is not null)
            await _issuer.DisposeAsync();
    }

    [SkippableFact]
    public async Task A_person_signs_in_says_something_is_answered_and_leaves()
    {
        await using var browser = await OpenAsync(1000);
        var page = browser.Page;
        await page.GotoAsync(_address.AbsoluteUri);
        await page.GetByRole(AriaRole.Heading, new() { Name = "请先登录" }).WaitForAsync();
        await PhotographAsync(page, "sign-in-1000");

        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "张三" }).ClickAsync();
        await SayAsync(page.MainFrame, "自检");
        await Said(page.MainFrame, "张三：自检（）").WaitForAsync();
        await PhotographAsync(page, "signed-in-1000");
        await page.GetByRole(AriaRole.Button, new() { Name = "退出" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "请先登录" }).WaitForAsync();

        Assert.Equal(1, _desk.Left);
        Assert.Equal(_address.AbsoluteUri, page.Url);
        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Empty(browser.Problems);
    }

    [SkippableFact]
    public async Task The_sign_in_reads_well_on_a_phone_in_English_and_says_what_went_wrong()
    {
        await using var browser = await OpenAsync(375);
        var page = browser.Page;
        _desk.Issue = claims => _issuer.Sign(new(claims) { ["tid"] = "b7e3d8a0-0000-4000-8000-000000000000" });
        await page.GotoAsync(_address.AbsoluteUri);
        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "李四" }).ClickAsync();
        await page.GetByRole(AriaRole.Alert).GetByText("The sign-in did not succeed, please try again.").WaitForAsync();
        await PhotographAsync(page, "sign-in-failed-375");

        Assert.Equal(_address.AbsoluteUri, page.Url);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        Assert.Empty(browser.Problems);
    }

    [SkippableTheory]
    [InlineData(1000)]
    [InlineData(375)]
    public async Task Nothing_at_the_entrance_keeps_anybody_out(int width)
    {
        await ClientPackages.RequireAsync();
        await using var browser = await OpenAsync(width);
        var page = browser.Page;
        await page.GotoAsync(new Uri(_address, "/?problem=signin").AbsoluteUri);
        await page.GetByRole(AriaRole.Alert).GetByText("登录没有完成").WaitForAsync();
        Assert.Empty(await page.MainFrame.ViolationsAsync());

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "张三" }).ClickAsync();
        await Said(page.MainFrame, TurnTexts.Welcome.Zh).WaitForAsync();

        Assert.Empty(await page.MainFrame.ViolationsAsync());
    }

    [SkippableFact]
    public async Task In_Teams_a_person_is_known_without_a_question_and_without_a_cookie()
    {
        await using var browser = await OpenAsync(1000);
        _teams.Token = () => _issuer.Sign(_desk.TabClaims(TestPerson.Li));
        await browser.Page.GotoAsync(_teams.Address.AbsoluteUri);
        var tab = await TabAsync(browser.Page);

        await SayAsync(tab, "自检");
        await Said(tab, "李四：自检（）").WaitForAsync();
        await PhotographAsync(browser.Page, "tab-1000");

        Assert.Empty(await browser.Page.Context.CookiesAsync());
        Assert.Contains("authentication.getAuthToken", _teams.Asked);
        Assert.False(await tab.GetByRole(AriaRole.Button, new() { Name = "退出" }).IsVisibleAsync());
        Assert.All(browser.Problems, AssertIsTheVendorsList);
    }

    [SkippableFact]
    public async Task A_tab_goes_on_by_itself_when_its_token_has_ended()
    {
        await using var browser = await OpenAsync(1000);
        _teams.Token = () => _issuer.Sign(_desk.TabClaims(TestPerson.Li));
        await browser.Page.GotoAsync(_teams.Address.AbsoluteUri);
        var tab = await TabAsync(browser.Page);
        await SayAsync(tab, "自检");
        await Said(tab, "李四：自检（）").WaitForAsync();

        _clock.Advance(TimeSpan.FromMinutes(31));
        var renewed = browser.Page.WaitForResponseAsync(answer => answer.Url.EndsWith("/tokens/generate", StringComparison.Ordinal));
        await SayAsync(tab, "自检 二科");
        Assert.True((await renewed).Ok);
        await SayAsync(tab, "自检 三科");
        await Said(tab, "李四：自检（三科）").WaitForAsync();
        await tab.Locator("#problem").WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        Assert.Empty(await browser.Page.Context.CookiesAsync());
    }

    [SkippableFact]
    public async Task When_the_session_has_ended_the_page_asks_to_sign_in_again()
    {
        await using var browser = await OpenAsync(375);
        var page = browser.Page;
        await page.GotoAsync(new Uri(_address, "/signin").AbsoluteUri);
        await page.GetByRole(AriaRole.Link, new() { Name = "张三" }).ClickAsync();
        await SayAsync(page.MainFrame, "自检");
        await Said(page.MainFrame, "张三：自检（）").WaitForAsync();

        _clock.Advance(TimeSpan.FromHours(9));
        await SayAsync(page.MainFrame, "自检 二科");
        await page.GetByRole(AriaRole.Alert).GetByText("登录已经到期，请重新登录。").WaitForAsync();
        await PhotographAsync(page, "sign-in-ended-375");

        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "李四" }).ClickAsync();
        await SayAsync(page.MainFrame, "自检");
        await Said(page.MainFrame, "李四：自检（）").WaitForAsync();
        Assert.Equal(0, await Said(page.MainFrame, "张三：").CountAsync());
    }

    [SkippableFact]
    public async Task A_tab_that_Teams_tells_nobody_says_what_to_do()
    {
        await using var browser = await OpenAsync(375);
        _teams.Locale = "en-us";
        await browser.Page.GotoAsync(_teams.Address.AbsoluteUri);
        var tab = await TabAsync(browser.Page);

        await tab.GetByRole(AriaRole.Alert).GetByText("Teams did not tell the bot who you are.").WaitForAsync();
        await tab.GetByRole(AriaRole.Button, new() { Name = "中文" }).ClickAsync();
        await tab.GetByRole(AriaRole.Alert).GetByText("Teams 没有告诉机器人您是谁。").WaitForAsync();
        await PhotographAsync(browser.Page, "tab-refused-375");

        Assert.False(await tab.Locator("[data-id=webchat-sendbox-input]").IsVisibleAsync());
    }

    [SkippableTheory]
    [InlineData("/")]
    [InlineData("/tab")]
    public async Task Another_site_cannot_frame_the_page(string path)
    {
        await using var browser = await OpenAsync(1000);
        await using var evil = await TeamsWindow.StartAsync();
        evil.Tab = new Uri(_address, path);

        await browser.Page.GotoAsync(evil.Address.AbsoluteUri);

        await AssertIsBlockedAsync(browser);
        Assert.Empty(evil.Asked);
    }

    [SkippableFact]
    public async Task Not_even_Teams_frames_the_page_that_lives_by_a_cookie()
    {
        await using var browser = await OpenAsync(1000);
        _teams.Tab = _address;

        await browser.Page.GotoAsync(_teams.Address.AbsoluteUri);

        await AssertIsBlockedAsync(browser);
    }

    [SkippableFact]
    public async Task Another_site_can_neither_read_nor_post_in_the_name_of_who_is_signed_in()
    {
        await using var browser = await OpenAsync(1000);
        var page = browser.Page;
        await page.GotoAsync(new Uri(_address, "/signin").AbsoluteUri);
        await page.GetByRole(AriaRole.Link, new() { Name = "张三" }).ClickAsync();
        await page.Locator("[data-id=webchat-sendbox-input]").WaitForAsync();
        await page.GotoAsync(_teams.Address.AbsoluteUri);

        var attempts = await page.EvaluateAsync<string[]>(
            """
            async (bot) => Promise.all([
              fetch(bot + "me", { credentials: "include" }),
              fetch(bot + "v3/directline/tokens/generate", { method: "POST", credentials: "include", headers: { authorization: "Bearer none" } }),
              fetch(bot + "v3/directline/tokens/generate", { method: "POST", credentials: "include" }),
              fetch(bot + "signout", { method: "POST", credentials: "include" }),
            ].map((attempt) => attempt.then((answer) => "read " + answer.status, (fault) => fault.message)))
            """,
            _address.AbsoluteUri);
        await page.EvaluateAsync("async (bot) => fetch(bot + 'signout', { method: 'POST', mode: 'no-cors', credentials: 'include' })", _address.AbsoluteUri);
        await page.GotoAsync(_address.AbsoluteUri);
        await page.Locator("[data-id=webchat-sendbox-input]").WaitForAsync();

        Assert.All(attempts, attempt => Assert.Equal("Failed to fetch", attempt));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static ILocator Said(IFrame frame, string words) => frame.Locator("#webchat p").Filter(new() { HasText = words });

    private static async Task SayAsync(IFrame frame, string words)
    {
        await Said(frame, TurnTexts.Welcome.Zh).WaitForAsync();
        var box = frame.Locator("[data-id=webchat-sendbox-input]");
        await box.FillAsync(words);
        await box.PressAsync("Enter");
    }

    private static async Task PhotographAsync(IPage page, string name) =>
        await page.ScreenshotAsync(new() { Path = Artifacts.PathOf("browser", $"{name}.png") });

    private static async Task<IFrame> TabAsync(IPage page) =>
        await (await page.Locator("iframe").ElementHandleAsync()).ContentFrameAsync() ?? throw new InvalidOperationException("There is no tab.");

    private static async Task AssertIsBlockedAsync(BrowserPage browser)
    {
        var frame = await TabAsync(browser.Page);
        await frame.WaitForURLAsync("chrome-error://**");
        Assert.Contains(browser.Problems, problem => problem.Contains("frame-ancestors", StringComparison.Ordinal));
    }

    /// <summary>TeamsJS asks its vendor for a newer list of Teams' sites; the page's policy lets it not, and the list of the settings counts.</summary>
    private static void AssertIsTheVendorsList(string problem) => Assert.Contains("res.cdn.office.net", problem, StringComparison.Ordinal);

    private TestBot Start(IEnumerable<(string Key, string Value)> settings)
    {
        var factory = new BotFactory(_clock).With(_issuer).WithSetting("environment", "Production")
            .With(services => services.AddSingleton<IChatCommand>(new EchoCommand("自检", "self-check")));
        foreach (var (key, value) in _desk.SettingsFor(_address).Select(setting => (setting.Key, setting.Value)).Concat(settings))
            factory.WithSetting(key, value);
        return factory.StartOnPort(_address.Port);
    }

    private async Task<BrowserPage> OpenAsync(int width)
    {
        var browser = await fixture.NewPageAsync(width, 800, CancellationToken.None);
        browser.Page.SetDefaultTimeout(15_000);
        return browser;
    }
}
