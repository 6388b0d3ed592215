using System.Globalization;
using Wenming.Bot.Catalogs.Entries;

namespace Wenming.Bot.Catalogs;

/// <summary>Reads the working-day calendars and counts their days against the totals that stand beside them.</summary>
internal static class CalendarReading
{
    private const string OnlyZone = "Asia/Shanghai";

    public static IReadOnlyList<CatalogCalendar> Read(CalendarFile file, CatalogPlace top)
    {
        top["timeZone"].Require(file.TimeZone == OnlyZone, $"The time zone is “{file.TimeZone}”, but must be {OnlyZone}.");
        top["years"].Require(file.Years.Count > 0, "There is no year.");
        return [.. file.Years
            .Select(year => ReadYear(year.Key, top["years"][year.Key].Given(year.Value), top["years"][year.Key]))
            .OrderBy(year => year.Year)];
    }

    private static CatalogCalendar ReadYear(string key, CalendarYearEntry entry, CatalogPlace place)
    {
        var isYear = int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2999;
        place.Require(isYear, $"“{key}” is not a year.");
        var status = place["status"].OneOf(
            entry.Status,
            ("published", CatalogCalendarStatus.Published),
            ("provisional", CatalogCalendarStatus.Provisional),
            ("missing", CatalogCalendarStatus.Missing));
        return status == CatalogCalendarStatus.Missing ? ReadMissing(year, entry, place) : ReadKnown(year, status, entry, place);
    }

    private static CatalogCalendar ReadMissing(int year, CalendarYearEntry entry, CatalogPlace place)
    {
        place.Require(
            entry is { Notice: null, DocNo: null, Issued: null, Off: null, MakeupWorkdays: null, Workdays: null, QuarterWorkdays: null },
            "The year is missing, but dates or a source are given.");
        return new CatalogCalendar { Year = year, Status = CatalogCalendarStatus.Missing, Note = entry.Note };
    }

    private static CatalogCalendar ReadKnown(int year, CatalogCalendarStatus status, CalendarYearEntry entry, CatalogPlace place)
    {
        place["notice"].Require(
            !string.IsNullOrWhiteSpace(entry.Notice), "The title of the notice is missing: a calendar needs its source.");
        var issued = ReadDate(place["issued"].Given(entry.Issued), place["issued"]);
        var holidays = place["off"].Each(place["off"].Given(entry.Off), (period, at) => ReadHoliday(period, year, at));
        RequireInOrder(holidays, place["off"]);
        var makeUpDays = place["makeupWorkdays"].Each(place["makeupWorkdays"].Given(entry.MakeupWorkdays), ReadDate);
        RequireMakeUpDays(makeUpDays, holidays, year, place["makeupWorkdays"]);

        var calendar = new CatalogCalendar
        {
            Year = year,
            Status = status,
            Notice = entry.Notice,
            DocumentNumber = entry.DocNo,
            IssuedOn = issued,
            Note = entry.Note,
            Holidays = holidays,
            MakeUpWorkdays = [.. makeUpDays.Order()],
        };
        RequireTotals(calendar, entry, place);
        return calendar;
    }

    /// <summary>A holiday lies in its year; New Year's may begin on the last days of the year before.</summary>
    private static CatalogHoliday ReadHoliday(IReadOnlyList<string?> period, int year, CatalogPlace place)
    {
        place.Require(period.Count == 3, "A holiday is written as name, first day off, last day off.");
        var name = place[0].Given(period[0]);
        place[0].Require(!string.IsNullOrWhiteSpace(name), "The holiday has no name.");
        var (from, to) = (ReadDate(place[1].Given(period[1]), place[1]), ReadDate(place[2].Given(period[2]), place[2]));
        place[1].Require(
            from.Year == year || (from.Year == year - 1 && from.Month == 12),
            Invariant($"The holiday begins on {from:yyyy-MM-dd}, outside {year}."));
        place[2].Require(to.Year == year, Invariant($"The holiday ends on {to:yyyy-MM-dd}, outside {year}."));
        place[2].Require(from <= to, Invariant($"The holiday ends on {to:yyyy-MM-dd}, before it begins on {from:yyyy-MM-dd}."));
        return new CatalogHoliday(name, from, to);
    }

    private static void RequireInOrder(List<CatalogHoliday> holidays, CatalogPlace place)
    {
        place.Require(holidays.Count > 0, "There is no holiday.");
        for (var i = 1; i < holidays.Count; i++)
        {
            place[i][1].Require(
                holidays[i].From > holidays[i - 1].To, $"The holiday {holidays[i].Name} begins before {holidays[i - 1].Name} has ended.");
        }
    }

    private static void RequireMakeUpDays(List<DateOnly> days, List<CatalogHoliday> holidays, int year, CatalogPlace place)
    {
        for (var i = 0; i < days.Count; i++)
        {
            var day = days[i];
            place[i].Require(day.Year == year, Invariant($"{day:yyyy-MM-dd} lies outside {year}."));
            place[i].Require(
                day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday,
                Invariant($"{day:yyyy-MM-dd} is a {day.DayOfWeek}; only a Saturday or Sunday can make up for another day."));
            place[i].Require(!holidays.Exists(holiday => holiday.Covers(day)), Invariant($"{day:yyyy-MM-dd} lies inside a holiday."));
            place[i].Require(days.IndexOf(day) == i, Invariant($"{day:yyyy-MM-dd} stands twice."));
        }
    }

    private static void RequireTotals(CatalogCalendar calendar, CalendarYearEntry entry, CatalogPlace place)
    {
        var quarters = new int[4];
        for (var day = new DateOnly(calendar.Year, 1, 1); day.Year == calendar.Year; day = day.AddDays(1))
            quarters[(day.Month - 1) / 3] += calendar.IsWorkday(day) ? 1 : 0;
        if (entry.Workdays is { } stated)
            place["workdays"].Require(stated == quarters.Sum(), Invariant($"The year has {quarters.Sum()} working days, not {stated}."));
        if (entry.QuarterWorkdays is not { } statedQuarters)
            return;
        place["quarterWorkdays"].Require(statedQuarters.Count == 4, "A year has four quarters.");
        for (var i = 0; i < quarters.Length; i++)
        {
            place["quarterWorkdays"][i].Require(
                statedQuarters[i] == quarters[i], Invariant($"Quarter {i + 1} has {quarters[i]} working days, not {statedQuarters[i]}."));
        }
    }

    private static DateOnly ReadDate(string text, CatalogPlace place)
    {
        var isDate = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        place.Require(isDate, $"“{text}” is not a date such as 2026-01-31.");
        return date;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
