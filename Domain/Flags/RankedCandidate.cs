using Wenming.Domain.Scores;

namespace Wenming.Domain.Flags;

/// <summary>An eligible section.</summary>
/// <param name="Rank">From 1; sections that no rule can tell apart share it.</param>
/// <param name="Candidate">The section.</param>
/// <param name="Value">0.5 × V + 0.5 × D.</param>
public sealed record RankedCandidate(int Rank, FlagCandidate Candidate, Score Value)
{
    /// <summary>What tells it from the candidate above, where both have the same value; <see langword="null"/> where they have not.</summary>
    public FlagTie? Tie { get; init; }
}
