using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Wenming.Tests.Support;

/// <summary>
/// Whoever signs tokens, on a port of this machine with keys of its own: the channel's issuer (metadata with endorsed keys) and an Entra
/// tenant (metadata, connector tokens by client credentials, tokens that say who a person is), and a connector that writes down which tokens it
/// was shown. It also signs what no real issuer would.
/// <code>await using var issuer = await LoopbackIssuer.StartAsync(clock); var bot = new BotFactory(clock).With(issuer).Start();</code>
/// </summary>
public sealed class LoopbackIssuer : IAsyncDisposable
{
    public const string ChannelIssuer = "https://issuer.example/channel";
    public const string AppId = "0a57b1c4-7d5f-4a37-9a43-6f0f6d6c1f10";
    public const string TenantId = "7f3e2f0e-5c5d-4f4e-8d60-1b7d4a4f5c21";
    public const string Secret = "a-secret-of-the-test";

    private readonly WebApplication _app;
    private readonly TimeProvider _clock;
    private readonly List<IssuedKey> _keys = [];
    private int _lastKey;

    private LoopbackIssuer(WebApplication app, TimeProvider clock)
    {
        (_app, _clock) = (app, clock);
        Rotate();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    public Uri OpenIdMetadata => new(Address, "/channel/.well-known/openidconfiguration");

    /// <summary>Entra's authority for the tenant.</summary>
    public Uri Authority => new(Address, $"/{TenantId}/v2.0");

    public Uri TokenEndpoint => new(Address, $"/{TenantId}/oauth2/v2.0/token");

    /// <summary>The key that signs now.</summary>
    public IssuedKey Key => _keys[^1];

    /// <summary>The channels for which its keys are published as endorsed; <see langword="null"/> publishes none.</summary>
    public IReadOnlyList<string>? Endorsements { get; set; } = ["msteams", "webchat"];

    /// <summary>While set, every answer is 503.</summary>
    public bool IsDown { get; set; }

    /// <summary>How often the channel's keys were read.</summary>
    public int KeyReads { get; private set; }

    /// <summary>The forms with which connector tokens were asked for.</summary>
    public ConcurrentQueue<IReadOnlyDictionary<string, string>> TokenRequests { get; } = new();

    /// <summary>The service URL of its own connector.</summary>
    public Uri Connector => new(Address, "/teams/");

    /// <summary>The header of every call at <see cref="Connector"/>.</summary>
    public ConcurrentQueue<string> ShownAtConnector { get; } = new();

    /// <summary>How long connector tokens live.</summary>
    public TimeSpan ConnectorTokensLive { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Answers first, where a test wants more of Entra ID; says whether it did.</summary>
    public Func<HttpContext, ValueTask<bool>> Also { get; set; } = _ => ValueTask.FromResult(false);

    /// <summary>Runs before the channel's keys are answered.</summary>
    public Func<Task> BeforeKeys { get; set; } = () => Task.CompletedTask;

    /// <summary>Runs before a connector token is issued.</summary>
    public Func<Task> BeforeToken { get; set; } = () => Task.CompletedTask;

    /// <summary>Starts on a free port.</summary>
    public static async Task<LoopbackIssuer> StartAsync(TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var issuer = new LoopbackIssuer(app, clock);
        app.Run(issuer.AnswerAsync);
        await app.StartAsync();
        issuer.Address = new Uri(app.Urls.Single());
        return issuer;
    }

    /// <summary>A new key signs from now on.</summary>
    /// <param name="keepsOld">Whether the old ones are published beside it.</param>
    public void Rotate(bool keepsOld = true)
    {
        if (!keepsOld)
            _keys.Clear();
        _keys.Add(new IssuedKey($"key-{++_lastKey}", RSA.Create(2048)));
    }

    /// <summary>The settings of a bot that is registered here.</summary>
    public Dictionary<string, string> Settings => new()
    {
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppTenantId"] = TenantId,
        ["MicrosoftAppPassword"] = Secret,
        ["Auth:ChannelIssuer"] = ChannelIssuer,
        ["Auth:OpenIdMetadata"] = OpenIdMetadata.AbsoluteUri,
        ["Auth:TokenEndpoint"] = TokenEndpoint.AbsoluteUri,
    };

    /// <summary>The claims of a good token of the channel; change what the test is about.</summary>
    public Dictionary<string, object> ChannelClaims(string serviceUrl = FakeTeams.ServiceUrl) => new(Times())
    {
        ["iss"] = ChannelIssuer,
        ["aud"] = AppId,
        ["serviceurl"] = serviceUrl,
    };

    /// <summary>A good token of the channel.</summary>
    public string ChannelToken(string serviceUrl = FakeTeams.ServiceUrl) => Sign(ChannelClaims(serviceUrl));

    /// <summary>The claims of a good token that Entra gives an app about the person who signed in.</summary>
    public Dictionary<string, object> PersonClaims(string audience, string objectId, string name) => new(Times())
    {
        ["iss"] = Authority.AbsoluteUri,
        ["aud"] = audience,
        ["tid"] = TenantId,
        ["oid"] = objectId,
        ["sub"] = $"sub-{objectId}",
        ["name"] = name,
        ["ver"] = "2.0",
    };

    /// <summary>Signs claims with the key of now, as a good issuer does.</summary>
    public string Sign(Dictionary<string, object> claims) => Sign(Key, claims);

    /// <summary>Signs claims with this key.</summary>
    public static string Sign(IssuedKey key, Dictionary<string, object> claims) =>
        Write(new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = key.Id }, claims, key.Signature);

    /// <summary>Writes a token from any header, with whatever is to stand for its signature.</summary>
    public static string Write(Dictionary<string, object> header, Dictionary<string, object> claims, Func<byte[], byte[]> signature)
    {
        var signed = $"{Encoded(JsonSerializer.SerializeToUtf8Bytes(header))}.{Encoded(JsonSerializer.SerializeToUtf8Bytes(claims))}";
        return $"{signed}.{Encoded(signature(Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>Seconds since 1970, as tokens write instants.</summary>
    public long At(TimeSpan fromNow) => (_clock.GetUtcNow() + fromNow).ToUnixTimeSeconds();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        foreach (var key in _keys)
            key.Key.Dispose();
    }

    private static string Encoded(byte[] bytes) => Base64Url.EncodeToString(bytes);

    private Dictionary<string, object> Times() => new()
    {
        ["nbf"] = At(TimeSpan.Zero),
        ["iat"] = At(TimeSpan.Zero),
        ["exp"] = At(TimeSpan.FromHours(1)),
    };

    private async Task AnswerAsync(HttpContext http)
    {
        if (IsDown)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        if (await Also(http))
            return;
        switch (http.Request.Path.Value)
        {
            case "/channel/.well-known/openidconfiguration":
                await http.Response.WriteAsJsonAsync(new { issuer = ChannelIssuer, jwks_uri = new Uri(Address, "/channel/keys") });
                break;
            case "/channel/keys":
                KeyReads++;
                await BeforeKeys();
                await http.Response.WriteAsJsonAsync(new { keys = _keys.Select(key => key.Published(Endorsements)) });
                break;
            case $"/{TenantId}/v2.0/.well-known/openid-configuration":
                await http.Response.WriteAsJsonAsync(EntraMetadata());
                break;
            case $"/{TenantId}/discovery/v2.0/keys":
                await http.Response.WriteAsJsonAsync(new { keys = _keys.Select(key => key.Published(null)) });
                break;
            case $"/{TenantId}/oauth2/v2.0/token":
                await IssueAsync(http);
                break;
            case { } path when path.StartsWith(Connector.AbsolutePath, StringComparison.Ordinal):
                ShownAtConnector.Enqueue(http.Request.Headers.Authorization.ToString());
                await http.Response.WriteAsJsonAsync(new { id = $"{ShownAtConnector.Count}" });
                break;
            default:
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    private object EntraMetadata() => new
    {
        issuer = Authority,
        authorization_endpoint = new Uri(Address, $"/{TenantId}/oauth2/v2.0/authorize"),
        token_endpoint = TokenEndpoint,
        end_session_endpoint = new Uri(Address, $"/{TenantId}/oauth2/v2.0/logout"),
        jwks_uri = new Uri(Address, $"/{TenantId}/discovery/v2.0/keys"),
    };

    private async Task IssueAsync(HttpContext http)
    {
        var form = (await http.Request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString());
        TokenRequests.Enqueue(form);
        await BeforeToken();
        var isKnown = form.GetValueOrDefault("grant_type") == "client_credentials"
            && form.GetValueOrDefault("client_id") == AppId && form.GetValueOrDefault("client_secret") == Secret;
        if (!isKnown)
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            await http.Response.WriteAsJsonAsync(new { error = "invalid_client", error_description = "The secret is wrong." });
            return;
        }

        var claims = new Dictionary<string, object>(Times())
        {
            ["iss"] = Authority.AbsoluteUri,
            ["aud"] = form.GetValueOrDefault("scope") ?? "",
            ["appid"] = AppId,
            ["jti"] = TokenRequests.Count,
        };
        await http.Response.WriteAsJsonAsync(
            new { token_type = "Bearer", expires_in = (long)ConnectorTokensLive.TotalSeconds, access_token = Sign(claims) });
    }
}
