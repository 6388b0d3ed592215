using System.Net;
using System.Security.Cryptography;
using Wenming.Tests.Support;

namespace Wenming.Tests.Web.SignIn;

/// <summary>Every way to come back from the sign-in with something that is not the person's own.</summary>
public sealed class ForgedSignInTests : IAsyncLifetime
{
    private static readonly IssuedKey Stranger = new("key-1", RSA.Create(2048));

    private SignInSite _site = null!;
    private HttpClient _browser = null!;

    public async Task InitializeAsync()
    {
        _site = await SignInSite.OpenAsync();
        _browser = _site.Bot.NewBrowser();
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public static TheoryData<string> Forgeries => [.. Forged.Keys];

    private static Dictionary<string, Func<LoopbackIssuer, Dictionary<string, object>, string>> Forged => new()
    {
        ["another tenant's issuer"] = (issuer, claims) => Signed(issuer, claims, ("iss", $"{issuer.Address}b7e3/v2.0")),
        ["another tenant"] = (issuer, claims) => Signed(issuer, claims, ("tid", "b7e3d8a0-0000-4000-8000-000000000000")),
        ["no tenant"] = (issuer, claims) => Without(issuer, claims, "tid"),
        ["another app"] = (issuer, claims) => Signed(issuer, claims, ("aud", "5d1c0f53-0000-4000-8000-000000000000")),
        ["expired"] = (issuer, claims) => Signed(issuer, claims, ("exp", issuer.At(TimeSpan.FromMinutes(-6)))),
        ["not yet valid"] = (issuer, claims) => Signed(issuer, claims, ("nbf", issuer.At(TimeSpan.FromMinutes(6)))),
        ["no end"] = (issuer, claims) => Without(issuer, claims, "exp"),
        ["another nonce"] = (issuer, claims) => Signed(issuer, claims, ("nonce", "bm90LW91cnM")),
        ["no nonce"] = (issuer, claims) => Without(issuer, claims, "nonce"),
        ["no object id"] = (issuer, claims) => Without(issuer, claims, "oid"),
        ["an object id that is none"] = (issuer, claims) => Signed(issuer, claims, ("oid", "admin")),
        ["not signed"] = (_, claims) => LoopbackIssuer.Write(new() { ["alg"] = "none", ["typ"] = "JWT" }, claims, _ => []),
        ["the signature cut off"] = (issuer, claims) => issuer.Sign(claims) is var token ? token[..(token.LastIndexOf('.') + 1)] : "",
        ["HS256 with the public key"] = (issuer, claims) => LoopbackIssuer.Write(
            new() { ["alg"] = "HS256", ["typ"] = "JWT", ["kid"] = issuer.Key.Id },
            claims,
            signed => HMACSHA256.HashData(issuer.Key.Key.ExportSubjectPublicKeyInfo(), signed)),
        ["a stranger's key under a known name"] = (_, claims) => LoopbackIssuer.Sign(Stranger, claims),
        ["an unknown key"] = (_, claims) => LoopbackIssuer.Sign(Stranger with { Id = "key-99" }, claims),
        ["no token"] = (_, _) => "nothing",
    };

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task A_forged_token_opens_no_session(string forgery)
    {
        _site.Desk.Issue = claims => Forged[forgery](_site.Issuer, claims);

        var back = await SignInSite.SignInAsync(_browser, TestPerson.Zhang);

        Assert.Equal("/?problem=signin", back.Headers.Location!.OriginalString);
        Assert.Equal("NoContent", await SignInSite.WhoAsync(_browser));
    }

    [Fact]
    public async Task Nobody_is_signed_in_with_a_link_that_another_browser_began()
    {
        var sent = await _site.Bot.NewBrowser().GetAsync(SignInSite.At("signin"));
        var back = await SignInDesk.SignInAsync(sent.Headers.Location!, TestPerson.Li);

        var answer = await _browser.GetAsync(back);

        Assert.Equal("/?problem=signin", answer.Headers.Location!.OriginalString);
        Assert.Equal("NoContent", await SignInSite.WhoAsync(_browser));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?code=code-1")]
    [InlineData("?code=code-1&state=made-up")]
    [InlineData("?error=access_denied&error_description=%3Cb%3Eno%3C/b%3E&state=made-up")]
    public async Task A_callback_that_answers_nothing_opens_no_session(string query)
    {
        var answer = await _browser.GetAsync(SignInSite.At("signin/callback" + query));

        Assert.Equal((HttpStatusCode.Redirect, "/?problem=signin"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.Equal("NoContent", await SignInSite.WhoAsync(_browser));
    }

    [Fact]
    public async Task A_callback_counts_once()
    {
        var sent = await _browser.GetAsync(SignInSite.At("signin"));
        var back = await SignInDesk.SignInAsync(sent.Headers.Location!, TestPerson.Zhang);
        await _browser.GetAsync(back);
        await SignInSite.PostAsync(_browser, "signout");

        var again = await _browser.GetAsync(back);

        Assert.Equal("/?problem=signin", again.Headers.Location!.OriginalString);
        Assert.Equal("NoContent", await SignInSite.WhoAsync(_browser));
    }

    [Fact]
    public async Task A_sign_in_that_took_longer_than_a_quarter_of_an_hour_begins_again()
    {
        var sent = await _browser.GetAsync(SignInSite.At("signin"));
        var back = await SignInDesk.SignInAsync(sent.Headers.Location!, TestPerson.Zhang);
        _site.Clock.Advance(TimeSpan.FromMinutes(16));

        var answer = await _browser.GetAsync(back);

        Assert.Equal("/?problem=signin", answer.Headers.Location!.OriginalString);
    }

    private static string Signed(LoopbackIssuer issuer, Dictionary<string, object> claims, (string Name, object Value) change) =>
        issuer.Sign(new(claims) { [change.Name] = change.Value });

    private static string Without(LoopbackIssuer issuer, Dictionary<string, object> claims, string name)
    {
        claims.Remove(name);
        return issuer.Sign(claims);
    }
}
