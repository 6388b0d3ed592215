using Wenming.Domain.Questions;

namespace Wenming.Domain.Verifications;

/// <summary>A question whose answer is looked at.</summary>
/// <param name="Question">The question.</param>
/// <param name="Reason">Why; the first reason that holds, in the order of <see cref="DrawReason"/>.</param>
public sealed record DrawnQuestion(QuestionId Question, DrawReason Reason);
