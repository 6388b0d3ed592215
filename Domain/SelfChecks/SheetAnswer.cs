using Wenming.Domain.Questions;

namespace Wenming.Domain.SelfChecks;

/// <summary>One answer on the section's sheet.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Evidence">The reference that was given, if any.</param>
/// <param name="Reason">Why it differs from what the members' answers suggest, if it does.</param>
public sealed record SheetAnswer(Answer Answer, string? Evidence, string? Reason);
