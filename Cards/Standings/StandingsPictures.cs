using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Scores;
using Wenming.Domain.Standings;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>The pictures of the standings: Teams' own charts, and in every other host the same figures in lines.</summary>
internal static class StandingsPictures
{
    /// <summary>The bureau's criteria: mean, highest and lowest of each.</summary>
    public static CardElement Criteria(StandingsFigures figures, bool isTeams, Language language)
    {
        var lines = figures.Criteria.Select(one => Line($"{one.Criterion.Id} {one.Criterion.Name.In(language)}", one.Mean, one.Highest, one.Lowest, language));
        ChartSeries Series(Text legend, Func<CriterionSpread, Score> value) =>
            new(legend.In(language), [.. figures.Criteria.Select(one => new ChartPoint(one.Criterion.Id.Value, Number(value(one))))]);
        return Picture(lines, isTeams, written => new ChartGroupedBars(
            StandingsTexts.CriteriaPicture.In(language),
            [
                Series(StandingsTexts.MeanSeries, one => one.Mean),
                Series(StandingsTexts.HighestSeries, one => one.Highest),
                Series(StandingsTexts.LowestSeries, one => one.Lowest),
            ],
            written)
        { Spacing = "small" });
    }

    /// <summary>The bureau over the quarters.</summary>
    public static CardElement Trend(IReadOnlyList<TrendPoint> trend, bool isTeams, Language language)
    {
        var lines = trend.Select(point => Line(NameOf(point.Quarter, point.IsVerified, language), point.Mean, point.Highest, point.Lowest, language));
        ChartSeries Series(Text legend, Func<TrendPoint, Score> value) =>
            new(legend.In(language), [.. trend.Select(point => new ChartPoint(NameOf(point.Quarter, point.IsVerified, language), Number(value(point))))]);
        return Picture(lines, isTeams, written => new ChartLine(
            StandingsTexts.TrendPicture.In(language),
            [
                Series(StandingsTexts.MeanSeries, point => point.Mean),
                Series(StandingsTexts.HighestSeries, point => point.Highest),
                Series(StandingsTexts.LowestSeries, point => point.Lowest),
            ],
            written)
        { Spacing = "small" });
    }

    /// <summary>One section over the quarters, V and S; <see langword="null"/> when there is only one of them.</summary>
    public static CardElement? Trend(Quarter quarter, SectionStanding standing, bool isTeams, Language language)
    {
        List<PastStanding> quarters =
        [
            .. standing.Past.Reverse().Where(before => before.Self is not null || before.Verified is not null),
            .. standing.Self is null ? Array.Empty<PastStanding>() : [new PastStanding(quarter, standing.Self, standing.Verified)],
        ];
        if (quarters.Count < 2)
            return null;
        var lines = quarters.Select(one => StandingsTexts.OwnTrendLine.In(
            language, QuarterWords.Of(one.Quarter, language), one.Verified?.Cut() ?? StandingsTexts.None.In(language), one.Self?.Cut() ?? StandingsTexts.None.In(language)));
        ChartSeries Series(Text legend, Func<PastStanding, Score?> value) => new(
            legend.In(language),
            [.. quarters.Where(one => value(one) is not null).Select(one => new ChartPoint(one.Quarter.ToString(), Number(value(one)!.Value)))]);
        ChartSeries[] series = [Series(StandingsTexts.VerifiedColumn, one => one.Verified), Series(StandingsTexts.ScoreColumn, one => one.Self)];
        return Picture(lines, isTeams, written => new ChartLine(
            StandingsTexts.OwnTrendPicture.In(language), [.. series.Where(one => one.Values.Count > 0)], written)
        { Spacing = "small" });
    }

    private static CardElement Picture(IEnumerable<string> lines, bool isTeams, Func<Container, CardElement> drawn)
    {
        var written = new Container([.. lines.Select(line => new TextBlock(line) { Size = "small", Spacing = "small" })]) { Spacing = "small" };
        return isTeams ? drawn(written) : written;
    }

    private static string Line(string name, Score mean, Score highest, Score lowest, Language language) =>
        StandingsTexts.SpreadLine.In(language, name, mean.Cut(), highest.Cut(), lowest.Cut());

    private static string NameOf(Quarter quarter, bool isVerified, Language language) =>
        isVerified ? quarter.ToString() : StandingsTexts.QuarterWithSelf.In(language, quarter);

    private static decimal Number(Score score) => decimal.Parse(score.Cut(), CultureInfo.InvariantCulture);
}
