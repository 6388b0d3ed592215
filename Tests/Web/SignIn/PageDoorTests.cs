using System.Net;
using System.Text.Json;
using Wenming.Bot.Hosting;
using Wenming.Tests.Support;

namespace Wenming.Tests.Web.SignIn;

/// <summary>Where the chat page is served at all, and who may frame it.</summary>
public sealed class PageDoorTests
{
    private static readonly string[] Addresses =
        ["/", "/tab", "/chat.html", "/chat.js", "/chat/people", "/chat/door", "/me", "/signin", "/signin/callback", "/v3/directline/conversations/c/activities"];

    [Fact]
    public async Task In_Production_there_is_no_page_unless_it_is_switched_on()
    {
        var clock = new FakeClock();
        await using var issuer = await LoopbackIssuer.StartAsync(clock);
        await using var bot = new BotFactory(clock).With(issuer).WithSetting("environment", "Production").Start();

        foreach (var address in Addresses)
            Assert.Equal((address, HttpStatusCode.NotFound), (address, (await bot.NewBrowser().GetAsync(SignInSite.At(address))).StatusCode));
    }

    [Fact]
    public async Task Switched_on_it_is_there_for_callers_from_anywhere_and_has_no_picker()
    {
        var clock = new FakeClock();
        await using var issuer = await LoopbackIssuer.StartAsync(clock);
        var factory = new BotFactory(clock).With(issuer).WithSetting("environment", "Production");
        factory.CallersAddress = IPAddress.Parse("203.0.113.7");
        foreach (var (key, value) in new SignInDesk(issuer).SettingsFor(SignInSite.Address))
            factory.WithSetting(key, value);
        await using var bot = factory.Start();

        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/tab"));
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync("/me"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/chat/people"));

        async Task<HttpStatusCode> StatusAsync(string path) => (await bot.NewBrowser().GetAsync(SignInSite.At(path))).StatusCode;
    }

    [Theory]
    [InlineData("Public", "https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft")]
    [InlineData("USGov", "https://teams.microsoft.us https://*.teams.microsoft.us")]
    [InlineData("China", "https://teams.microsoftonline.cn https://*.teams.microsoftonline.cn")]
    public async Task Only_Teams_may_frame_the_tab_and_nobody_the_page(string cloud, string hosts)
    {
        await using var site = await SignInSite.OpenAsync(("Cloud", cloud), ("SignIn:FrameHosts:0", "https://*.example.com"));
        var browser = site.Bot.NewBrowser();

        Assert.EndsWith($"; frame-ancestors {hosts} https://*.example.com", await PolicyAsync("tab"), StringComparison.Ordinal);
        foreach (var path in (string[])["", "chat.html", "chat.js"])
            Assert.EndsWith("; frame-ancestors 'none'", await PolicyAsync(path), StringComparison.Ordinal);
        var door = JsonDocument.Parse(await browser.GetStringAsync(SignInSite.At("chat/door"))).RootElement;
        Assert.Equal($"{hosts} https://*.example.com", string.Join(' ', door.GetProperty("teams").EnumerateArray().Select(host => host.GetString())));

        async Task<string> PolicyAsync(string path) =>
            (await browser.GetAsync(SignInSite.At(path))).Headers.GetValues("Content-Security-Policy").Single();
    }

    [Fact]
    public async Task Without_a_secret_the_page_opens_in_Teams_only_and_says_so()
    {
        await using var site = await SignInSite.OpenAsync(("SignIn:ClientSecret", ""));
        var browser = site.Bot.NewBrowser();

        Assert.False(JsonDocument.Parse(await browser.GetStringAsync(SignInSite.At("chat/door"))).RootElement.GetProperty("canSignIn").GetBoolean());
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(SignInSite.At("signin"))).StatusCode);
        Assert.Equal(
            TestPerson.Li.ObjectId, await SignInSite.WhoAsync(browser, site.Issuer.Sign(site.Desk.TabClaims(TestPerson.Li))));
    }

    [Theory]
    [InlineData("SignIn:PublicUrl=", "SignIn:PublicUrl is empty")]
    [InlineData("SignIn:PublicUrl=http://wenming.example", "SignIn:PublicUrl must be an https address")]
    [InlineData("SignIn:PublicUrl=https://wenming.example/chat", "SignIn:PublicUrl must be an https address")]
    [InlineData("SignIn:ClientId=", "SignIn:ClientId is empty")]
    [InlineData("SignIn:TenantId=common", "SignIn:TenantId must be the GUID")]
    [InlineData("SignIn:TenantId=", "SignIn:TenantId must be the GUID")]
    [InlineData("SignIn:Authority=http://login.example/", "SignIn:Authority must be an https address")]
    [InlineData("SignIn:FrameHosts:0=*", "SignIn:FrameHosts names '*'")]
    [InlineData("SignIn:FrameHosts:0=https://*", "SignIn:FrameHosts names")]
    [InlineData("SignIn:FrameHosts:0=https://a.example; script-src *", "SignIn:FrameHosts names")]
    [InlineData("SignIn:FrameHosts:0=http://a.example", "SignIn:FrameHosts names")]
    [InlineData("SignIn:SessionFor=2.00:00:00", "SignInOptions.SessionFor")]
    public void A_page_that_could_not_tell_who_opens_it_refuses_the_start(string setting, string sentence)
    {
        string[] settings =
        [
            "--environment=Development", "--ChatPage:Enabled=true", "--SignIn:PublicUrl=https://wenming.example", "--SignIn:ClientId=c",
            $"--SignIn:TenantId={LoopbackIssuer.TenantId}", $"--{setting}",
        ];

        var fault = Record.Exception(() => BotHost.Build(settings));

        Assert.NotNull(fault);
        Assert.Contains(sentence, StartRefusal.SentenceFor(fault), StringComparison.Ordinal);
    }
}
