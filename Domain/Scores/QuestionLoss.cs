using Wenming.Domain.Questions;

namespace Wenming.Domain.Scores;

/// <summary>Points that an answer did not earn.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Points">How many of its points were lost, above 0.</param>
public sealed record QuestionLoss(QuestionId Question, decimal Points);
