using Wenming.Domain.Questions;

namespace Wenming.Domain.Scores;

/// <summary>Computes a quarter's score from answers (rules.md 2). Pure: the same answers and bank give the same score for ever.</summary>
public static class SelfScore
{
    /// <summary>The score of a set of answers. Unscored questions may be left open.</summary>
    /// <exception cref="ArgumentException">An answer belongs to no question of the bank or does not fit its question.</exception>
    public static ScoreOutcome Compute(QuestionBank bank, IReadOnlyDictionary<QuestionId, Answer> answers) => Compute(bank, answers, []);

    /// <summary>The score of a set of answers of which some were found knowingly false, which earn nothing.</summary>
    /// <exception cref="ArgumentException">An answer belongs to no question of the bank or does not fit its question.</exception>
    public static ScoreOutcome Compute(
        QuestionBank bank, IReadOnlyDictionary<QuestionId, Answer> answers, IReadOnlyCollection<QuestionId> foundFalse)
    {
        ArgumentNullException.ThrowIfNull(bank);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(foundFalse);
        foreach (var id in answers.Keys)
        {
            if (bank.Find(id) is null)
                throw new ArgumentException($"Bank {bank.Version} has no question {id}: score answers with the bank they were given to.");
        }

        var unanswered = bank.Questions.Where(question => ScoreLine.IsScored(question) && !answers.ContainsKey(question.Id));
        if (unanswered.Select(question => question.Id).ToList() is { Count: > 0 } open)
            return new ScoreOutcome.Unanswered(open);

        List<CriterionExplanation> criteria = [];
        List<CriterionId> nothingApplicable = [];
        foreach (var criterion in bank.Criteria)
        {
            if (CriterionExplanation.Of(criterion, Lines(criterion, bank, answers, foundFalse)) is { } explained)
                criteria.Add(explained);
            else
                nothingApplicable.Add(criterion.Id);
        }

        if (nothingApplicable.Count > 0)
            return new ScoreOutcome.NothingApplicable(nothingApplicable);
        var explanation = new ScoreExplanation(bank.Version, criteria, Score.Sum(criteria.Select(criterion => criterion.Score.Value)));
        return new ScoreOutcome.Computed(explanation.ToScore(), explanation);
    }

    /// <summary>The points of one answer, exactly; <see langword="null"/> when the question is unscored or does not apply.</summary>
    /// <exception cref="ArgumentException">The answer does not fit the question.</exception>
    public static decimal? Points(Question question, Answer answer, QuestionBank bank) => ScoreLine.Of(question, answer, bank).Points;

    private static List<ScoreLine> Lines(
        Criterion criterion, QuestionBank bank, IReadOnlyDictionary<QuestionId, Answer> answers, IReadOnlyCollection<QuestionId> foundFalse) =>
        [.. bank.Of(criterion.Id).Select(question => (foundFalse.Contains(question.Id), answers.TryGetValue(question.Id, out var answer)) switch
        {
            (true, _) => ScoreLine.FoundFalse(question, answer),
            (_, true) => ScoreLine.Of(question, answer!, bank),
            _ => ScoreLine.LeftOpen(question),
        })];
}
