using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Calendar;

/// <summary>What is known of the working days: each year with its status, source and counts, and the next holidays.</summary>
public static class CalendarCard
{
    /// <summary>Years that one card shows, the latest ones.</summary>
    private const int MostYears = 5;

    /// <summary>Characters of a source.</summary>
    private const int SourceLength = 120;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(IReadOnlyList<CalendarYearView> years, IReadOnlyList<OffPeriod> next, string? notice, Language language)
    {
        ArgumentNullException.ThrowIfNull(years);
        ArgumentNullException.ThrowIfNull(next);
        return Card.Of(
            language,
            [
                Card.Heading(CalendarTexts.Title.In(language)),
                notice is null ? null : Card.Confirmation(notice),
                .. years.TakeLast(MostYears).Select(year => Year(year, language)),
                Card.Subheading(CalendarTexts.NextHolidays.In(language)),
                .. next.Count == 0
                    ? [new TextBlock(CalendarTexts.NoHolidays.In(language))]
                    : next.Select(holiday => new TextBlock(Markdown.Escape(CalendarWords.Of(holiday, language))) { Spacing = "small" }),
                Card.Quiet(CalendarTexts.ImportHint.In(language)) with { Spacing = "medium" },
            ]);
    }

    private static Container Year(CalendarYearView view, Language language)
    {
        var year = view.Year;
        var isMissing = year.Status == CalendarStatus.Missing;
        var source = CalendarWords.SourceOf(year, language);
        var loaded = view is { LoadedBy: { } by, LoadedAt: { } at }
            ? CalendarTexts.LoadedBy.In(language, by, QuarterWords.Of(at, language))
            : CalendarTexts.Shipped.In(language);
        List<CardElement> lines =
        [
            Card.Subheading(CalendarTexts.YearTitle.In(language, year.Year, CalendarWords.Of(year.Status, language))),
            new TextBlock(CalendarWords.Of(view.Counts, language)) { Spacing = "small" },
            Card.Quiet(isMissing ? CalendarTexts.CountedPlainly.In(language) : Markdown.Escape(loaded)),
        ];
        if (source is not null)
            lines.Add(Card.Quiet(Markdown.Escape(Shortened.To(source, SourceLength))));
        return new Container(lines) { Separator = true };
    }
}
