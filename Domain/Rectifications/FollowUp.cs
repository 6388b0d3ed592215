using Wenming.Domain.Questions;

namespace Wenming.Domain.Rectifications;

/// <summary>What one answer leads to.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer that led to it.</param>
/// <param name="Kind">Mandatory, or an improvement.</param>
public sealed record FollowUp(Question Question, Answer Answer, FollowUpKind Kind);
