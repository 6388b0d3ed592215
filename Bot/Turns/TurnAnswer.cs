using System.Text.Json;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>The HTTP answer to an activity.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">JSON, or <see langword="null"/> for an answer without a body.</param>
internal sealed record TurnAnswer(int Status, string? Body)
{
    /// <summary>An answer that says what is wrong.</summary>
    public static TurnAnswer Error(int status, string code, string sentence) =>
        new(status, JsonSerializer.Serialize(new ErrorResponse(new ErrorDetail(code, sentence)), ActivityJson.Exact.ErrorResponse));
}
