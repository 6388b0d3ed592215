using Wenming.Domain.Questions;

namespace Wenming.Domain.Summaries;

/// <summary>An answer that leads to a follow-up under the bank's rules (rules.md 1).</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Kind">Improvement item or mandatory rectification.</param>
public sealed record Gap(Question Question, FollowUpKind Kind);
