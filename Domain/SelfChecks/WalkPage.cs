using Wenming.Domain.Questions;

namespace Wenming.Domain.SelfChecks;

/// <summary>One card of a walk through the questions.</summary>
/// <param name="Index">Its place in the walk, from 0.</param>
/// <param name="Criterion">The criterion of all its questions.</param>
/// <param name="PartOfCriterion">Which of the criterion's pages it is, from 1.</param>
/// <param name="PartsOfCriterion">How many pages the criterion has in this walk.</param>
/// <param name="Questions">1 to 6 questions, in the bank's order.</param>
public sealed record WalkPage(
    int Index, Criterion Criterion, int PartOfCriterion, int PartsOfCriterion, IReadOnlyList<Question> Questions);
