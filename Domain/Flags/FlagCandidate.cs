using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;

namespace Wenming.Domain.Flags;

/// <summary>What is known of one section when a quarter's flag is proposed.</summary>
public sealed record FlagCandidate
{
    /// <summary>The section.</summary>
    public required SectionId Section { get; init; }

    /// <summary>How its self-check ended.</summary>
    public required SelfCheckStatus Status { get; init; }

    /// <summary>Working days late.</summary>
    public int DaysLate { get; init; }

    /// <summary>V; <see langword="null"/> when it was not verified or verification was waived.</summary>
    public Score? Verified { get; init; }

    /// <summary>The criteria's verified values, by criterion, in the bank's order; empty without <see cref="Verified"/>.</summary>
    public IReadOnlyList<(CriterionId Criterion, Score Value)> Criteria { get; init; } = [];

    /// <summary>D.</summary>
    public required decimal Daily { get; init; }

    /// <summary>Whether a veto holds.</summary>
    public bool IsVetoed { get; init; }

    /// <summary>Verified answers that bar the flag.</summary>
    public IReadOnlyList<QuestionId> FlagBars { get; init; } = [];

    /// <summary>Answers that were found knowingly false.</summary>
    public IReadOnlyList<QuestionId> FalseAnswers { get; init; } = [];

    /// <summary>Rectifications that are overdue when the flag is proposed.</summary>
    public int OverdueRectifications { get; init; }

    /// <summary>Mandatory rectifications opened in the quarter: fewer break a tie.</summary>
    public int MandatoryOpened { get; init; }

    /// <summary>Working days overdue of the mandatory rectifications: fewer break a tie. They run on only while one of them bars the flag.</summary>
    public int DaysOverdue { get; init; }

    /// <summary>0.5 × V + 0.5 × D; <see langword="null"/> without V.</summary>
    public Score? Value(FlagRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Verified is { } verified ? rules.Value(verified, Daily) : null;
    }

    /// <summary>Everything that keeps the section from the flag; empty when it is eligible.</summary>
    public IReadOnlyList<FlagObstacle> Obstacles(FlagRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return [.. Found(rules)];
    }

    private IEnumerable<FlagObstacle> Found(FlagRules rules)
    {
        if (Status is not (SelfCheckStatus.SubmittedOnTime or SelfCheckStatus.SubmittedLate))
            yield return new FlagObstacle.NotSubmitted();
        if (Status == SelfCheckStatus.SubmittedLate)
            yield return new FlagObstacle.Late(DaysLate);
        if (Verified is not { } verified)
            yield return new FlagObstacle.NotVerified();
        else if (verified < rules.LeastVerified)
            yield return new FlagObstacle.VerifiedTooLow(verified, rules.LeastVerified);
        foreach (var (criterion, value) in Criteria.Where(one => one.Value < rules.LeastCriterion))
            yield return new FlagObstacle.CriterionTooLow(criterion, value, rules.LeastCriterion);
        if (IsVetoed)
            yield return new FlagObstacle.Vetoed();
        foreach (var question in FlagBars)
            yield return new FlagObstacle.Barred(question);
        foreach (var question in FalseAnswers)
            yield return new FlagObstacle.FalseAnswer(question);
        if (OverdueRectifications > 0)
            yield return new FlagObstacle.OverdueRectifications(OverdueRectifications);
    }
}
