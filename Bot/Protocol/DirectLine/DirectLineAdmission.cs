using System.Text.Json.Serialization;

namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>A conversation and the token for it.</summary>
/// <param name="ConversationId">The conversation's id.</param>
/// <param name="Token">Opens it.</param>
/// <param name="ExpiresIn">Seconds; the client asks for a new token in time.</param>
/// <param name="StreamUrl">Where the web socket is opened; absolute, and good for a minute.</param>
internal sealed record DirectLineAdmission(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? StreamUrl);
