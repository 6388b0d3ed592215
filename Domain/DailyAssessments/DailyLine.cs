namespace Wenming.Domain.DailyAssessments;

/// <summary>How one entry counts in D.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Counted">The points that count, after the limit of its kind.</param>
public sealed record DailyLine(DailyEntry Entry, decimal Counted);
