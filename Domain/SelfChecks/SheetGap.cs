using Wenming.Domain.Questions;

namespace Wenming.Domain.SelfChecks;

/// <summary>A question of the sheet that is not complete.</summary>
/// <param name="Question">The question.</param>
/// <param name="Missing">What it lacks; at least one part.</param>
public sealed record SheetGap(Question Question, IReadOnlyList<MissingPart> Missing);
