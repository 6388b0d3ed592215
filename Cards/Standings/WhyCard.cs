using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using Wenming.Domain.Vetoes;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>Prints the arithmetic of a score: the totals of S and V with what verification changed, or one criterion line by line.</summary>
public static class WhyCard
{
    /// <summary>The card.</summary>
    /// <param name="view">The arithmetic.</param>
    /// <param name="criterion">The criterion whose lines are shown; <see langword="null"/> for the totals only.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(WhyView view, CriterionId? criterion, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        var shown = view.Counting.Criteria.FirstOrDefault(one => one.Criterion.Id == criterion);
        return Card.Of(
            language,
            [
                Card.Heading(StandingsTexts.WhyTitle.In(language, Markdown.Escape(view.Section.Value), QuarterWords.Of(view.Quarter, language))),
                Card.Quiet(StandingsTexts.WhyBank.In(language, view.AnsweredWith, QuarterWords.Of(view.SubmittedAt, language))),
                view.AnsweredWith == view.Explanation.BankVersion
                    ? null
                    : Card.Warning(StandingsTexts.WhyOtherBank.In(language, view.AnsweredWith, view.Explanation.BankVersion)),
                .. shown is null ? Totals(view, language) : WhyLines.Of(view, shown, language),
                Card.Buttons([.. view.Explanation.Criteria.Select(one => Button(view, one, one.Criterion.Id == shown?.Criterion.Id, language))]),
                view.ShowsMore
                    ? Card.Buttons(More(view, WhyTopic.Daily, StandingsTexts.DailyFact, language), More(view, WhyTopic.Flag, StandingsTexts.FlagValueFact, language))
                    : null,
            ]);
    }

    private static IEnumerable<CardElement> Totals(WhyView view, Language language)
    {
        foreach (var criterion in view.Explanation.Criteria)
            yield return new TextBlock(WhyLines.Arithmetic(criterion, language)) { Spacing = "small" };
        yield return Card.Subheading(StandingsTexts.WhyTotal.In(language, Sum(view.Explanation), view.Explanation.Self.Cut()));
        if (IsCutApart(view.Explanation))
            yield return Card.Quiet(StandingsTexts.WhyCut.In(language));
        if (view.Verified is null && view.DaysLate is { } days)
            yield return new TextBlock(StandingsTexts.WhyLate.In(language, days, LatePoints.For(days, LatenessRules.Default)));
        if (view.WaivedBecause is { } reason)
            yield return new TextBlock(StandingsTexts.WhyWaived.In(language, Markdown.Escape(reason)));
        foreach (var element in Verified(view, language))
            yield return element;
        yield return Card.Quiet(StandingsTexts.TypedCriterionHint.In(language, Markdown.Escape(view.Section.Value)));
    }

    // Criteria that verification left alone are not printed twice; the sum has all four.
    private static IEnumerable<CardElement> Verified(WhyView view, Language language)
    {
        if (view.Verified is not { } verified)
            yield break;
        var changed = verified.Explanation.Criteria.Zip(view.Explanation.Criteria).Where(pair => pair.First.Score.Value != pair.Second.Score.Value);
        foreach (var (after, _) in changed)
            yield return new TextBlock(StandingsTexts.WhyVerifiedCriterion.In(language, WhyLines.Arithmetic(after, language))) { Spacing = "small" };
        var sum = Sum(verified.Explanation);
        if (verified.DaysLate > 0)
            sum = StandingsTexts.WhyLessLate.In(language, sum, WhyLines.Plain(verified.LatePoints), verified.DaysLate);
        yield return Card.Subheading(StandingsTexts.WhyTotalVerified.In(language, sum, verified.Value.Cut()));
        if (!IsCutApart(view.Explanation) && IsCutApart(verified.Explanation))
            yield return Card.Quiet(StandingsTexts.WhyCut.In(language));
        if (view.IsVetoed)
            yield return new TextBlock(StandingsTexts.WhyVeto.In(language, Veto.MostWhenVetoed, Veto.RankingValue(verified.Value, isVetoed: true).Cut()));
        foreach (var element in WhyLines.Changes(view, verified, language))
            yield return element;
    }

    private static string Sum(ScoreExplanation explanation) => string.Join(" + ", explanation.Criteria.Select(criterion => criterion.Score.Value.Cut()));

    private static bool IsCutApart(ScoreExplanation explanation) =>
        Score.Sum(explanation.Criteria.Select(criterion => Shown(criterion.Score.Value))) != Shown(explanation.Self);

    private static Score Shown(Score value) => decimal.Parse(value.Cut(), CultureInfo.InvariantCulture);

    private static ActionExecute Button(WhyView view, CriterionExplanation criterion, bool isShown, Language language)
    {
        var title = isShown ? StandingsTexts.SelfFact.In(language) : criterion.Criterion.Id.Value;
        return new WhyCommand(view.Quarter, view.Section, isShown ? null : criterion.Criterion.Id).ToCommand().ToAction(title);
    }

    private static ActionExecute More(WhyView view, WhyTopic topic, Text title, Language language) =>
        new WhyCommand(view.Quarter, view.Section, null) { Topic = topic }.ToCommand().ToAction(title.In(language));
}
