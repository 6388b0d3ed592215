using System.Text.Json.Serialization;

namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>A conversation and the token for it. There is no <c>streamUrl</c>: the client polls.</summary>
/// <param name="ConversationId">The conversation's id.</param>
/// <param name="Token">Opens it.</param>
/// <param name="ExpiresIn">Seconds; the client asks for a new token in time.</param>
internal sealed record DirectLineAdmission(string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn);
