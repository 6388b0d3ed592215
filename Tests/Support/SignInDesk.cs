using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Wenming.Tests.Support;

/// <summary>
/// The desk of Entra ID at which people sign in, at a <see cref="LoopbackIssuer"/>: authorization code with PKCE, as Entra does it. It gives
/// nothing to a bot that leaves a part of it out, and issues what no real desk would where a test says so.
/// </summary>
internal sealed class SignInDesk
{
    private const string Prefix = $"/{LoopbackIssuer.TenantId}/oauth2/v2.0/";

    private readonly LoopbackIssuer _issuer;
    private readonly Dictionary<string, Admission> _codes = new(StringComparer.Ordinal);
    private int _lastCode;

    public SignInDesk(LoopbackIssuer issuer)
    {
        _issuer = issuer;
        issuer.Also = AnswerAsync;
    }

    /// <summary>Who has an account here.</summary>
    public IReadOnlyList<TestPerson> People { get; set; } = [TestPerson.Zhang, TestPerson.Li];

    /// <summary>What is issued from the claims of a good token.</summary>
    public Func<Dictionary<string, object>, string>? Issue { get; set; }

    /// <summary>What the last bot that sent somebody here asked for.</summary>
    public IReadOnlyDictionary<string, string> Asked { get; private set; } = new Dictionary<string, string>();

    /// <summary>How many people left.</summary>
    public int Left { get; private set; }

    /// <summary>The settings of a bot whose people sign in here.</summary>
    public Dictionary<string, string> SettingsFor(Uri bot) => new()
    {
        ["ChatPage:Enabled"] = "true",
        ["SignIn:PublicUrl"] = bot.AbsoluteUri,
        ["SignIn:ClientId"] = LoopbackIssuer.AppId,
        ["SignIn:ClientSecret"] = LoopbackIssuer.Secret,
        ["SignIn:TenantId"] = LoopbackIssuer.TenantId,
        ["SignIn:Authority"] = _issuer.Authority.AbsoluteUri,
    };

    /// <summary>The claims of the token that Teams gives to a tab; change what the test is about.</summary>
    public Dictionary<string, object> TabClaims(TestPerson person) =>
        new(_issuer.PersonClaims(LoopbackIssuer.AppId, person.ObjectId, person.Name))
        {
            ["scp"] = "access_as_user",
            ["azp"] = "5e3ce6c0-2b1f-4285-8d4b-75ee78787346",
        };

    /// <summary>Signs in as this person, as a browser does that was sent here: the address to which it is sent back.</summary>
    public static async Task<Uri> SignInAsync(Uri sentTo, TestPerson person)
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var page = await browser.GetStringAsync(sentTo);
        var link = page.Split('"').Single(part => part.Contains($"as={person.ObjectId}", StringComparison.Ordinal));
        var answer = await browser.GetAsync(new Uri(sentTo, link.Replace("&amp;", "&", StringComparison.Ordinal)));
        return answer.Headers.Location!;
    }

    private async ValueTask<bool> AnswerAsync(HttpContext http)
    {
        switch (http.Request.Path.Value)
        {
            case Prefix + "authorize" when http.Request.Query["as"] is [{ } objectId]:
                Admit(http, objectId);
                return true;
            case Prefix + "authorize":
                await ShowPeopleAsync(http);
                return true;
            case Prefix + "token" when (await http.Request.ReadFormAsync())["grant_type"] == "authorization_code":
                await RedeemAsync(http, await http.Request.ReadFormAsync());
                return true;
            case Prefix + "logout":
                Left++;
                http.Response.Redirect(http.Request.Query["post_logout_redirect_uri"].ToString());
                return true;
            default:
                return false;
        }
    }

    private async Task ShowPeopleAsync(HttpContext http)
    {
        Asked = http.Request.Query.ToDictionary(part => part.Key, part => part.Value.ToString());
        if (FaultOf(Asked) is { } fault)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            await http.Response.WriteAsync(fault);
            return;
        }

        http.Response.ContentType = "text/html; charset=utf-8";
        var links = People.Select(person => $"""<p><a href="{http.Request.Path}{http.Request.QueryString}&as={person.ObjectId}">{person.Name}</a></p>""");
        await http.Response.WriteAsync($"""<!doctype html><html lang="zh-CN"><title>登录</title><link rel="icon" href="data:,"><h1>选择账户</h1>{string.Concat(links)}""");
    }

    private static string? FaultOf(IReadOnlyDictionary<string, string> asked) => asked switch
    {
        _ when asked.GetValueOrDefault("client_id") != LoopbackIssuer.AppId => "client_id",
        _ when asked.GetValueOrDefault("response_type") != "code" => "response_type",
        _ when asked.GetValueOrDefault("code_challenge_method") != "S256" => "code_challenge_method",
        _ when asked.GetValueOrDefault("code_challenge") is not { Length: 43 } => "code_challenge",
        _ when asked.GetValueOrDefault("state") is not { Length: > 20 } => "state",
        _ when asked.GetValueOrDefault("nonce") is not { Length: > 20 } => "nonce",
        _ when asked.GetValueOrDefault("redirect_uri")?.EndsWith("/signin/callback", StringComparison.Ordinal) is not true => "redirect_uri",
        _ when asked.GetValueOrDefault("scope") != "openid profile" => "scope",
        _ => null,
    };

    private void Admit(HttpContext http, string objectId)
    {
        var asked = http.Request.Query;
        var code = string.Create(CultureInfo.InvariantCulture, $"code-{++_lastCode}");
        _codes[code] = new Admission(
            People.Single(person => person.ObjectId == objectId), asked["nonce"].ToString(), asked["code_challenge"].ToString(), asked["redirect_uri"].ToString());
        http.Response.Redirect(QueryHelpers.AddQueryString(
            asked["redirect_uri"].ToString(), new Dictionary<string, string?> { ["code"] = code, ["state"] = asked["state"].ToString() }));
    }

    private async Task RedeemAsync(HttpContext http, IFormCollection form)
    {
        var challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (!_codes.Remove(form["code"].ToString(), out var admission)
            || form["client_id"] != LoopbackIssuer.AppId || form["client_secret"] != LoopbackIssuer.Secret
            || form["redirect_uri"] != admission.RedirectUri || challenge != admission.Challenge)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            await http.Response.WriteAsJsonAsync(new { error = "invalid_grant", error_description = "The code is not good." });
            return;
        }

        var claims = _issuer.PersonClaims(LoopbackIssuer.AppId, admission.Person.ObjectId, admission.Person.Name);
        claims["nonce"] = admission.Nonce;
        var token = Issue is { } forge ? forge(claims) : _issuer.Sign(claims);
        await http.Response.WriteAsJsonAsync(new { token_type = "Bearer", expires_in = 3600, access_token = "not-for-us", id_token = token });
    }

    private sealed record Admission(TestPerson Person, string Nonce, string Challenge, string RedirectUri);
}
