namespace Wenming.Domain.Questions;

/// <summary>
/// When a rule of a question applies: the answer has one of these codes, or the number lies in a range. All parts that are given must hold.
/// A condition never holds for <see cref="Answer.NotApplicable"/> unless it names its code.
/// </summary>
/// <param name="AnyOf">Codes of which the answer must be one; empty for any.</param>
/// <param name="AtLeast">Lower limit of the number, included.</param>
/// <param name="Below">Upper limit of the number, excluded.</param>
public sealed record Condition(IReadOnlyList<string> AnyOf, decimal? AtLeast, decimal? Below)
{
    /// <summary>Whether the answer meets the condition.</summary>
    public bool Holds(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (AnyOf.Count > 0)
            return AnyOf.Contains(answer.Code, StringComparer.Ordinal);
        return answer is Answer.Number number
            && (AtLeast is not { } low || number.Value >= low)
            && (Below is not { } high || number.Value < high);
    }
}
