using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Wenming.Bot.Turns;
using Wenming.Tests.Support;

namespace Wenming.Tests.Web.SignIn;

/// <summary>A bot whose pages are for people who are signed in, and the desk at which they sign in.</summary>
internal sealed class SignInSite : IAsyncDisposable
{
    public static readonly Uri Address = new("https://localhost/");

    private readonly LoopbackIssuer _issuer;

    private SignInSite(LoopbackIssuer issuer, SignInDesk desk, TestBot bot) => (_issuer, Desk, Bot) = (issuer, desk, bot);

    public LoopbackIssuer Issuer => _issuer;

    public SignInDesk Desk { get; }

    public TestBot Bot { get; }

    public FakeClock Clock => Bot.Clock;

    public static Task<SignInSite> OpenAsync(params (string Key, string Value)[] settings) => OpenAsync(_ => { }, settings);

    public static async Task<SignInSite> OpenAsync(Action<IServiceCollection> services, params (string Key, string Value)[] settings)
    {
        var clock = new FakeClock();
        var issuer = await LoopbackIssuer.StartAsync(clock);
        var desk = new SignInDesk(issuer);
        var factory = new BotFactory(clock).With(all => all.AddSingleton<IChatCommand>(new EchoCommand("自检", "self-check"))).With(services);
        foreach (var (key, value) in desk.SettingsFor(Address))
            factory.WithSetting(key, value);
        foreach (var (key, value) in settings)
            factory.WithSetting(key, value);
        return new SignInSite(issuer, desk, factory.Start());
    }

    /// <summary>Goes from <c>/signin</c> to the desk, signs in there and comes back.</summary>
    /// <returns>The bot's answer to the browser that comes back.</returns>
    public static async Task<HttpResponseMessage> SignInAsync(HttpClient browser, TestPerson person, string to = "")
    {
        var sent = await browser.GetAsync(At("signin" + to));
        var back = await SignInDesk.SignInAsync(sent.Headers.Location!, person);
        return await browser.GetAsync(back);
    }

    /// <summary>Somebody who is signed in, in a browser of their own.</summary>
    public async Task<HttpClient> SignedInAsync(TestPerson person)
    {
        var browser = Bot.NewBrowser();
        var answer = await SignInAsync(browser, person);
        Assert.Equal("/", answer.Headers.Location!.OriginalString);
        return browser;
    }

    /// <summary>The object id of the person whom the bot takes the browser's for; the status where it knows none.</summary>
    public static async Task<string> WhoAsync(HttpClient browser, string? bearer = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, At("me"));
        if (bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        var answer = await browser.SendAsync(request);
        return answer.StatusCode == HttpStatusCode.OK
            ? (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!
            : answer.StatusCode.ToString();
    }

    /// <summary>Posts as a page of this origin does.</summary>
    public static Task<HttpResponseMessage> PostAsync(HttpClient browser, string path, object? body = null, string origin = "https://localhost", string? bearer = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, At(path)) { Content = JsonContent.Create(body ?? new { }) };
        request.Headers.Add("Origin", origin);
        if (bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return browser.SendAsync(request);
    }

    public static Uri At(string path) => new(Address, path);

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await _issuer.DisposeAsync();
    }
}
