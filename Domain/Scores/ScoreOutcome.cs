using Wenming.Domain.Questions;

namespace Wenming.Domain.Scores;

/// <summary>What came of computing a score. There are no silent zeros (rules.md 2).</summary>
public abstract record ScoreOutcome
{
    private ScoreOutcome()
    {
    }

    /// <summary>The score and its explanation.</summary>
    public sealed record Computed(QuarterScore Score, ScoreExplanation Explanation) : ScoreOutcome;

    /// <summary>Scored questions without an answer, in the bank's order.</summary>
    public sealed record Unanswered(IReadOnlyList<QuestionId> Questions) : ScoreOutcome;

    /// <summary>Criteria of which no scored question applies: there is nothing to divide by, the appraisal office must decide.</summary>
    public sealed record NothingApplicable(IReadOnlyList<CriterionId> Criteria) : ScoreOutcome;
}
