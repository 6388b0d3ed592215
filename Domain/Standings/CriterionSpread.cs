using Wenming.Domain.Questions;
using Wenming.Domain.Scores;

namespace Wenming.Domain.Standings;

/// <summary>One criterion over the sections.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Mean">The mean, exactly.</param>
/// <param name="Highest">The best section's.</param>
/// <param name="Lowest">The last section's.</param>
public sealed record CriterionSpread(Criterion Criterion, Score Mean, Score Highest, Score Lowest)
{
    /// <summary>How far the best and the last section lie apart.</summary>
    public Score Spread => Highest - Lowest;
}
