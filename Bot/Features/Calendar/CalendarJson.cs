using System.Globalization;
using System.Text.Json;
using Wenming.Bot.Catalogs;
using Wenming.Bot.Catalogs.Entries;
using Wenming.Domain.Calendar;

namespace Wenming.Bot.Features.Calendar;

/// <summary>Reads one year in the shape of <c>Catalog/workdays-cn.json</c>: the whole file with one year in it, or <c>{"2027": {…}}</c>.</summary>
internal static class CalendarJson
{
    /// <summary>Whether a text is meant as JSON and not as typed lines.</summary>
    public static bool IsMeantBy(string text) => text.TrimStart().StartsWith('{');

    /// <summary>The year. Holidays and make-up days are numbered as they stand, from 1.</summary>
    public static YearDraft Read(string text)
    {
        try
        {
            var years = text.Contains("\"years\"", StringComparison.Ordinal)
                ? JsonSerializer.Deserialize(text, CatalogJson.Default.CalendarFile)?.Years
                : JsonSerializer.Deserialize(text, CatalogJson.Default.IReadOnlyDictionaryStringCalendarYearEntry);
            return years is { Count: 1 } && years.Single() is { Key: var key, Value: { } entry }
                && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                ? DraftOf(year, entry)
                : Wrong(CalendarErrorKind.NoYear, "");
        }
        catch (JsonException broken)
        {
            return Wrong(CalendarErrorKind.NotJson, broken.Path ?? "$");
        }
    }

    private static YearDraft DraftOf(int year, CalendarYearEntry entry)
    {
        List<CalendarError> errors = [];
        List<(int Line, OffPeriod Period)> off = [];
        List<(int Line, DateOnly Day)> makeUp = [];
        var number = 0;
        foreach (var period in entry.Off ?? [])
        {
            number++;
            if (period is [{ Length: > 0 } name, var first, var last])
            {
                if (Day(first, number, errors) is { } from && Day(last, number, errors) is { } to)
                    off.Add((number, new OffPeriod(name, from, to)));
            }
            else
            {
                errors.Add(new CalendarError(number, CalendarErrorKind.Unreadable, string.Join(' ', period ?? [])));
            }
        }

        foreach (var day in entry.MakeupWorkdays ?? [])
        {
            number++;
            if (Day(day, number, errors) is { } worked)
                makeUp.Add((number, worked));
        }

        return new YearDraft
        {
            Year = year,
            Status = entry.Status == "published" ? CalendarStatus.Published : CalendarStatus.Provisional,
            Notice = entry.Notice,
            DocumentNumber = entry.DocNo,
            IssuedOn = entry.Issued is null ? null : Day(entry.Issued, 0, errors),
            Off = off,
            MakeUpWorkdays = makeUp,
            Workdays = entry.Workdays,
            Errors = entry.Status is "published" or "provisional"
                ? errors
                : [.. errors, new CalendarError(0, CalendarErrorKind.Unreadable, entry.Status)],
        };
    }

    private static DateOnly? Day(string? text, int number, List<CalendarError> errors)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        errors.Add(new CalendarError(number, CalendarErrorKind.NotADate, text ?? ""));
        return null;
    }

    private static YearDraft Wrong(CalendarErrorKind kind, string value) => new() { Errors = [new CalendarError(0, kind, value)] };
}
