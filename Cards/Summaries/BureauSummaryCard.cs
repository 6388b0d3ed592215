using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Standings;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Summaries;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Summaries;

/// <summary>The whole bureau's quarter, for leaders and the office.</summary>
public static class BureauSummaryCard
{
    private const int MostSections = 12;
    private const int MostNames = 8;
    private const int MostWithGaps = 3;

    /// <summary>The card.</summary>
    /// <param name="quarter">The quarter.</param>
    /// <param name="summary">What there is to say.</param>
    /// <param name="isTeams">Whether the reader's host draws charts.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(Quarter quarter, BureauSummary summary, bool isTeams, Language language)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return Card.Of(
            language,
            [
                Card.Heading(SummaryTexts.BureauTitle.In(language, QuarterWords.Of(quarter, language))),
                new TextBlock(SummaryWords.Progress(summary, language)),
                .. Absent(summary, language),
                .. summary.Mean is null ? [Card.Quiet(SummaryTexts.NobodyDeclared.In(language))] : Results(summary, isTeams, language),
                Card.Buttons(new StandingsCommand(quarter, 0).ToCommand().ToAction(StandingsTexts.StandingsName.In(language))),
            ]);
    }

    private static IEnumerable<CardElement> Results(BureauSummary summary, bool isTeams, Language language)
    {
        yield return new TextBlock(SummaryTexts.Mean.In(language, summary.Mean!.Value.Cut())) { Size = "large", Spacing = "small" };
        foreach (var line in Verified(summary, language))
            yield return line;
        yield return new TextBlock(Moves(summary, language)) { Spacing = "none" };
        yield return Card.Subheading(SummaryTexts.SectionsPicture.In(language));
        yield return Sections(summary, isTeams, language);
        var declared = summary.Table.Rows.Count(row => row.Standing.IsRanked);
        if (declared > MostSections)
            yield return Card.Quiet(SummaryTexts.MoreSections.In(language, declared - MostSections)) with { Spacing = "small" };
        yield return Card.Subheading(SummaryTexts.MeanPicture.In(language));
        yield return SummaryWords.Picture(SummaryTexts.MeanPicture, summary.Criteria, isTeams, language);
        foreach (var side in SummaryWords.Sides(summary.Criteria, summary.Strongest, summary.Weakest, language))
            yield return side;
        foreach (var line in Gaps(summary, language))
            yield return line;
        if (summary.VerifiedCount < declared)
            yield return Card.Quiet(SummaryTexts.NotVerified.In(language)) with { Spacing = "medium" };
    }

    private static IEnumerable<TextBlock> Verified(BureauSummary summary, Language language)
    {
        if (summary.VerifiedMean is { } verified)
            yield return new TextBlock(SummaryTexts.VerifiedMean.In(language, verified.Cut(), summary.VerifiedCount)) { Spacing = "none" };
        if (summary.DailyMean is { } daily)
            yield return new TextBlock(SummaryTexts.DailyMean.In(language, daily.Cut())) { Spacing = "none" };
    }

    private static string Moves(BureauSummary summary, Language language)
    {
        List<string> words = [summary.Change is { } change ? SummaryTexts.MeanChange.In(language, SummaryWords.Signed(change)) : SummaryTexts.NoChange.In(language)];
        if (summary.Spread is { } spread)
            words.Add(SummaryTexts.Spread.In(language, spread.Cut()));
        return string.Join(language == Language.Chinese ? "；" : "; ", words);
    }

    private static CardElement Sections(BureauSummary summary, bool isTeams, Language language) => Bars.Of(
        SummaryTexts.SectionsPicture.In(language),
        [
            .. summary.Table.Rows
                .Where(row => row.Standing.IsRanked)
                .Take(MostSections)
                .Select(row => new Bar(StandingsWords.NameOf(row, language), row.Standing.Verified ?? row.Standing.Self!.Value, 100)),
        ],
        isTeams);

    // Those without a declaration, by name: there are few of them, or the first few stand for all.
    private static IEnumerable<TextBlock> Absent(BureauSummary summary, Language language)
    {
        SelfCheckStatus[] states = [SelfCheckStatus.Missing, SelfCheckStatus.Draft, SelfCheckStatus.Open, SelfCheckStatus.Excused];
        foreach (var state in states)
        {
            var names = summary.Table.Rows.Where(row => row.Standing.Status == state).Select(row => row.Standing.Section.Value).ToList();
            if (names.Count == 0)
                continue;
            var shown = NameWords.Of(names, MostNames, language);
            yield return new TextBlock(SummaryTexts.Absent.In(language, StatusWords.Of(state, language), Markdown.Escape(shown))) { Size = "small", Spacing = "none" };
        }
    }

    private static IEnumerable<CardElement> Gaps(BureauSummary summary, Language language)
    {
        var all = summary.AllGaps;
        yield return new TextBlock(
            all.Sum == 0 ? SummaryTexts.NoGaps.In(language) : SummaryTexts.Gaps.In(language, all.Mandatory, all.Improvements))
        { Spacing = "medium" };
        if (all.Sum == 0)
            yield break;
        var most = summary.Gaps
            .OrderByDescending(gap => gap.Value.Sum)
            .ThenBy(gap => gap.Key.Value, StringComparer.Ordinal)
            .Take(MostWithGaps)
            .Select(gap => SummaryTexts.SectionGaps.In(language, Markdown.Escape(gap.Key.Value), gap.Value.Sum));
        yield return new TextBlock(SummaryTexts.MostGaps.In(language, string.Join(language == Language.Chinese ? "、" : ", ", most))) { Spacing = "none" };
    }
}
