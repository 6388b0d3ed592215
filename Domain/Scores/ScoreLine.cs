using Wenming.Domain.Questions;

namespace Wenming.Domain.Scores;

/// <summary>What one answer earned and led to.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer; absent only for an unscored question that was left open.</param>
/// <param name="Points">Points earned, exactly; <see langword="null"/> when the question is unscored or does not apply.</param>
/// <param name="Reason">Why it earned them.</param>
public sealed record ScoreLine(Question Question, Answer? Answer, decimal? Points, ScoreReason Reason)
{
    /// <summary>Points that the best answer earns.</summary>
    public decimal MaxPoints => Question.Points;

    /// <summary>Points that count as applicable: <see cref="MaxPoints"/>, or 0 when the question is unscored or does not apply.</summary>
    public decimal ApplicablePoints => Points is null ? 0 : MaxPoints;

    /// <summary>What the answer leads to, if anything; the first rule that holds counts.</summary>
    public FollowUpKind? FollowUp => Answer is null ? null : Question.FollowUps.FirstOrDefault(rule => rule.When.Holds(Answer))?.Kind;

    /// <summary>Whether the answer vetoes or bars the flag; the first rule that holds counts.</summary>
    public AnswerEffect? Effect => EffectRule?.Effect;

    /// <summary>The rule by which it does.</summary>
    public EffectRule? EffectRule => Answer is null ? null : Question.Effects.FirstOrDefault(rule => rule.When.Holds(Answer));

    /// <summary>The line of one answer.</summary>
    /// <exception cref="ArgumentException">The answer does not belong to such a question, so it was never read from one.</exception>
    public static ScoreLine Of(Question question, Answer answer, QuestionBank bank)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(bank);
        if (answer is Answer.NotApplicable)
        {
            return question.MayBeNotApplicable
                ? new(question, answer, null, new ScoreReason.NotApplicable())
                : throw DoesNotFit(question, answer);
        }

        if (!IsScored(question))
            return new(question, answer, null, new ScoreReason.Unscored());
        var (points, reason) = PointsAndReason(question, answer, bank);
        return new(question, answer, points, reason);
    }

    /// <summary>The line of an answer that was found knowingly false.</summary>
    internal static ScoreLine FoundFalse(Question question, Answer? answer) =>
        new(question, answer, IsScored(question) ? 0 : null, new ScoreReason.FoundFalse());

    /// <summary>The line of an unscored question that was left open.</summary>
    internal static ScoreLine LeftOpen(Question question) => new(question, null, null, new ScoreReason.Unscored());

    internal static bool IsScored(Question question) => question.Points > 0 && question.Scoring is not ScoringRule.Unscored;

    private static (decimal Points, ScoreReason Reason) PointsAndReason(Question question, Answer answer, QuestionBank bank)
    {
        switch (question.Scoring, answer)
        {
            case (ScoringRule.ByScale, Answer.Scale scale) when bank.ScaleFactors.TryGetValue(scale.Place, out var factor):
                return (question.Points * factor, new ScoreReason.ByScale(scale.Place, factor));
            case (ScoringRule.ByBand rule, Answer.Number number):
                var band = BandHit.Of(rule, number.Value);
                return (band.Points, new ScoreReason.ByBand(band.AtLeast, band.Below));
            case (ScoringRule.ByCode rule, Answer.YesNo or Answer.Choice) when rule.Points.TryGetValue(answer.Code, out var points):
                return (points, new ScoreReason.ByCode(answer.Code));
            default:
                throw DoesNotFit(question, answer);
        }
    }

    // The answer's code is left out: it may be what a person typed.
    private static ArgumentException DoesNotFit(Question question, Answer answer) =>
        new($"Question {question.Id} has no rule for this {answer.GetType().Name} answer: read answers through their own question.");
}
