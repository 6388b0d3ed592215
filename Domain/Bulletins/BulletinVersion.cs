using Wenming.Domain.Roster;

namespace Wenming.Domain.Bulletins;

/// <summary>A wording that was handed in. It is kept for ever; only its fate is added.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Content">What it says.</param>
/// <param name="Writer">Who wrote it.</param>
/// <param name="SubmittedAt">When it was handed in (UTC).</param>
public sealed record BulletinVersion(int Number, BulletinContent Content, PersonId Writer, DateTimeOffset SubmittedAt)
{
    /// <summary>Who proposed it, when that was somebody else than the writer.</summary>
    public PersonId? Proposer { get; init; }

    /// <summary>What became of it.</summary>
    public VersionFate Fate { get; init; }

    /// <summary>Who decided.</summary>
    public PersonId? DecidedBy { get; init; }

    /// <summary>When it was decided (UTC).</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Why it was given back.</summary>
    public string? Reason { get; init; }

    /// <summary>When it is said to its audience (UTC); only of an approved one.</summary>
    public DateTimeOffset? DueAt { get; init; }
}
