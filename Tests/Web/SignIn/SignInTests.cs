using System.Net;
using Wenming.Tests.Support;

namespace Wenming.Tests.Web.SignIn;

/// <summary>Signing in with OpenID Connect at the bureau's tenant.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private SignInSite _site = null!;
    private HttpClient _browser = null!;

    public async Task InitializeAsync()
    {
        _site = await SignInSite.OpenAsync();
        _browser = _site.Bot.NewBrowser();
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_person_signs_in_and_is_known_by_the_object_id()
    {
        Assert.Equal("NoContent", await SignInSite.WhoAsync(_browser));

        var back = await SignInSite.SignInAsync(_browser, TestPerson.Zhang);

        Assert.Equal((HttpStatusCode.Redirect, "/"), (back.StatusCode, back.Headers.Location!.OriginalString));
        Assert.Equal(TestPerson.Zhang.ObjectId, await SignInSite.WhoAsync(_browser));
        Assert.Equal("NoContent", await SignInSite.WhoAsync(_site.Bot.NewBrowser()));
    }

    [Fact]
    public async Task What_is_asked_of_Entra_cannot_be_used_by_anybody_who_reads_it()
    {
        await SignInSite.SignInAsync(_browser, TestPerson.Zhang);

        Assert.Equal("S256", _site.Desk.Asked["code_challenge_method"]);
        Assert.Equal("code", _site.Desk.Asked["response_type"]);
        Assert.Equal("https://localhost/signin/callback", _site.Desk.Asked["redirect_uri"]);
        Assert.Equal("openid profile", _site.Desk.Asked["scope"]);
        Assert.DoesNotContain("client_secret", _site.Desk.Asked.Keys);
    }

    [Fact]
    public async Task The_cookie_is_for_this_host_over_https_out_of_reach_of_scripts_and_of_other_sites()
    {
        var back = await SignInSite.SignInAsync(_browser, TestPerson.Zhang);

        var cookie = Assert.Single(back.Headers.GetValues("Set-Cookie"), line => line.StartsWith("__Host-wenming=", StringComparison.Ordinal));
        Assert.Equal(["httponly", "path=/", "samesite=strict", "secure"], cookie.Split("; ").Skip(1).Order());
    }

    [Fact]
    public async Task A_session_ends_after_eight_hours_however_busy_it_was()
    {
        await SignInSite.SignInAsync(_browser, TestPerson.Zhang);
        _site.Clock.Advance(TimeSpan.FromHours(7.9));
        Assert.Equal(TestPerson.Zhang.ObjectId, await SignInSite.WhoAsync(_browser));

        _site.Clock.Advance(TimeSpan.FromHours(0.2));

        Assert.Equal("NoContent", await SignInSite.WhoAsync(_browser));
    }

    [Fact]
    public async Task A_cookie_that_was_copied_ends_with_the_sign_out()
    {
        var back = await SignInSite.SignInAsync(_browser, TestPerson.Zhang);
        var thief = _site.Bot.NewBrowser();
        thief.DefaultRequestHeaders.Add("Cookie", back.Headers.GetValues("Set-Cookie").Single(line => line.StartsWith("__Host-wenming=", StringComparison.Ordinal)).Split(';')[0]);
        Assert.Equal(TestPerson.Zhang.ObjectId, await SignInSite.WhoAsync(thief));

        var left = await SignInSite.PostAsync(_browser, "signout");

        Assert.Equal(HttpStatusCode.OK, left.StatusCode);
        Assert.Contains("/oauth2/v2.0/logout?post_logout_redirect_uri=https%3A%2F%2Flocalhost%2F", await left.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("NoContent", await SignInSite.WhoAsync(_browser));
        Assert.Equal("NoContent", await SignInSite.WhoAsync(thief));
    }

    [Fact]
    public async Task Another_sites_page_cannot_sign_a_person_out()
    {
        await SignInSite.SignInAsync(_browser, TestPerson.Zhang);

        var answer = await SignInSite.PostAsync(_browser, "signout", origin: "https://evil.example");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(TestPerson.Zhang.ObjectId, await SignInSite.WhoAsync(_browser));
    }

    [Theory]
    [InlineData("?to=/board", "/board")]
    [InlineData("?to=https://evil.example", "/")]
    [InlineData("?to=//evil.example", "/")]
    [InlineData("?to=/%5Cevil.example", "/")]
    [InlineData("?to=/%0Aevil", "/")]
    [InlineData("?to=", "/")]
    public async Task A_sign_in_leads_to_this_site_only(string asked, string led)
    {
        var back = await SignInSite.SignInAsync(_browser, TestPerson.Zhang, asked);

        Assert.Equal(led, back.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task New_keys_of_the_issuer_lock_nobody_out()
    {
        await SignInSite.SignInAsync(_browser, TestPerson.Zhang);
        _site.Issuer.Rotate(keepsOld: false);

        var other = await _site.SignedInAsync(TestPerson.Li);

        Assert.Equal(TestPerson.Li.ObjectId, await SignInSite.WhoAsync(other));
    }

    [Fact]
    public async Task While_the_issuer_is_away_nobody_signs_in_and_it_heals_by_itself()
    {
        _site.Issuer.IsDown = true;
        var sent = await _browser.GetAsync(SignInSite.At("signin"));
        Assert.Equal("/?problem=unreachable", sent.Headers.Location!.OriginalString);

        _site.Issuer.IsDown = false;
        _site.Clock.Advance(TimeSpan.FromSeconds(11));

        Assert.Equal(TestPerson.Zhang.ObjectId, await SignInSite.WhoAsync(await _site.SignedInAsync(TestPerson.Zhang)));
    }
}
