using System.Diagnostics;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;

namespace Wenming.Domain.SelfChecks;

/// <summary>Sums up what the members of a section answered, as the head's sheet shows it (rules.md 1).</summary>
public static class MemberAnswers
{
    /// <summary>Fewer answers than this are not shown: they could be guessed back to a person.</summary>
    public const int Fewest = 3;

    /// <summary>
    /// The summary of one question's answers. “Not applicable” is no value: it is suggested when more than half say so, otherwise the
    /// median of the other answers is, if there are at least three.
    /// </summary>
    /// <exception cref="ArgumentException">An answer does not fit the question.</exception>
    public static MemberSummary Summarise(Question question, IReadOnlyList<Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answers);
        if (question.Type is AnswerType.Words)
            return new MemberSummary.NotComparable();
        if (answers.Count < Fewest)
            return new MemberSummary.TooFew();
        var values = answers.Where(answer => answer is not Answer.NotApplicable).ToList();
        var notApplicable = answers.Count - values.Count;
        if (notApplicable > 0 && !question.MayBeNotApplicable)
            throw DoesNotFit(question);
        var spread = values.Count < Fewest ? null : SpreadOf(question, values);
        var suggestion = notApplicable * 2 > answers.Count ? new Answer.NotApplicable() : spread?.Median;
        return new MemberSummary.Counted(answers.Count, notApplicable, spread, suggestion);
    }

    private static AnswerSpread SpreadOf(Question question, IReadOnlyList<Answer> values)
    {
        Answer[] ordered = question.Type switch
        {
            AnswerType.YesNo => [.. Of<Answer.YesNo>(question, values).OrderBy(answer => answer.IsYes)],
            AnswerType.Scale5 => [.. Of<Answer.Scale>(question, values).OrderBy(answer => answer.Place)],
            AnswerType.Number => [.. Of<Answer.Number>(question, values).OrderBy(answer => answer.Value)],
            AnswerType.Choice choice => [.. WorstFirst(question, choice, Of<Answer.Choice>(question, values))],
            _ => throw new UnreachableException(),
        };
        var median = MedianOf(question, ordered[(ordered.Length - 1) / 2], ordered[ordered.Length / 2]);
        return new(median, ordered[0], ordered[^1]);
    }

    /// <summary>The two middle answers are the same one when their number is odd; otherwise the lower or worse counts.</summary>
    private static Answer MedianOf(Question question, Answer lower, Answer upper) => (lower, upper, question.Scoring) switch
    {
        (Answer.Scale low, Answer.Scale high, _) => new Answer.Scale((low.Place + high.Place) / 2),
        (Answer.Number low, Answer.Number high, ScoringRule.ByBand rule) =>
            BandHit.Of(rule, high.Value).Points < BandHit.Of(rule, low.Value).Points ? high : low,
        _ => lower,
    };

    /// <summary>Options by their points; of options with equal points the one that stands later in the list is the worse.</summary>
    private static IEnumerable<Answer.Choice> WorstFirst(Question question, AnswerType.Choice choice, IEnumerable<Answer.Choice> answers)
    {
        var codes = choice.Options.Select(option => option.Code).ToList();
        return answers.OrderBy(PointsOf).ThenByDescending(answer => codes.IndexOf(answer.Option));

        decimal PointsOf(Answer.Choice answer)
        {
            if (!codes.Contains(answer.Option))
                throw DoesNotFit(question);
            return question.Scoring is ScoringRule.ByCode rule ? rule.Points.GetValueOrDefault(answer.Option) : 0;
        }
    }

    private static IEnumerable<TAnswer> Of<TAnswer>(Question question, IReadOnlyList<Answer> answers)
        where TAnswer : Answer =>
        answers.Select(answer => answer as TAnswer ?? throw DoesNotFit(question));

    private static ArgumentException DoesNotFit(Question question) =>
        new($"An answer does not fit question {question.Id}: read answers through the question they belong to.");
}
