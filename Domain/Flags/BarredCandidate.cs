namespace Wenming.Domain.Flags;

/// <summary>A section that is not eligible.</summary>
/// <param name="Candidate">The section.</param>
/// <param name="Obstacles">Everything that keeps it from the flag; at least one.</param>
public sealed record BarredCandidate(FlagCandidate Candidate, IReadOnlyList<FlagObstacle> Obstacles);
