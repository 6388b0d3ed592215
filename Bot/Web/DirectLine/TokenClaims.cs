using System.Text.Json.Serialization;

namespace Wenming.Bot.Web.DirectLine;

/// <summary>What a token says, in as few letters as it takes.</summary>
/// <param name="Conversation">The conversation's id.</param>
/// <param name="User">The user's id.</param>
/// <param name="Name">The user's name.</param>
/// <param name="Until">When it ends, in seconds since 1970.</param>
internal sealed record TokenClaims(
    [property: JsonPropertyName("c")] string Conversation,
    [property: JsonPropertyName("u")] string User,
    [property: JsonPropertyName("n")] string? Name,
    [property: JsonPropertyName("e")] long Until);
