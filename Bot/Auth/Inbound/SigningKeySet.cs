using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Wenming.Bot.Auth.Inbound;

/// <summary>The keys that the channel's issuer publishes, by their ids.</summary>
internal sealed class SigningKeySet
{
    private const int FewestBits = 2048;

    private readonly FrozenDictionary<string, SigningKey> _keys;

    private SigningKeySet(FrozenDictionary<string, SigningKey> keys) => _keys = keys;

    /// <summary>How many there are.</summary>
    public int Count => _keys.Count;

    /// <summary>The key with this id, or <see langword="null"/>.</summary>
    public SigningKey? Find(string keyId) => _keys.GetValueOrDefault(keyId);

    /// <summary>The RSA keys for signatures among the published ones; what else is published there is nothing for this bot.</summary>
    public static SigningKeySet Of(IEnumerable<PublishedKey?> published)
    {
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var key in published)
        {
            if (key is { KeyId: { Length: > 0 } id, KeyType: "RSA", Use: null or "sig" } && RsaKey(key, id) is { } rsa)
                keys.TryAdd(id, new SigningKey(rsa, [.. (key.Endorsements ?? []).OfType<string>()]));
        }

        return new SigningKeySet(keys.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static RsaSecurityKey? RsaKey(PublishedKey key, string id)
    {
        if (Bytes(key.Modulus) is not { Length: >= FewestBits / 8 } modulus || Bytes(key.Exponent) is not { Length: > 0 } exponent)
            return null;
        return new RsaSecurityKey(new RSAParameters { Modulus = modulus, Exponent = exponent }) { KeyId = id };
    }

    private static byte[]? Bytes(string? encoded)
    {
        if (encoded is null || !Base64Url.IsValid(encoded))
            return null;
        return Base64Url.DecodeFromChars(encoded);
    }
}
