namespace Wenming.Domain.Calendar;

/// <summary>A year's calendar as it was handed in, before it is believed.</summary>
public sealed record YearDraft
{
    /// <summary>The fewest working days of a month that a notice can leave: the fourth quarter's check takes ten of December.</summary>
    public const int FewestOfAMonth = 10;

    /// <summary>The year; 0 when none is named.</summary>
    public int Year { get; init; }

    /// <summary>What it rests on.</summary>
    public CalendarStatus Status { get; init; }

    /// <summary>The title of the notice.</summary>
    public string? Notice { get; init; }

    /// <summary>Its number.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The day it was issued.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The holidays with the lines they stand in.</summary>
    public IReadOnlyList<(int Line, OffPeriod Period)> Off { get; init; } = [];

    /// <summary>The make-up working days with the lines they stand in.</summary>
    public IReadOnlyList<(int Line, DateOnly Day)> MakeUpWorkdays { get; init; } = [];

    /// <summary>The working days of the year, if a total stands beside them.</summary>
    public int? Workdays { get; init; }

    /// <summary>What was wrong already when it was read.</summary>
    public IReadOnlyList<CalendarError> Errors { get; init; } = [];

    /// <summary>Believes it, or names everything that is wrong with it.</summary>
    public YearReading Check()
    {
        List<CalendarError> errors = [.. Errors, .. HeadErrors(), .. OffErrors(), .. MakeUpErrors()];
        if (errors.Count == 0)
            errors.AddRange(CountErrors());
        return errors.Count == 0
            ? new YearReading.Accepted(ToYear())
            : new YearReading.Refused([.. errors.OrderBy(error => error.Line)]);
    }

    private CalendarYear ToYear() => new(Year, Status)
    {
        Notice = Notice,
        DocumentNumber = DocumentNumber,
        IssuedOn = IssuedOn,
        Off = [.. Off.Select(entry => entry.Period).OrderBy(period => period.From)],
        MakeUpWorkdays = [.. MakeUpWorkdays.Select(entry => entry.Day).Order()],
    };

    private IEnumerable<CalendarError> HeadErrors()
    {
        // What could not be read as a whole says nothing about its parts.
        if (Errors.Any(error => error.Line == 0))
            yield break;
        if (Year is < 2001 or > 2998)
            yield return new CalendarError(0, CalendarErrorKind.NoYear, "");
        if (Status == CalendarStatus.Published && string.IsNullOrWhiteSpace(Notice))
            yield return new CalendarError(0, CalendarErrorKind.NoNotice, "");
        if (Off.Count == 0 && Errors.Count == 0)
            yield return new CalendarError(0, CalendarErrorKind.NoHoliday, "");
    }

    private IEnumerable<CalendarError> OffErrors()
    {
        for (var i = 0; i < Off.Count; i++)
        {
            var (line, period) = Off[i];
            var beginsInYear = period.From.Year == Year || (period.From.Year == Year - 1 && period.From.Month == 12);
            if (!beginsInYear || period.To.Year != Year)
                yield return new CalendarError(line, CalendarErrorKind.OutsideYear, Named(beginsInYear ? period.To : period.From));
            else if (period.To < period.From)
                yield return new CalendarError(line, CalendarErrorKind.Backwards, period.Name);
            else if (Off.Take(i).Any(other => period.From <= other.Period.To && other.Period.From <= period.To))
                yield return new CalendarError(line, CalendarErrorKind.Overlap, period.Name);
        }
    }

    private IEnumerable<CalendarError> MakeUpErrors()
    {
        for (var i = 0; i < MakeUpWorkdays.Count; i++)
        {
            var (line, day) = MakeUpWorkdays[i];
            if (day.Year != Year)
                yield return new CalendarError(line, CalendarErrorKind.OutsideYear, Named(day));
            else if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                yield return new CalendarError(line, CalendarErrorKind.NotWeekend, Named(day));
            else if (Off.Any(entry => entry.Period.Contains(day)))
                yield return new CalendarError(line, CalendarErrorKind.InsideHoliday, Named(day));
            else if (MakeUpWorkdays.Take(i).Any(other => other.Day == day))
                yield return new CalendarError(line, CalendarErrorKind.Twice, Named(day));
        }
    }

    private IEnumerable<CalendarError> CountErrors()
    {
        var counts = WorkdayCounts.Of(ToYear());
        for (var month = 1; month <= 12; month++)
        {
            if (counts.Months[month - 1] < FewestOfAMonth)
                yield return new CalendarError(0, CalendarErrorKind.EmptyMonth, $"{month}");
        }

        if (Workdays is { } stated && stated != counts.Year)
            yield return new CalendarError(0, CalendarErrorKind.WrongTotal, $"{counts.Year}");
    }

    private static string Named(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
