using System.Text.Json.Serialization;

namespace Wenming.Bot.Auth.Inbound;

/// <summary>A key as it is published (RFC 7517), with the channel's own member <c>endorsements</c>.</summary>
internal sealed record PublishedKey
{
    [JsonPropertyName("kty")]
    public string? KeyType { get; init; }

    [JsonPropertyName("use")]
    public string? Use { get; init; }

    [JsonPropertyName("kid")]
    public string? KeyId { get; init; }

    [JsonPropertyName("n")]
    public string? Modulus { get; init; }

    [JsonPropertyName("e")]
    public string? Exponent { get; init; }

    [JsonPropertyName("endorsements")]
    public IReadOnlyList<string?>? Endorsements { get; init; }
}
