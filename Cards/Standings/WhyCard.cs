using System.Diagnostics;
using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>Prints the arithmetic of a score: the totals, and one criterion line by line.</summary>
public static class WhyCard
{
    /// <summary>The card.</summary>
    /// <param name="view">The arithmetic.</param>
    /// <param name="criterion">The criterion whose lines are shown; <see langword="null"/> for the totals only.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(WhyView view, CriterionId? criterion, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        var shown = view.Explanation.Criteria.FirstOrDefault(one => one.Criterion.Id == criterion);
        return Card.Of(
            language,
            [
                Card.Heading(StandingsTexts.WhyTitle.In(language, Markdown.Escape(view.Section.Value), QuarterWords.Of(view.Quarter, language))),
                Card.Quiet(StandingsTexts.WhyBank.In(language, view.AnsweredWith, QuarterWords.Of(view.SubmittedAt, language))),
                view.AnsweredWith == view.Explanation.BankVersion
                    ? null
                    : Card.Warning(StandingsTexts.WhyOtherBank.In(language, view.AnsweredWith, view.Explanation.BankVersion)),
                .. shown is null ? Totals(view, language) : Lines(view, shown, language),
                Card.Buttons([.. view.Explanation.Criteria.Select(one => Button(view, one, one == shown, language))]),
            ]);
    }

    private static IEnumerable<CardElement> Totals(WhyView view, Language language)
    {
        foreach (var criterion in view.Explanation.Criteria)
            yield return new TextBlock(Arithmetic(criterion, language)) { Spacing = "small" };
        var sum = string.Join(" + ", view.Explanation.Criteria.Select(criterion => criterion.Score.Value.Cut()));
        yield return Card.Subheading(StandingsTexts.WhyTotal.In(language, sum, view.Explanation.Self.Cut()));
        if (Score.Sum(view.Explanation.Criteria.Select(criterion => Shown(criterion.Score.Value))) != Shown(view.Explanation.Self))
            yield return Card.Quiet(StandingsTexts.WhyCut.In(language));
        if (view.DaysLate is { } days)
            yield return new TextBlock(StandingsTexts.WhyLate.In(language, days, LatePoints.For(days, LatenessRules.Default)));
        yield return Card.Quiet(StandingsTexts.TypedCriterionHint.In(language, Markdown.Escape(view.Section.Value)));
    }

    private static Score Shown(Score value) => decimal.Parse(value.Cut(), CultureInfo.InvariantCulture);

    private static string Arithmetic(CriterionExplanation criterion, Language language) => StandingsTexts.WhyCriterion.In(
        language,
        criterion.Criterion.Id,
        criterion.Criterion.Name.In(language),
        Plain(criterion.Criterion.Points),
        Plain(criterion.Score.Earned),
        Plain(criterion.Score.Applicable),
        criterion.Score.Value.Cut());

    private static IEnumerable<CardElement> Lines(WhyView view, CriterionExplanation criterion, Language language)
    {
        yield return Card.Subheading(Arithmetic(criterion, language));
        foreach (var line in criterion.Lines)
        {
            var answer = line.Answer is { } given ? AnswerWords.Of(line.Question, given, language) : StandingsTexts.WhyNoAnswer.In(language);
            yield return new TextBlock(StandingsTexts.WhyLine.In(language, line.Question.Id, Markdown.Escape(answer), Earned(line, language)))
            {
                Separator = true,
                Spacing = "small",
            };
            yield return Card.Quiet(string.Join(language == Language.Chinese ? "；" : "; ", Details(view, line, language)));
        }
    }

    private static string Earned(ScoreLine line, Language language) => line.Reason switch
    {
        ScoreReason.NotApplicable => StandingsTexts.WhyNotApplicable.In(language),
        ScoreReason.Unscored => StandingsTexts.WhyUnscored.In(language),
        var reason => StandingsTexts.WhyPoints.In(language, Plain(line.Points ?? 0), Plain(line.MaxPoints), Rule(line.Question, reason, language)),
    };

    private static string Rule(Question question, ScoreReason reason, Language language) => reason switch
    {
        ScoreReason.ByScale scale => StandingsTexts.ByScale.In(language, scale.Place, Plain(scale.Factor)),
        ScoreReason.ByBand { AtLeast: { } low, Below: { } high } => StandingsTexts.ByBandBetween.In(language, Plain(low), Plain(high)),
        ScoreReason.ByBand { AtLeast: { } low } => StandingsTexts.ByBandTop.In(language, Plain(low)),
        ScoreReason.ByBand { Below: { } high } => StandingsTexts.ByBandBottom.In(language, Plain(high)),
        ScoreReason.FoundFalse => StandingsTexts.ByFalse.In(language),
        ScoreReason.ByCode code => StandingsTexts.ByCode.In(language, CodeWords(question, code.Code, language)),
        _ => throw new UnreachableException(),
    };

    private static string CodeWords(Question question, string code, Language language) => question.Type is AnswerType.YesNo words
        ? (code == "yes" ? words.Yes : words.No).In(language)
        : code;

    private static IEnumerable<string> Details(WhyView view, ScoreLine line, Language language)
    {
        yield return line.Question.Text.In(language);
        if (line.FollowUp is { } followUp)
            yield return (followUp == FollowUpKind.Mandatory ? StandingsTexts.Mandatory : StandingsTexts.Improvement).In(language);
        if (line.Effect is { } effect)
            yield return (effect == AnswerEffect.Veto ? StandingsTexts.Veto : StandingsTexts.FlagBar).In(language);
        if (view.Evidence.TryGetValue(line.Question.Id, out var evidence))
            yield return StandingsTexts.Evidence.In(language, Markdown.Escape(evidence));
        if (view.Reasons.TryGetValue(line.Question.Id, out var reason))
            yield return StandingsTexts.Reason.In(language, reason.Suggested, Markdown.Escape(reason.Reason));
    }

    private static ActionExecute Button(WhyView view, CriterionExplanation criterion, bool isShown, Language language)
    {
        var title = isShown ? StandingsTexts.SelfFact.In(language) : criterion.Criterion.Id.Value;
        return new WhyCommand(view.Quarter, view.Section, isShown ? null : criterion.Criterion.Id).ToCommand().ToAction(title);
    }

    private static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
