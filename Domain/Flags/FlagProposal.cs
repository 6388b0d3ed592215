using Wenming.Domain.Questions;
using Wenming.Domain.Scores;

namespace Wenming.Domain.Flags;

/// <summary>
/// What the bot proposes to the leaders for a quarter's travelling flag (流动红旗). They decide; the flag may stay with the office (空缺).
/// </summary>
/// <param name="Flags">How many flags there are.</param>
/// <param name="Eligible">The eligible sections, the best first; sections that no rule can tell apart share a rank.</param>
/// <param name="Others">The other sections with what keeps each from the flag, in the order given.</param>
public sealed record FlagProposal(int Flags, IReadOnlyList<RankedCandidate> Eligible, IReadOnlyList<BarredCandidate> Others)
{
    /// <summary>The sections that are proposed: the best, and with them those that share the last place (并列). Empty: nobody is eligible.</summary>
    public IReadOnlyList<RankedCandidate> Winners => [.. Eligible.Where(candidate => candidate.Rank <= Flags)];

    /// <summary>The proposal.</summary>
    /// <param name="candidates">All sections of the bureau.</param>
    /// <param name="performance">The criterion that breaks a tie first (C2 业务).</param>
    /// <param name="rules">The rules.</param>
    public static FlagProposal Of(IReadOnlyList<FlagCandidate> candidates, CriterionId performance, FlagRules rules)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(rules);
        var judged = candidates.Select(candidate => (Candidate: candidate, Obstacles: candidate.Obstacles(rules))).ToList();
        var eligible = judged.Where(one => one.Obstacles.Count == 0).Select(one => one.Candidate)
            .OrderByDescending(candidate => candidate.Value(rules)!.Value)
            .ThenByDescending(candidate => Of(candidate, performance))
            .ThenByDescending(candidate => candidate.Daily)
            .ThenBy(candidate => candidate.MandatoryOpened)
            .ThenBy(candidate => candidate.DaysOverdue)
            .ThenBy(candidate => candidate.Section.Value, StringComparer.Ordinal)
            .ToList();
        return new(
            rules.FlagsFor(candidates.Count),
            Ranked(eligible, performance, rules),
            [.. judged.Where(one => one.Obstacles.Count > 0).Select(one => new BarredCandidate(one.Candidate, one.Obstacles))]);
    }

    private static Score Of(FlagCandidate candidate, CriterionId criterion) =>
        candidate.Criteria.FirstOrDefault(one => one.Criterion == criterion).Value;

    private static List<RankedCandidate> Ranked(List<FlagCandidate> bestFirst, CriterionId performance, FlagRules rules)
    {
        List<RankedCandidate> ranked = [];
        foreach (var candidate in bestFirst)
        {
            var value = candidate.Value(rules)!.Value;
            FlagTie? tie = ranked is [.., { } above] && above.Value == value ? TieOf(above.Candidate, candidate, performance) : null;
            ranked.Add(new RankedCandidate(tie == FlagTie.Joint ? ranked[^1].Rank : ranked.Count + 1, candidate, value) { Tie = tie });
        }

        return ranked;
    }

    // The rules that break a tie (rules.md 2), without the last: 并列.
    private static FlagTie TieOf(FlagCandidate above, FlagCandidate candidate, CriterionId performance)
    {
        if (Of(above, performance) != Of(candidate, performance))
            return FlagTie.Performance;
        if (above.Daily != candidate.Daily)
            return FlagTie.Daily;
        if (above.MandatoryOpened != candidate.MandatoryOpened)
            return FlagTie.MandatoryOpened;
        return above.DaysOverdue != candidate.DaysOverdue ? FlagTie.DaysOverdue : FlagTie.Joint;
    }
}
