using Wenming.Domain.Wording;

namespace Wenming.Domain.Questions;

/// <summary>One of the four criteria (评选条件).</summary>
/// <param name="Id">Its code.</param>
/// <param name="Name">Its name, as staff know it.</param>
/// <param name="Points">What it contributes at most to the quarter's score; all criteria together give 100.</param>
public sealed record Criterion(CriterionId Id, Text Name, decimal Points);
