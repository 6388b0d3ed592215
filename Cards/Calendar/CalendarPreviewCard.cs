using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Calendar;

/// <summary>A year that was handed in, before it changes anything.</summary>
public static class CalendarPreviewCard
{
    /// <summary>Errors that are listed; the rest is counted.</summary>
    private const int ErrorsShown = 15;

    /// <summary>Holidays that are listed: a notice has seven.</summary>
    private const int HolidaysShown = 15;

    /// <summary>Characters of a line.</summary>
    private const int LineLength = 160;

    /// <summary>The card of a year that can be put in force.</summary>
    /// <param name="year">The year.</param>
    /// <param name="known">The same year as it is known now.</param>
    /// <param name="version">Names the preview.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(CalendarYear year, CalendarYear? known, string version, Language language)
    {
        ArgumentNullException.ThrowIfNull(year);
        return Card.Of(
            language,
            [
                Card.Heading(CalendarTexts.PreviewTitle.In(language, year.Year)),
                .. Warnings(year, language).Select(Card.Warning),
                .. Lines(year, known, language).Select(line => new TextBlock(Markdown.Escape(line)) { Spacing = "small" }),
                Card.Quiet(CalendarTexts.OpenWindowsStay.In(language)),
                Card.Quiet(CalendarTexts.TypedHint.In(language)),
                Card.Buttons(
                    new CalendarImportCommand(version, true).ToCommand().ToAction(CalendarTexts.Confirm.In(language), "positive"),
                    new CalendarImportCommand(version, false).ToCommand().ToAction(CalendarTexts.Discard.In(language))),
            ]);
    }

    /// <summary>The card of a text that cannot be imported: everything that is wrong.</summary>
    public static AdaptiveCard Build(IReadOnlyList<CalendarError> errors, Language language)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return Card.Of(
            language,
            [
                Card.Heading(CalendarTexts.RefusedTitle.In(language)),
                Card.Warning(CalendarTexts.Refused.In(language, errors.Count)),
                .. errors.Take(ErrorsShown).Select(error => new TextBlock(Markdown.Escape(CalendarErrorWords.Of(error, language))) { Spacing = "small" }),
                errors.Count > ErrorsShown ? Card.Quiet(CalendarTexts.AndMoreErrors.In(language, errors.Count - ErrorsShown)) : null,
                Card.Quiet(CalendarTexts.ImportHint.In(language)) with { Spacing = "medium" },
            ]);
    }

    /// <summary>What a person should look at twice.</summary>
    public static IEnumerable<string> Warnings(CalendarYear year, Language language)
    {
        ArgumentNullException.ThrowIfNull(year);
        var counts = WorkdayCounts.Of(year);
        if (!counts.IsUsual)
            yield return CalendarTexts.Unusual.In(language, counts.Year, WorkdayCounts.FewestUsual, WorkdayCounts.MostUsual);
    }

    /// <summary>What the year says, and what it takes the place of, a line each.</summary>
    public static IEnumerable<string> Lines(CalendarYear year, CalendarYear? known, Language language)
    {
        ArgumentNullException.ThrowIfNull(year);
        List<string?> lines =
        [
            CalendarTexts.YearTitle.In(language, year.Year, CalendarWords.Of(year.Status, language)),
            CalendarWords.SourceOf(year, language),
            CalendarWords.Of(WorkdayCounts.Of(year), language),
            .. year.Off.Take(HolidaysShown).Select(holiday => CalendarWords.Of(holiday, language)),
            CalendarWords.MakeUpOf(year, language),
            Replacement(year, known, language),
        ];
        return lines.OfType<string>().Select(line => Shortened.To(line, LineLength));
    }

    private static string? Replacement(CalendarYear year, CalendarYear? known, Language language)
    {
        if (known is null or { Status: CalendarStatus.Missing })
            return null;
        var isSame = known.Status == year.Status && known.Off.SequenceEqual(year.Off) && known.MakeUpWorkdays.Order().SequenceEqual(year.MakeUpWorkdays);
        return isSame
            ? CalendarTexts.SameDays.In(language)
            : CalendarTexts.Replaces.In(language, known.Year, CalendarWords.Of(known.Status, language));
    }
}
