using Wenming.Domain.Questions;

namespace Wenming.Domain.Scores;

/// <summary>A section's score for a quarter from one set of answers: S from its own, V from the verified ones (rules.md 2).</summary>
public sealed record QuarterScore
{
    /// <summary>The version of the bank that was used.</summary>
    public required string BankVersion { get; init; }

    /// <summary>The criteria's scores, in the bank's order.</summary>
    public required IReadOnlyList<CriterionScore> Criteria { get; init; }

    /// <summary>The sum of the criteria's scores, 0 to 100 where their weights sum to 100.</summary>
    public required Score Self { get; init; }

    /// <summary>The points that were lost, in the bank's order.</summary>
    public IReadOnlyList<QuestionLoss> Losses { get; init; } = [];

    /// <summary>Questions whose answer proposes a veto; it takes effect only when two people confirm it.</summary>
    public required IReadOnlyList<QuestionId> Vetoes { get; init; }

    /// <summary>Questions whose answer bars the travelling flag for this quarter.</summary>
    public required IReadOnlyList<QuestionId> FlagBars { get; init; }

    /// <summary>Whether so little of a criterion applies that the appraisal office must confirm.</summary>
    public bool NeedsOfficeConfirmation => Criteria.Any(criterion => criterion.NeedsOfficeConfirmation);
}
