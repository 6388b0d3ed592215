using System.Text.Json.Serialization;

namespace Wenming.Bot.Web.DirectLine;

/// <summary>What a token says, in as few letters as it takes.</summary>
/// <param name="Conversation">The conversation's id.</param>
/// <param name="User">The user's id.</param>
/// <param name="Name">The user's name.</param>
/// <param name="Until">When what it grants ends, in seconds since 1970.</param>
/// <param name="UseBy">When the text itself is too old to be used, if that is earlier.</param>
internal sealed record TokenClaims(
    [property: JsonPropertyName("c")] string Conversation,
    [property: JsonPropertyName("u")] string User,
    [property: JsonPropertyName("n")] string? Name,
    [property: JsonPropertyName("e")] long Until,
    [property: JsonPropertyName("b")] long? UseBy);
