using Wenming.Domain.Questions;

namespace Wenming.Domain.Scores;

/// <summary>How a criterion's score came about.</summary>
/// <param name="Criterion">The criterion, with its weight in <see cref="Criterion.Points"/>.</param>
/// <param name="Lines">Its questions, in the bank's order.</param>
/// <param name="Score">The sums of the lines and the value that they give.</param>
public sealed record CriterionExplanation(Criterion Criterion, IReadOnlyList<ScoreLine> Lines, CriterionScore Score)
{
    private const decimal LeastApplicable = 15;
    private const decimal OutOf = 25;

    /// <summary>Sums the lines up.</summary>
    /// <returns><see langword="null"/> when no scored question applies, so that there is no quotient.</returns>
    internal static CriterionExplanation? Of(Criterion criterion, IReadOnlyList<ScoreLine> lines)
    {
        var earned = lines.Sum(line => line.Points ?? 0);
        var applicable = lines.Sum(line => line.ApplicablePoints);
        if (applicable == 0)
            return null;
        var all = lines.Where(line => ScoreLine.IsScored(line.Question)).Sum(line => line.MaxPoints);
        var score = new CriterionScore(
            criterion.Id,
            Scores.Score.FromDecimal(criterion.Points) * earned / applicable,
            earned,
            applicable,
            applicable * OutOf < all * LeastApplicable);
        return new(criterion, lines, score);
    }
}
