using Wenming.Domain.Questions;
using Wenming.Domain.Scores;

namespace Wenming.Domain.Summaries;

/// <summary>What one criterion gave.</summary>
/// <param name="Criterion">The criterion with the points that it can give at most.</param>
/// <param name="Score">What it gave, exactly.</param>
public sealed record CriterionResult(Criterion Criterion, Score Score)
{
    /// <summary>The part of the possible points that was reached, exactly: criteria of different weight are compared by it.</summary>
    public Score Share => Score / Score.FromDecimal(Criterion.Points);

    /// <summary>The criteria with the highest share; several when they are exactly equal, none when all are.</summary>
    public static IReadOnlyList<CriterionResult> Strongest(IReadOnlyList<CriterionResult> results) => Extreme(results, results.MaxBy(result => result.Share));

    /// <summary>The criteria with the lowest share; several when they are exactly equal, none when all are.</summary>
    public static IReadOnlyList<CriterionResult> Weakest(IReadOnlyList<CriterionResult> results) => Extreme(results, results.MinBy(result => result.Share));

    private static List<CriterionResult> Extreme(IReadOnlyList<CriterionResult> results, CriterionResult? extreme)
    {
        var equal = results.Where(result => result.Share == extreme?.Share).ToList();
        return equal.Count == results.Count ? [] : equal;
    }
}
