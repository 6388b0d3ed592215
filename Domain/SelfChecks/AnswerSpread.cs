using Wenming.Domain.Questions;

namespace Wenming.Domain.SelfChecks;

/// <summary>How at least three values lie.</summary>
/// <param name="Median">The middle one, rounded down: never better than the true middle.</param>
/// <param name="Lowest">The worst place or option, the smallest number, no before yes.</param>
/// <param name="Highest">The opposite end.</param>
public sealed record AnswerSpread(Answer Median, Answer Lowest, Answer Highest);
