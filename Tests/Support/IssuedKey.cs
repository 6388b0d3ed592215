using System.Buffers.Text;
using System.Security.Cryptography;

namespace Wenming.Tests.Support;

/// <summary>A key of the <see cref="LoopbackIssuer"/>.</summary>
public sealed record IssuedKey(string Id, RSA Key)
{
    /// <summary>RS256.</summary>
    public byte[] Signature(byte[] signed) => Key.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    /// <summary>The public half as RFC 7517 writes it.</summary>
    public Dictionary<string, object> Published(IReadOnlyList<string>? endorsements)
    {
        var half = Key.ExportParameters(includePrivateParameters: false);
        var published = new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64Url.EncodeToString(half.Modulus),
            ["e"] = Base64Url.EncodeToString(half.Exponent),
        };
        if (endorsements is not null)
            published["endorsements"] = endorsements;
        return published;
    }
}
