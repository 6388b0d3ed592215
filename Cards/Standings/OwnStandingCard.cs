using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.Flags;
using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>One section's result: what everybody sees of the standings of the own section, and no ladder.</summary>
public static class OwnStandingCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(OwnStandingView view, IReadOnlyList<Criterion> criteria, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(criteria);
        var standing = view.Standing;
        var trend = StandingsPictures.Trend(view.Quarter, standing, view.IsTeams, language);
        return Card.Of(
            language,
            [
                Card.Heading(StandingsTexts.OwnTitle.In(language, Markdown.Escape(standing.Section.Value), QuarterWords.Of(view.Quarter, language))),
                new FactSet([.. Facts(view, language)]),
                standing.ShownCriteria.Count > 0 ? Criteria(view, criteria, language) : null,
                trend is null ? null : Card.Subheading(StandingsTexts.OwnTrendPicture.In(language)),
                trend,
                .. Notes(view, language),
                view.IsOwnOnly ? Card.Quiet(StandingsTexts.OwnOnly.In(language)) : null,
                standing.Self is null ? null : Buttons(view, language),
            ]);
    }

    private static IEnumerable<Fact> Facts(OwnStandingView view, Language language)
    {
        var standing = view.Standing;
        yield return new(StandingsTexts.StateFact.In(language), StatusWords.Of(standing.Status, language));
        if (standing.Verified is { } verified)
            yield return new(StandingsTexts.VerifiedFact.In(language), SelfCheckTexts.OutOfHundred.In(language, verified.Cut()));
        if (standing is { IsVetoed: true, Counted: { } counted })
            yield return new(StandingsTexts.CountsFact.In(language), counted.Cut());
        if (standing.Self is { } self)
            yield return new(StandingsTexts.SelfFact.In(language), SelfCheckTexts.OutOfHundred.In(language, self.Cut()));
        if (standing.Daily is { } daily)
            yield return new(StandingsTexts.DailyFact.In(language), StandingsWords.Daily(daily));
        if (view.ShowsFlag && standing.FlagValue(FlagRules.Default) is { } value)
            yield return new(StandingsTexts.FlagValueFact.In(language), value.Cut());
        if (standing.Difference is { } difference)
            yield return new(StandingsTexts.PreviousFact.In(language), StandingsWords.Signed(difference));
    }

    private static CardElement Criteria(OwnStandingView view, IReadOnlyList<Criterion> criteria, Language language)
    {
        var scores = criteria.Zip(view.Standing.ShownCriteria).ToList();
        var written = new FactSet([.. scores.Select(pair => new Fact(
            SelfCheckTexts.CriterionFact.In(language, pair.First.Id, pair.First.Name.In(language)),
            SelfCheckTexts.OutOf.In(language, pair.Second.Cut(), pair.First.Points)))]);
        return view.IsTeams
            ? new ChartHorizontalBar(
                StandingsTexts.OwnCriteriaPicture.In(language),
                [.. scores.Select(pair => new ChartBar($"{pair.First.Id} {pair.First.Name.In(language)}", decimal.Parse(pair.Second.Cut(), CultureInfo.InvariantCulture)))],
                written)
            : written;
    }

    private static IEnumerable<CardElement> Notes(OwnStandingView view, Language language)
    {
        var standing = view.Standing;
        if (standing.IsVetoed)
            yield return Card.Warning(StandingsTexts.OwnVeto.In(language));
        var note = standing switch
        {
            { Self: null } => StandingsTexts.NotBeforeSubmission,
            { Verified: not null } => StandingsTexts.OwnVerified,
            { IsWaived: true } => StandingsTexts.OwnWaived,
            _ => SelfCheckTexts.NotVerifiedYet,
        };
        yield return Card.Quiet(note.In(language));
    }

    private static ActionSet Buttons(OwnStandingView view, Language language) => Card.Buttons(
        new WhyCommand(view.Quarter, view.Standing.Section, null).ToCommand().ToAction(SelfCheckTexts.Why.In(language)),
        new StandingsCommand(view.Quarter, 0) { Part = StandingsPart.Gaps, Section = view.Standing.Section }.ToCommand().ToAction(StandingsTexts.Gaps.In(language)),
        view.IsOwnOnly ? null : new StandingsCommand(view.Quarter, 0).ToCommand().ToAction(StandingsTexts.BackToTable.In(language)));
}
