using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Wenming.Tests.Support;

namespace Wenming.Tests.Web.SignIn;

/// <summary>Whoever is signed in talks to the bot as that person, and as nobody else.</summary>
public sealed class SignedInChatTests : IAsyncLifetime
{
    private SignInSite _site = null!;

    public async Task InitializeAsync() => _site = await SignInSite.OpenAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_signed_in_person_gets_a_token_for_himself_whoever_the_page_says_it_is()
    {
        var browser = await _site.SignedInAsync(TestPerson.Zhang);

        var token = await TokenAsync(browser, new { user = new { id = TestPerson.Li.ObjectId, name = "李四" } });
        var asLi = await SayAsync(browser, token, "自检", new { id = TestPerson.Li.ObjectId, name = "李四" });
        var asZhang = await SayAsync(browser, token, "自检", new { id = TestPerson.Zhang.ObjectId, aadObjectId = TestPerson.Li.ObjectId, name = "李四" });

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (asLi.StatusCode, asZhang.StatusCode));
        Assert.Equal("张三：自检（）", (await NewsAsync(browser, token))[^1].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Somebody_of_the_tenant_who_is_not_on_the_roster_is_a_stranger_here_too()
    {
        _site.Desk.People = [TestPerson.Stranger];
        var browser = await _site.SignedInAsync(TestPerson.Stranger);

        var token = await TokenAsync(browser, new { });
        await SayAsync(browser, token, "自检", new { id = TestPerson.Stranger.ObjectId });

        Assert.DoesNotContain("自检（）", (await NewsAsync(browser, token))[^1].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tab_and_a_browser_of_one_person_are_one_conversation_and_two_persons_are_two()
    {
        var browser = await _site.SignedInAsync(TestPerson.Zhang);
        var other = await _site.SignedInAsync(TestPerson.Li);
        var tab = _site.Issuer.Sign(_site.Desk.TabClaims(TestPerson.Zhang));

        var ids = new[]
        {
            await ConversationAsync(browser, null), await ConversationAsync(_site.Bot.NewBrowser(), tab), await ConversationAsync(other, null),
        };

        Assert.Equal(ids[0], ids[1]);
        Assert.NotEqual(ids[0], ids[2]);
    }

    [Fact]
    public async Task A_token_opens_nobody_elses_conversation()
    {
        var zhang = await _site.SignedInAsync(TestPerson.Zhang);
        var li = await _site.SignedInAsync(TestPerson.Li);
        var conversation = await ConversationAsync(zhang, null);
        var token = await TokenAsync(li, new { });

        using var request = new HttpRequestMessage(HttpMethod.Get, SignInSite.At($"v3/directline/conversations/{conversation}/activities"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("token").GetString());
        var answer = await li.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Another_persons_token_does_not_carry_over_to_whoever_signs_in_next()
    {
        var browser = await _site.SignedInAsync(TestPerson.Zhang);
        var token = (await TokenAsync(browser, new { })).GetProperty("token").GetString();
        await SignInSite.PostAsync(browser, "signout");
        await SignInSite.SignInAsync(browser, TestPerson.Li);

        var refreshed = await SignInSite.PostAsync(browser, "v3/directline/tokens/refresh", bearer: token);
        var generated = await SignInSite.PostAsync(browser, "v3/directline/tokens/generate", bearer: token);

        Assert.Equal(HttpStatusCode.Forbidden, refreshed.StatusCode);
        Assert.NotEqual(
            await ConversationAsync(await _site.SignedInAsync(TestPerson.Zhang), null),
            (await generated.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("conversationId").GetString());
    }

    [Fact]
    public async Task A_token_is_not_renewed_after_the_sign_out()
    {
        var browser = await _site.SignedInAsync(TestPerson.Zhang);
        var token = (await TokenAsync(browser, new { })).GetProperty("token").GetString();
        Assert.Equal(HttpStatusCode.OK, (await SignInSite.PostAsync(browser, "v3/directline/tokens/refresh", bearer: token)).StatusCode);

        await SignInSite.PostAsync(browser, "signout");

        Assert.Equal(HttpStatusCode.Forbidden, (await SignInSite.PostAsync(browser, "v3/directline/tokens/refresh", bearer: token)).StatusCode);
    }

    [Theory]
    [InlineData("none", "https://localhost")]
    [InlineData("a.b.c", "https://localhost")]
    public async Task Nobody_gets_a_token_without_being_signed_in(string bearer, string origin)
    {
        var answer = await SignInSite.PostAsync(
            _site.Bot.NewBrowser(), "v3/directline/tokens/generate", new { user = new { id = TestPerson.Zhang.ObjectId } }, origin, bearer);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("https://localhost.evil.example")]
    [InlineData("http://localhost")]
    [InlineData("https://localhost:8443")]
    [InlineData("null")]
    public async Task Another_sites_page_gets_no_token_for_the_person_whose_cookie_comes_with_it(string origin)
    {
        var browser = await _site.SignedInAsync(TestPerson.Zhang);

        var answer = await SignInSite.PostAsync(browser, "v3/directline/tokens/generate", origin: origin, bearer: "none");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private static async Task<JsonElement> TokenAsync(HttpClient browser, object body, string bearer = "none")
    {
        var answer = await SignInSite.PostAsync(browser, "v3/directline/tokens/generate", body, bearer: bearer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task<string> ConversationAsync(HttpClient browser, string? tab) =>
        (await TokenAsync(browser, new { }, tab ?? "none")).GetProperty("conversationId").GetString()!;

    private static Task<HttpResponseMessage> SayAsync(HttpClient browser, JsonElement token, string words, object from) => SignInSite.PostAsync(
        browser,
        $"v3/directline/conversations/{token.GetProperty("conversationId").GetString()}/activities",
        new { type = "message", text = words, from },
        bearer: token.GetProperty("token").GetString());

    private static async Task<List<JsonElement>> NewsAsync(HttpClient browser, JsonElement token)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get, SignInSite.At($"v3/directline/conversations/{token.GetProperty("conversationId").GetString()}/activities"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("token").GetString());
        var answer = await browser.SendAsync(request);
        var set = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return [.. set.GetProperty("activities").EnumerateArray()];
    }
}
