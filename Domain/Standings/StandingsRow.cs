namespace Wenming.Domain.Standings;

/// <summary>One line of the table.</summary>
/// <param name="Rank">From 1; equal scores share a rank. <see langword="null"/> for sections that have not submitted.</param>
/// <param name="Standing">The section.</param>
public sealed record StandingsRow(int? Rank, SectionStanding Standing);
