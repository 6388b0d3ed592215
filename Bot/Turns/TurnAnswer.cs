using System.Text.Json;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>The HTTP answer to an activity.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">JSON in UTF-8, or <see langword="null"/> for an answer without a body.</param>
internal sealed record TurnAnswer(int Status, ReadOnlyMemory<byte>? Body)
{
    /// <summary>Whether what was said in this turn must not be stored.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>An answer that says what is wrong.</summary>
    public static TurnAnswer Error(int status, string code, string sentence) =>
        new(status, JsonSerializer.SerializeToUtf8Bytes(new ErrorResponse(new ErrorDetail(code, sentence)), ActivityJson.Exact.ErrorResponse));
}
