namespace Wenming.Domain.Standings;

/// <summary>One line of the table.</summary>
/// <param name="Rank">
/// From 1; equal scores share a rank. <see langword="null"/> for sections that have not submitted, and for unverified ones beside verified ones.
/// </param>
/// <param name="Standing">The section.</param>
public sealed record StandingsRow(int? Rank, SectionStanding Standing)
{
    /// <summary>Whether another section has exactly the same score (并列).</summary>
    public bool IsTied { get; init; }
}
