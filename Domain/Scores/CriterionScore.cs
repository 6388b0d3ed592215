using Wenming.Domain.Questions;

namespace Wenming.Domain.Scores;

/// <summary>A criterion's score: c = weight × earned ÷ applicable, exactly (rules.md 2).</summary>
/// <param name="Id">The criterion.</param>
/// <param name="Value">c, from 0 to the criterion's weight.</param>
/// <param name="Earned">Sum of the points earned.</param>
/// <param name="Applicable">Sum of the points of the questions that apply; more than 0.</param>
/// <param name="NeedsOfficeConfirmation">
/// Whether less than 15/25 of the points of the criterion's questions apply, so that the appraisal office must confirm.
/// </param>
public sealed record CriterionScore(CriterionId Id, Score Value, decimal Earned, decimal Applicable, bool NeedsOfficeConfirmation);
