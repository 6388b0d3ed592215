using System.Security.Cryptography;
using System.Text;
using Wenming.Tests.Support;

namespace Wenming.Tests.Auth;

/// <summary>What somebody could show at the door: the platform's rules for a channel's tokens, each kept and each broken (teams.md 39).</summary>
public static class Attempts
{
    private const string Elsewhere = "https://smba.elsewhere.example/teams/";

    /// <summary>Good tokens, with every tolerance that the rules grant.</summary>
    public static IReadOnlyList<Attempt> Good { get; } =
    [
        Let("as the channel writes it", issuer => issuer.ChannelClaims()),
        Let("expired for less than five minutes", issuer => With(issuer, "exp", issuer.At(TimeSpan.FromMinutes(-4)))),
        Let("valid only in less than five minutes", issuer => With(issuer, "nbf", issuer.At(TimeSpan.FromMinutes(4)))),
        Let("without nbf", issuer => Without(issuer, "nbf")),
        Let("with claims nobody knows", issuer => With(issuer, "xms_new", new[] { 1, 2 })),
        Let("of a long life", issuer => With(issuer, "exp", issuer.At(TimeSpan.FromDays(1)))),
        new("the scheme in small letters", 200, "", issuer => $"bearer {issuer.ChannelToken()}"),
        new("two spaces before the token", 200, "", issuer => $"Bearer  {issuer.ChannelToken()}"),
        Let("from another endorsed channel", issuer => issuer.ChannelClaims()) with { Change = activity => activity["channelId"] = "webchat" },
        Let("the tenant in the channel's data only", issuer => issuer.ChannelClaims()) with
        {
            Change = activity =>
            {
                activity["conversation"] = new { id = "a:other", conversationType = "personal" };
                activity["channelData"] = new { tenant = new { id = LoopbackIssuer.TenantId.ToUpperInvariant() } };
            },
        },
    ];

    /// <summary>Nothing that counts as a token.</summary>
    public static IReadOnlyList<Attempt> NoToken { get; } =
    [
        new("no header", 401, "NoToken", _ => null),
        new("an empty token", 401, "NotAToken", _ => "Bearer "),
        new("nonsense", 401, "NotAToken", _ => "Bearer abc"),
        new("three parts of nonsense", 401, "NotAToken", _ => "Bearer a.b.c"),
        new("three empty parts", 401, "NotAToken", _ => "Bearer .."),
        new("JSON that is no object", 401, "NotAToken", _ => $"Bearer {Encoded("[1]")}.{Encoded("[2]")}.AAAA"),
        new("another scheme", 401, "NotAToken", issuer => $"Basic {issuer.ChannelToken()}"),
        new("no scheme", 401, "NotAToken", issuer => issuer.ChannelToken()),
        new("five parts, as if encrypted", 401, "NotAToken", issuer => $"Bearer {issuer.ChannelToken()}.AAAA.AAAA"),
        new("two tokens in one header", 401, "NotAToken", issuer => $"Bearer {issuer.ChannelToken()}, Bearer {issuer.ChannelToken()}"),
        new("a token of 20 KB", 401, "NotAToken", issuer => $"Bearer {issuer.Sign(With(issuer, "pad", new string('x', 20_000)))}"),
    ];

    /// <summary>Tokens whose signature is not what the rules ask for.</summary>
    public static IReadOnlyList<Attempt> Forged { get; } =
    [
        new("alg none, no signature", 401, "WrongAlgorithm", issuer => Bearer(Raw(issuer, "none", _ => []))),
        new("alg NONE with a signature", 401, "WrongAlgorithm", issuer => Bearer(Raw(issuer, "NONE", issuer.Key.Signature))),
        new("HS256 with the public key as secret", 401, "WrongAlgorithm", issuer => Bearer(Raw(issuer, "HS256", signed =>
            HMACSHA256.HashData(issuer.Key.Key.ExportSubjectPublicKeyInfo(), signed)))),
        new("HS256 with the public key's PEM as secret", 401, "WrongAlgorithm", issuer => Bearer(Raw(issuer, "HS256", signed =>
            HMACSHA256.HashData(Encoding.ASCII.GetBytes(issuer.Key.Key.ExportSubjectPublicKeyInfoPem()), signed)))),
        new("RS512 by the right key", 401, "WrongAlgorithm", issuer => Bearer(Raw(issuer, "RS512", signed =>
            issuer.Key.Key.SignData(signed, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1)))),
        new("PS256 by the right key", 401, "WrongAlgorithm", issuer => Bearer(Raw(issuer, "PS256", signed =>
            issuer.Key.Key.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)))),
        new("RS256 that is PS256", 401, "WrongSignature", issuer => Bearer(Raw(issuer, "RS256", signed =>
            issuer.Key.Key.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)))),
        new("signed by a stranger under the right key id", 401, "WrongSignature", issuer =>
            Bearer(Stranger(issuer.Key.Id, key => LoopbackIssuer.Sign(key, issuer.ChannelClaims())))),
        new("no signature under RS256", 401, "WrongSignature", issuer => Bearer(Raw(issuer, "RS256", _ => []))),
        new("claims changed after signing", 401, "WrongSignature", issuer => Bearer(Spliced(issuer))),
        new("the stranger's own key in the header", 401, "WrongSignature", issuer => Bearer(Stranger("stranger", key => LoopbackIssuer.Write(
            new() { ["alg"] = "RS256", ["kid"] = issuer.Key.Id, ["jwk"] = key.Published(["msteams"]) }, issuer.ChannelClaims(), key.Signature)))),
        new("no key id", 401, "UnknownKey", issuer => Bearer(LoopbackIssuer.Write(
            new() { ["alg"] = "RS256" }, issuer.ChannelClaims(), issuer.Key.Signature))),
        new("a key id that nobody publishes", 401, "UnknownKey", issuer =>
            Bearer(Stranger("stranger", key => LoopbackIssuer.Sign(key, issuer.ChannelClaims())))),
        new("a key id that is a path", 401, "UnknownKey", issuer =>
            Bearer(Stranger("../../etc/passwd\r\nx", key => LoopbackIssuer.Sign(key, issuer.ChannelClaims())))),
    ];

    /// <summary>Genuine tokens that say something else than they must.</summary>
    public static IReadOnlyList<Attempt> Misused { get; } =
    [
        Refused("expired", 401, "Expired", issuer => With(issuer, "exp", issuer.At(TimeSpan.FromMinutes(-5)))),
        Refused("without an end", 401, "Expired", issuer => Without(issuer, "exp")),
        Refused("not yet valid", 401, "NotYetValid", issuer => With(issuer, "nbf", issuer.At(TimeSpan.FromSeconds(301)))),
        Refused("of another issuer", 401, "OtherIssuer", issuer => With(issuer, "iss", "https://api.botframework.com.evil.example")),
        Refused("of the tenant in place of the channel", 401, "OtherIssuer", issuer => With(issuer, "iss", issuer.Authority.AbsoluteUri)),
        Refused("of no issuer", 401, "OtherIssuer", issuer => Without(issuer, "iss")),
        Refused("for another app", 401, "OtherApp", issuer => With(issuer, "aud", "1b57b1c4-7d5f-4a37-9a43-6f0f6d6c1f10")),
        Refused("for no app", 401, "OtherApp", issuer => Without(issuer, "aud")),
        Refused("for the connector", 401, "OtherApp", issuer => With(issuer, "aud", "https://api.botframework.com")),
        Refused("without a service URL", 403, "NoServiceUrl", issuer => Without(issuer, "serviceurl")),
        Refused("with an empty service URL", 403, "NoServiceUrl", issuer => With(issuer, "serviceurl", " ")),
        Refused("with a service URL that is a number", 403, "OtherServiceUrl", issuer => With(issuer, "serviceurl", 7)),
        Refused("of another service URL", 403, "OtherServiceUrl", issuer => With(issuer, "serviceurl", Elsewhere)),
    ];

    /// <summary>Activities for which a good token does not stand.</summary>
    public static IReadOnlyList<Attempt> NotCovered { get; } =
    [
        Says("another service URL", "OtherServiceUrl", activity => activity["serviceUrl"] = Elsewhere),
        Says("another service URL, replies expected", "OtherServiceUrl", activity =>
        {
            activity["serviceUrl"] = Elsewhere;
            activity["deliveryMode"] = "expectReplies";
        }),
        Says("the service URL of the chat page", "OtherServiceUrl", activity => activity["serviceUrl"] = "urn:wenming:chat-page"),
        Says("a service URL with a name before it", "OtherServiceUrl", activity => activity["serviceUrl"] = "http://localhost:9999@evil.example/teams/"),
        Says("a channel that is not endorsed", "NotEndorsed", activity => activity["channelId"] = "emulator"),
        Says("a channel in other letters", "NotEndorsed", activity => activity["channelId"] = "MSTeams"),
        Says("no channel", "NotEndorsed", activity => activity.Remove("channelId")),
        Says("another tenant", "OtherTenant", activity => activity["conversation"] = new { id = "a:x", tenantId = "tenant-2" }),
        Says("another tenant in the channel's data", "OtherTenant", activity => activity["channelData"] = new { tenant = new { id = "tenant-2" } }),
        Says("no tenant", "OtherTenant", activity => activity["conversation"] = new { id = "a:x", conversationType = "personal" }),
    ];

    private static Attempt Let(string what, Func<LoopbackIssuer, Dictionary<string, object>> claims) => Refused(what, 200, "", claims);

    private static Attempt Refused(string what, int status, string reason, Func<LoopbackIssuer, Dictionary<string, object>> claims) =>
        new(what, status, reason, issuer => Bearer(issuer.Sign(claims(issuer))));

    private static Attempt Says(string what, string reason, Action<Dictionary<string, object?>> change) =>
        new(what, 403, reason, issuer => Bearer(issuer.ChannelToken())) { Change = change };

    private static string Bearer(string token) => $"Bearer {token}";

    private static string Encoded(string json) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private static Dictionary<string, object> With(LoopbackIssuer issuer, string claim, object value) =>
        new(issuer.ChannelClaims()) { [claim] = value };

    private static Dictionary<string, object> Without(LoopbackIssuer issuer, string claim)
    {
        var claims = issuer.ChannelClaims();
        claims.Remove(claim);
        return claims;
    }

    private static string Raw(LoopbackIssuer issuer, string algorithm, Func<byte[], byte[]> signature) =>
        LoopbackIssuer.Write(new() { ["alg"] = algorithm, ["kid"] = issuer.Key.Id }, issuer.ChannelClaims(), signature);

    private static string Stranger(string keyId, Func<IssuedKey, string> sign)
    {
        using var rsa = RSA.Create(2048);
        return sign(new IssuedKey(keyId, rsa));
    }

    /// <summary>The header and signature of a good token around claims that live longer.</summary>
    private static string Spliced(LoopbackIssuer issuer)
    {
        var good = issuer.ChannelToken().Split('.');
        var better = issuer.Sign(With(issuer, "exp", issuer.At(TimeSpan.FromDays(9)))).Split('.');
        return $"{good[0]}.{better[1]}.{good[2]}";
    }
}
