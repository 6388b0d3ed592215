using Wenming.Domain.Questions;
using Wenming.Domain.Scores;

namespace Wenming.Domain.Standings;

/// <summary>How far a section's criteria lie apart, in hundredths of their points: a short plank is not averaged away (rules.md 2).</summary>
/// <param name="Weakest">The criteria with the lowest share; several when they are exactly equal.</param>
/// <param name="Share">What they reached of their points, 0 to 100.</param>
/// <param name="Gap">How far the best lies above, in hundredths; 0 when all are equal.</param>
public sealed record CriterionBalance(IReadOnlyList<Criterion> Weakest, Score Share, Score Gap)
{
    /// <summary>The balance of these scores; <see langword="null"/> without any.</summary>
    /// <param name="criteria">The bank's criteria.</param>
    /// <param name="scores">Their scores, in the same order.</param>
    public static CriterionBalance? Of(IReadOnlyList<Criterion> criteria, IReadOnlyList<Score> scores)
    {
        var shares = criteria.Zip(scores, (criterion, score) => (criterion, Share: score * 100 / Score.FromDecimal(criterion.Points))).ToList();
        if (shares.Count == 0)
            return null;
        var (least, most) = (shares.Min(one => one.Share), shares.Max(one => one.Share));
        return new([.. shares.Where(one => one.Share == least).Select(one => one.criterion)], least, most - least);
    }
}
