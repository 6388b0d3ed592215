using Wenming.Domain.Appeals;
using Wenming.Domain.Roster;

namespace Wenming.Domain.DailyAssessments;

/// <summary>A merit or fault of a section: a fact, what proves it, who proposed it and who confirmed it (rules.md 2).</summary>
public sealed record DailyEntry
{
    /// <summary>Longest fact or basis, in Unicode characters.</summary>
    public const int LongestText = 200;

    /// <summary>Names the entry in its section and quarter.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it in its section and quarter: 日常 规划科 3.</summary>
    public int Number { get; init; }

    /// <summary>Whose it is.</summary>
    public required SectionId Section { get; init; }

    /// <summary>The catalogue's code.</summary>
    public required string Kind { get; init; }

    /// <summary>The points at the time of the entry, above 0 for a merit; stored, so that a changed catalogue does not change the past.</summary>
    public required decimal Points { get; init; }

    /// <summary>The day of the fact.</summary>
    public required DateOnly FactOn { get; init; }

    /// <summary>What happened; names no person.</summary>
    public required string Fact { get; init; }

    /// <summary>What proves it: a document, a bulletin, a record.</summary>
    public required string Basis { get; init; }

    /// <summary>Who proposed it; <see langword="null"/> when the bot did, from what is on record.</summary>
    public PersonId? Proposer { get; init; }

    /// <summary>When it was proposed (UTC).</summary>
    public required DateTimeOffset ProposedAt { get; init; }

    /// <summary>How far it is.</summary>
    public DailyEntryStatus Status { get; init; }

    /// <summary>Who confirmed or refused it.</summary>
    public PersonId? Decider { get; init; }

    /// <summary>When (UTC): the day the section was told.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Why it was refused or struck.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it was taken back, refused or struck because its fact is counted already.</summary>
    public bool IsSameFact { get; init; }

    /// <summary>Who said last that its fact is another one than those that it looked like.</summary>
    public PersonId? ToldApartBy { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset? ToldApartAt { get; init; }

    /// <summary>The section's appeal, if it made one.</summary>
    public Appeal? Appeal { get; init; }

    /// <summary>Whether it counts.</summary>
    public bool Counts => Status == DailyEntryStatus.Confirmed;

    /// <summary>Whether somebody else still decides about it.</summary>
    public bool Waits => Status == DailyEntryStatus.Proposed;

    /// <summary>
    /// Whether this may be the same fact as another entry: the same section, day and kind, and the other one is not refused. One fact counts once;
    /// the bot asks, a person decides. What the bot entered by itself from what is on record is told apart by its id.
    /// </summary>
    public bool MayBeTheSameAs(DailyEntry other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Id != other.Id && (Proposer ?? other.Proposer) is not null && Section == other.Section && FactOn == other.FactOn && Kind == other.Kind
            && other.Status is DailyEntryStatus.Proposed or DailyEntryStatus.Confirmed;
    }
}
