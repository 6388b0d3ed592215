using Wenming.Domain.Flags;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Vetoes;

namespace Wenming.Domain.Standings;

/// <summary>Where one section stands in a quarter.</summary>
public sealed record SectionStanding
{
    /// <summary>The section.</summary>
    public required SectionId Section { get; init; }

    /// <summary>Section or affiliated unit.</summary>
    public required SectionKind Kind { get; init; }

    /// <summary>How far its self-check is.</summary>
    public required SelfCheckStatus Status { get; init; }

    /// <summary>S of the declared answers; <see langword="null"/> when nothing was declared.</summary>
    public Score? Self { get; init; }

    /// <summary>The criteria's declared scores in the bank's order; empty without <see cref="Self"/>.</summary>
    public IReadOnlyList<Score> Criteria { get; init; } = [];

    /// <summary>V; <see langword="null"/> while it does not count.</summary>
    public Score? Verified { get; init; }

    /// <summary>The criteria's verified scores in the bank's order; empty without <see cref="Verified"/>.</summary>
    public IReadOnlyList<Score> VerifiedCriteria { get; init; } = [];

    /// <summary>Whether the office waived verification (未复核).</summary>
    public bool IsWaived { get; init; }

    /// <summary>Whether a veto holds.</summary>
    public bool IsVetoed { get; init; }

    /// <summary>D; <see langword="null"/> where nobody asked the daily book.</summary>
    public decimal? Daily { get; init; }

    /// <summary>Verified answers that bar the flag.</summary>
    public IReadOnlyList<QuestionId> FlagBars { get; init; } = [];

    /// <summary>Answers that were found knowingly false.</summary>
    public IReadOnlyList<QuestionId> FalseAnswers { get; init; } = [];

    /// <summary>Points that the answers lost, in the bank's order: the verified ones where there are some, else the declared ones.</summary>
    public IReadOnlyList<QuestionLoss> Losses { get; init; } = [];

    /// <summary>Earlier quarters, the latest first, without a hole: the first is the quarter before.</summary>
    public IReadOnlyList<PastStanding> Past { get; init; } = [];

    /// <summary>Working days late; 0 or more.</summary>
    public int DaysLate { get; init; }

    /// <summary>What V counts for ranking and averages: min(V, 59.99) under a veto (rules.md 2).</summary>
    public Score? Counted => Verified is { } verified ? Veto.RankingValue(verified, IsVetoed) : null;

    /// <summary>The criteria's verified scores, else the declared ones.</summary>
    public IReadOnlyList<Score> ShownCriteria => Verified is null ? Criteria : VerifiedCriteria;

    /// <summary>
    /// The change against the quarter before, exactly: V against V where both were verified, else S against S; <see langword="null"/> when there are
    /// no two to compare.
    /// </summary>
    public Score? Difference => Past is not [var before, ..] ? null
        : Verified - before.Verified ?? Self - before.Self;

    /// <summary>Whether a declaration counts, so that the section has a rank. A reopened sheet keeps what was declared last.</summary>
    public bool IsRanked => Self is not null && Status is
        SelfCheckStatus.SubmittedOnTime or SelfCheckStatus.SubmittedLate or SelfCheckStatus.Reopened;

    /// <summary>0.5 × V + 0.5 × D; <see langword="null"/> without one of them.</summary>
    public Score? FlagValue(FlagRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Verified is { } verified && Daily is { } daily ? rules.Value(verified, daily) : null;
    }
}
