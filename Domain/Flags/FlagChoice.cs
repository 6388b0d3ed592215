using System.Collections.Immutable;
using Wenming.Domain.Roster;

namespace Wenming.Domain.Flags;

/// <summary>What a leader decides.</summary>
/// <param name="Winners">The sections that get a flag; none: it stays with the appraisal office (空缺).</param>
/// <param name="Reason">Why; empty where it is what the bot proposed.</param>
public sealed record FlagChoice(ImmutableArray<SectionId> Winners, string Reason)
{
    /// <summary>Longest reason, in Unicode characters.</summary>
    public const int LongestReason = 200;

    /// <summary>Whether nobody gets it.</summary>
    public bool IsVacant => Winners.IsEmpty;

    /// <summary>Two are the same when they say the same.</summary>
    public bool Equals(FlagChoice? other) => other is not null && Reason == other.Reason && Winners.SequenceEqual(other.Winners);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reason, Winners.Length);
}
