using System.Globalization;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;

namespace Wenming.Bot.Features.Standings;

/// <summary>Lost points as one column that a person can read: <c>C1-07=0.45 C2-01=1.6</c>.</summary>
internal static class LossColumn
{
    private const string Exact = "0.############################";

    /// <summary>The column; absent where nothing was lost.</summary>
    public static string? Write(IReadOnlyList<QuestionLoss> losses) => losses.Count == 0
        ? null
        : string.Join(' ', losses.Select(loss => $"{loss.Question}={loss.Points.ToString(Exact, CultureInfo.InvariantCulture)}"));

    /// <summary>What <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<QuestionLoss> Read(string? column) =>
        [.. (column ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Loss)];

    private static QuestionLoss Loss(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return new QuestionLoss(new QuestionId(text[..at]), decimal.Parse(text.AsSpan(at + 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
    }
}
