using System.Text.Json.Serialization;

namespace Wenming.Bot.Auth.Outbound;

/// <summary>What a token endpoint answers (RFC 6749, 5.1 and 5.2).</summary>
internal sealed record TokenAnswer
{
    [JsonPropertyName("access_token")]
    public string? Token { get; init; }

    /// <summary>How long it lives.</summary>
    [JsonPropertyName("expires_in")]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public long Seconds { get; init; }

    [JsonPropertyName("error")]
    public string? Error { get; init; }
}
