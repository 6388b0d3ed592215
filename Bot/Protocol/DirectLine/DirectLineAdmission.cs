using System.Text.Json.Serialization;

namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>A conversation and the token for it. There is no <c>streamUrl</c>: the client polls.</summary>
internal sealed record DirectLineAdmission(string? ConversationId, string Token)
{
    /// <summary>Seconds; the client asks for a new token in time.</summary>
    [JsonPropertyName("expires_in")]
    public int ExpiresIn { get; } = 1800;
}
