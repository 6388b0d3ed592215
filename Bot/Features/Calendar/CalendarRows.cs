using System.Globalization;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.Calendar;

/// <summary>A year as a row that a person can read: <c>春节 2027-02-05 2027-02-13; …</c>.</summary>
internal static class CalendarRows
{
    private const string Between = "; ";

    public static RowProperties Write(CalendarYear year, PersonId by, DateTimeOffset at) => new()
    {
        ["Year"] = year.Year,
        ["Status"] = year.Status.ToString(),
        ["Notice"] = year.Notice,
        ["DocumentNumber"] = year.DocumentNumber,
        ["IssuedOn"] = year.IssuedOn is { } issued ? Day(issued) : null,
        ["Off"] = string.Join(Between, year.Off.Select(off => $"{off.Name} {Day(off.From)} {Day(off.To)}")),
        ["MakeUpWorkdays"] = string.Join(Between, year.MakeUpWorkdays.Select(Day)),
        ["LoadedBy"] = by.Value,
        ["LoadedAt"] = at,
    };

    /// <exception cref="InvalidOperationException">The row was changed by hand and cannot be read.</exception>
    public static KnownYear Read(Row row)
    {
        try
        {
            var columns = row.Properties;
            var year = new CalendarYear((int)columns.Whole("Year")!.Value, Enum.Parse<CalendarStatus>(columns.Text("Status")!))
            {
                Notice = columns.Text("Notice"),
                DocumentNumber = columns.Text("DocumentNumber"),
                IssuedOn = columns.Text("IssuedOn") is { } issued ? Day(issued) : null,
                Off = [.. Parts(columns.Text("Off")).Select(Period)],
                MakeUpWorkdays = [.. Parts(columns.Text("MakeUpWorkdays")).Select(Day)],
            };
            return new KnownYear(year, new PersonId(columns.Text("LoadedBy")!), columns.Instant("LoadedAt"));
        }
        catch (Exception unreadable) when (unreadable is FormatException or ArgumentException or NullReferenceException or IndexOutOfRangeException)
        {
            throw new InvalidOperationException(
                $"Row '{row.RowKey}' of the calendar cannot be read: delete it and import the year again.", unreadable);
        }
    }

    // A holiday's name may hold spaces; its days do not.
    private static OffPeriod Period(string text)
    {
        var words = text.Split(' ');
        return new OffPeriod(string.Join(' ', words[..^2]), Day(words[^2]), Day(words[^1]));
    }

    private static string[] Parts(string? text) => (text ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
