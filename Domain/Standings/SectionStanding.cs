using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;

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

    /// <summary>The criteria's scores in the bank's order; empty without <see cref="Self"/>.</summary>
    public IReadOnlyList<Score> Criteria { get; init; } = [];

    /// <summary>S of the quarter before, if there is one.</summary>
    public Score? Previous { get; init; }

    /// <summary>Working days late; 0 or more.</summary>
    public int DaysLate { get; init; }

    /// <summary>The change against the quarter before, exactly; <see langword="null"/> when one of the two is missing.</summary>
    public Score? Difference => Self is { } self && Previous is { } previous ? self - previous : null;

    /// <summary>Whether a declaration counts, so that the section has a rank. A reopened sheet keeps what was declared last.</summary>
    public bool IsRanked => Self is not null && Status is
        SelfCheckStatus.SubmittedOnTime or SelfCheckStatus.SubmittedLate or SelfCheckStatus.Reopened;
}
