using Wenming.Cards.Calendar;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;
using Wenming.Tests.Domain.Calendar;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>The administrator's cards of the working days.</summary>
internal static class CalendarGallery
{
    private const string Version = "9f86d081884c7d659a2feaa0c55ad015";
    private const string Notice = "国务院办公厅关于2026年部分节假日安排的通知";

    public static IEnumerable<GalleryCard> In(Language language) => [.. Known(language), .. Imports(language)];

    private static IEnumerable<GalleryCard> Known(Language language)
    {
        List<CalendarYearView> none = [];
        List<OffPeriod> noHolidays = [];
        List<CalendarYearView> usual =
        [
            View(PublishedYears.Of2025),
            View(PublishedYears.Of2026 with { Notice = Notice, IssuedOn = PublishedYears.Day("2025-11-04") }) with { LoadedBy = "*赵*文博", LoadedAt = Sample.SubmittedAt },
            View(CalendarYear.MissingFor(2027)),
        ];
        List<CalendarYearView> many = [.. Enumerable.Range(2001, 40).Select(year => View(new CalendarYear(year, CalendarStatus.Provisional)
        {
            Notice = Sample.Words(2_000),
        }) with { LoadedBy = Sample.Words(Sample.LongestName), LoadedAt = Sample.SubmittedAt })];
        List<OffPeriod> next = [.. PublishedYears.Of2026.Off.Take(3)];
        var notice = CalendarTexts.Imported.In(language, 2027, 248);
        yield return GalleryCard.Of("calendar-nothing-known", language, () => CalendarCard.Build(none, noHolidays, null, language));
        yield return GalleryCard.Of("calendar", language, () => CalendarCard.Build(usual, next, notice, language));
        yield return GalleryCard.Of("calendar-forty-years", language, () => CalendarCard.Build(many, next, null, language));
    }

    private static IEnumerable<GalleryCard> Imports(Language language)
    {
        var year = PublishedYears.Of2026 with { Notice = Notice };
        var known = PublishedYears.Of2026;
        var missing = CalendarYear.MissingFor(2026);
        var odd = new CalendarYear(2026, CalendarStatus.Published)
        {
            Notice = Sample.Words(5_000),
            DocumentNumber = Sample.OddSection.Value,
            Off = [.. Enumerable.Range(1, 40).Select(number => new OffPeriod(Sample.Words(300), new DateOnly(2026, 1, 1).AddDays(number * 6), new DateOnly(2026, 1, 1).AddDays((number * 6) + 3)))],
            MakeUpWorkdays = [.. Enumerable.Range(40, 10).Select(week => new DateOnly(2026, 1, 3).AddDays(week * 7))],
        };
        List<CalendarError> one = [new(3, CalendarErrorKind.NotADate, "*二月*三十日")];
        List<CalendarError> every = [.. Enum.GetValues<CalendarErrorKind>().Concat(Enum.GetValues<CalendarErrorKind>())
            .Select((kind, index) => new CalendarError(index, kind, Sample.Words(10_000)))];
        yield return GalleryCard.Of("calendar-import", language, () => CalendarPreviewCard.Build(year, missing, Version, language));
        yield return GalleryCard.Of("calendar-import-same", language, () => CalendarPreviewCard.Build(year, known, Version, language));
        yield return GalleryCard.Of("calendar-import-odd", language, () => CalendarPreviewCard.Build(odd, known, Version, language));
        yield return GalleryCard.Of("calendar-import-one-error", language, () => CalendarPreviewCard.Build(one, language));
        yield return GalleryCard.Of("calendar-import-many-errors", language, () => CalendarPreviewCard.Build(every, language));
    }

    private static CalendarYearView View(CalendarYear year) => new(year, WorkdayCounts.Of(year));
}
