using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Standings;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>For leaders and the office: the sections side by side, the criteria over the sections, the bureau over the quarters.</summary>
public static class StandingsChartsCard
{
    private const int MostSections = 12;

    /// <summary>The card.</summary>
    /// <param name="report">The quarter.</param>
    /// <param name="isTeams">Whether the reader's host draws charts.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(StandingsReport report, bool isTeams, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Card.Of(
            language,
            [
                Card.Heading(StandingsTexts.ChartsTitle.In(language, QuarterWords.Of(report.Quarter, language))),
                .. report.Figures is { } figures ? Pictures(report, figures, isTeams, language) : [Card.Quiet(StandingsTexts.NoGapsYet.In(language))],
                Card.Buttons(new StandingsCommand(report.Quarter, 0).ToCommand().ToAction(StandingsTexts.BackToTable.In(language))),
            ]);
    }

    private static IEnumerable<CardElement> Pictures(StandingsReport report, StandingsFigures figures, bool isTeams, Language language)
    {
        var ranked = report.Table.Rows.Where(row => row.Standing.IsRanked).ToList();
        yield return Card.Quiet(StandingsWords.Of(figures, language));
        yield return Card.Subheading(StandingsTexts.SectionsPicture.In(language));
        yield return Bars.Of(
            StandingsTexts.SectionsPicture.In(language), [.. ranked.Take(MostSections).Select(row => BarOf(row, figures.IsVerified, language))], isTeams);
        if (ranked.Count > MostSections)
            yield return Card.Quiet(StandingsTexts.OnlyFirst.In(language, MostSections, ranked.Count));
        yield return Card.Subheading(StandingsTexts.CriteriaPicture.In(language));
        yield return StandingsPictures.Criteria(figures, isTeams, language);
        yield return Card.Subheading(StandingsTexts.TrendPicture.In(language));
        yield return report.Trend.Count < 2 ? Card.Quiet(StandingsTexts.NoTrend.In(language)) : StandingsPictures.Trend(report.Trend, isTeams, language);
    }

    private static Bar BarOf(StandingsRow row, bool isVerified, Language language)
    {
        var (standing, name) = (row.Standing, StandingsWords.NameOf(row, language));
        return isVerified && standing.Verified is null
            ? new Bar(StandingsTexts.Unverified.In(language, name), standing.Self!.Value, 100)
            : new Bar(name, standing.Counted ?? standing.Self!.Value, 100);
    }
}
