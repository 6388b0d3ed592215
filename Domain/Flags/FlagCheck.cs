using System.Diagnostics;

namespace Wenming.Domain.Flags;

/// <summary>One condition of the flag for one section: the reason for it, or those against.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Against">What keeps the section from the flag by this condition; empty when it is met.</param>
public sealed record FlagCheck(FlagCondition Condition, IReadOnlyList<FlagObstacle> Against)
{
    /// <summary>Whether the condition is met.</summary>
    public bool IsMet => Against.Count == 0;

    /// <summary>Every condition, but for those that nobody can know before the answers are verified.</summary>
    public static IReadOnlyList<FlagCheck> Of(FlagCandidate candidate, FlagRules rules)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var against = candidate.Obstacles(rules).ToLookup(ConditionOf);
        return
        [
            .. Enum.GetValues<FlagCondition>()
                .Where(condition => candidate.Verified is not null
                    || condition is not (FlagCondition.Criteria or FlagCondition.NoBar or FlagCondition.NoFalseAnswer))
                .Select(condition => new FlagCheck(condition, [.. against[condition]])),
        ];
    }

    private static FlagCondition ConditionOf(FlagObstacle obstacle) => obstacle switch
    {
        FlagObstacle.NotSubmitted or FlagObstacle.Late => FlagCondition.OnTime,
        FlagObstacle.NotVerified or FlagObstacle.VerifiedTooLow => FlagCondition.Verified,
        FlagObstacle.CriterionTooLow => FlagCondition.Criteria,
        FlagObstacle.Vetoed => FlagCondition.NoVeto,
        FlagObstacle.Barred => FlagCondition.NoBar,
        FlagObstacle.FalseAnswer => FlagCondition.NoFalseAnswer,
        FlagObstacle.OverdueRectifications => FlagCondition.NothingOverdue,
        _ => throw new UnreachableException(),
    };
}
