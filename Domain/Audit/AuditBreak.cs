namespace Wenming.Domain.Audit;

/// <summary>Where a history is not what it was.</summary>
/// <param name="Number">The line.</param>
/// <param name="Kind">What is wrong with it.</param>
public sealed record AuditBreak(long Number, AuditBreakKind Kind);
