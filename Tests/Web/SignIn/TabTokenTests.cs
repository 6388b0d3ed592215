using System.Security.Cryptography;
using Wenming.Tests.Support;

namespace Wenming.Tests.Web.SignIn;

/// <summary>The token with which Teams says who looks at the tab.</summary>
public sealed class TabTokenTests : IAsyncLifetime
{
    private static readonly IssuedKey Stranger = new("key-1", RSA.Create(2048));

    private SignInSite _site = null!;

    public async Task InitializeAsync() =>
        _site = await SignInSite.OpenAsync(("SignIn:TabClients:0", "4765445b-32c6-49b0-83e6-1d93765276ca"));

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public static TheoryData<string> Forgeries => [.. Forged.Keys];

    private static Dictionary<string, Func<LoopbackIssuer, Dictionary<string, object>, string>> Forged => new()
    {
        ["another tenant's issuer"] = (issuer, claims) => Signed(issuer, claims, ("iss", $"{issuer.Address}b7e3/v2.0")),
        ["another tenant"] = (issuer, claims) => Signed(issuer, claims, ("tid", "b7e3d8a0-0000-4000-8000-000000000000")),
        ["another app's audience"] = (issuer, claims) => Signed(issuer, claims, ("aud", "5d1c0f53-0000-4000-8000-000000000000")),
        ["asked for by another app"] = (issuer, claims) => Signed(issuer, claims, ("azp", "5d1c0f53-0000-4000-8000-000000000000")),
        ["asked for by nobody"] = (issuer, claims) => Signed(issuer, claims, ("azp", "")),
        ["another scope"] = (issuer, claims) => Signed(issuer, claims, ("scp", "access_as_users User.Read")),
        ["the app itself and no person"] = (issuer, claims) => Without(issuer, claims, "scp"),
        ["version 1"] = (issuer, claims) => Signed(issuer, claims, ("ver", "1.0")),
        ["expired"] = (issuer, claims) => Signed(issuer, claims, ("exp", issuer.At(TimeSpan.FromMinutes(-6)))),
        ["not yet valid"] = (issuer, claims) => Signed(issuer, claims, ("nbf", issuer.At(TimeSpan.FromMinutes(6)))),
        ["no end"] = (issuer, claims) => Without(issuer, claims, "exp"),
        ["no object id"] = (issuer, claims) => Without(issuer, claims, "oid"),
        ["the channel's token"] = (issuer, _) => issuer.ChannelToken(),
        ["not signed"] = (_, claims) => LoopbackIssuer.Write(new() { ["alg"] = "none", ["typ"] = "JWT" }, claims, _ => []),
        ["the signature cut off"] = (issuer, claims) => issuer.Sign(claims) is var token ? token[..(token.LastIndexOf('.') + 1)] : "",
        ["HS256 with the public key"] = (issuer, claims) => LoopbackIssuer.Write(
            new() { ["alg"] = "HS256", ["typ"] = "JWT", ["kid"] = issuer.Key.Id },
            claims,
            signed => HMACSHA256.HashData(issuer.Key.Key.ExportSubjectPublicKeyInfo(), signed)),
        ["HS256 with the secret"] = (issuer, claims) => LoopbackIssuer.Write(
            new() { ["alg"] = "HS256", ["typ"] = "JWT" }, claims, signed => HMACSHA256.HashData("a-secret-of-the-test"u8, signed)),
        ["a stranger's key under a known name"] = (_, claims) => LoopbackIssuer.Sign(Stranger, claims),
        ["an unknown key"] = (_, claims) => LoopbackIssuer.Sign(Stranger with { Id = "key-99" }, claims),
        ["a changed letter"] = (issuer, claims) => issuer.Sign(claims).Insert(40, "A"),
        ["three dots of nothing"] = (_, _) => "..",
        ["too long"] = (issuer, claims) => Signed(issuer, claims, ("name", new string('长', 20_000))),
    };

    [Theory]
    [InlineData("5e3ce6c0-2b1f-4285-8d4b-75ee78787346")]
    [InlineData("1fec8e78-bce4-4aaf-ab1b-5451cc387264")]
    [InlineData("4765445b-32c6-49b0-83e6-1d93765276ca")]
    public async Task A_tab_is_known_by_the_token_of_Teams_and_needs_no_cookie(string client)
    {
        var token = Signed(_site.Issuer, _site.Desk.TabClaims(TestPerson.Li), ("azp", client));

        Assert.Equal(TestPerson.Li.ObjectId, await SignInSite.WhoAsync(_site.Bot.NewBrowser(), token));
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task A_forged_token_is_nobodys(string forgery)
    {
        var token = Forged[forgery](_site.Issuer, _site.Desk.TabClaims(TestPerson.Li));

        Assert.Equal("Unauthorized", await SignInSite.WhoAsync(_site.Bot.NewBrowser(), token));
    }

    [Fact]
    public async Task A_bad_token_does_not_fall_back_to_somebodys_cookie()
    {
        var browser = await _site.SignedInAsync(TestPerson.Zhang);

        Assert.Equal("Unauthorized", await SignInSite.WhoAsync(browser, Forged["another tenant"](_site.Issuer, _site.Desk.TabClaims(TestPerson.Li))));
    }

    [Fact]
    public async Task Keys_rotate_without_a_restart_and_an_old_one_counts_no_longer()
    {
        var before = _site.Issuer.Sign(_site.Desk.TabClaims(TestPerson.Li));
        Assert.Equal(TestPerson.Li.ObjectId, await SignInSite.WhoAsync(_site.Bot.NewBrowser(), before));

        _site.Issuer.Rotate(keepsOld: false);
        var after = _site.Issuer.Sign(_site.Desk.TabClaims(TestPerson.Li));

        Assert.Equal(TestPerson.Li.ObjectId, await SignInSite.WhoAsync(_site.Bot.NewBrowser(), after));
        Assert.Equal("Unauthorized", await SignInSite.WhoAsync(_site.Bot.NewBrowser(), before));
    }

    [Fact]
    public async Task While_the_issuer_is_away_nobody_is_turned_away_for_good()
    {
        var token = _site.Issuer.Sign(_site.Desk.TabClaims(TestPerson.Li));
        _site.Issuer.IsDown = true;
        Assert.Equal("ServiceUnavailable", await SignInSite.WhoAsync(_site.Bot.NewBrowser(), token));

        _site.Issuer.IsDown = false;
        _site.Clock.Advance(TimeSpan.FromSeconds(11));

        Assert.Equal(TestPerson.Li.ObjectId, await SignInSite.WhoAsync(_site.Bot.NewBrowser(), token));
    }

    private static string Signed(LoopbackIssuer issuer, Dictionary<string, object> claims, (string Name, object Value) change) =>
        issuer.Sign(new(claims) { [change.Name] = change.Value });

    private static string Without(LoopbackIssuer issuer, Dictionary<string, object> claims, string name)
    {
        claims.Remove(name);
        return issuer.Sign(claims);
    }
}
