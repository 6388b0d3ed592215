namespace Wenming.Domain.Calendar;

/// <summary>
/// Working days (工作日): Monday to Friday without the published holidays, and the make-up days (rules.md 4.2).
/// A year that is not given counts as <see cref="CalendarStatus.Missing"/>.
/// </summary>
public sealed class WorkdayCalendar
{
    private readonly Dictionary<int, CalendarYear> _years = [];
    private readonly HashSet<DateOnly> _makeUp;

    /// <summary>A calendar of these years.</summary>
    /// <exception cref="ArgumentException">A year is given twice or contradicts itself.</exception>
    public WorkdayCalendar(IEnumerable<CalendarYear> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        foreach (var year in years)
        {
            Check(year);
            if (!_years.TryAdd(year.Year, year))
                throw new ArgumentException($"The calendar of {year.Year} is given twice: keep one.", nameof(years));
        }

        _makeUp = [.. _years.Values.SelectMany(year => year.MakeUpWorkdays)];
    }

    /// <summary>How far a year can be relied on.</summary>
    public CalendarStatus StatusOf(int year) => _years.TryGetValue(year, out var known) ? known.Status : CalendarStatus.Missing;

    /// <summary>The holiday in which a day lies, or <see langword="null"/>.</summary>
    public OffPeriod? HolidayOn(DateOnly day) =>
        OffIn(day.Year, day) ?? OffIn(day.Year + 1, day) ?? OffIn(day.Year - 1, day);

    /// <summary>Whether a day is worked.</summary>
    public bool IsWorkday(DateOnly day) =>
        _makeUp.Contains(day)
        || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && HolidayOn(day) is null);

    /// <summary>
    /// The working day that lies this many working days after a day, or before it when the number is negative. Counting begins with
    /// the next day, so the day itself need not be worked; 0 gives the day itself.
    /// </summary>
    public DateOnly AddWorkdays(DateOnly day, int workdays)
    {
        var step = Math.Sign(workdays);
        for (var left = Math.Abs(workdays); left > 0;)
        {
            day = day.AddDays(step);
            if (IsWorkday(day))
                left--;
        }

        return day;
    }

    /// <summary>The day itself if it is worked, else the next working day: where a due date moves to (rules.md 4.5).</summary>
    public DateOnly OnOrAfter(DateOnly day) => IsWorkday(day) ? day : AddWorkdays(day, 1);

    /// <summary>
    /// Where something due moves to (rules.md 4.5): the day itself if it is worked, else the next working day; and when that is the first one
    /// after <see cref="OffPeriod.IsBlock"/>, the one after it.
    /// </summary>
    public DateOnly DueOnOrAfter(DateOnly day)
    {
        var worked = OnOrAfter(day);
        while (FollowsBlock(worked))
            worked = AddWorkdays(worked, 1);
        return worked;
    }

    /// <summary>Whether a day is the first working day after 春节 or 国庆, on which nothing is due.</summary>
    public bool FollowsBlock(DateOnly day)
    {
        if (!IsWorkday(day))
            return false;
        for (var before = day.AddDays(-1); !IsWorkday(before); before = before.AddDays(-1))
        {
            if (HolidayOn(before) is { IsBlock: true })
                return true;
        }

        return false;
    }

    /// <summary>The day itself if it is worked, else the working day before: where a reminder moves to (rules.md 4.5).</summary>
    public DateOnly OnOrBefore(DateOnly day) => IsWorkday(day) ? day : AddWorkdays(day, -1);

    /// <summary>How many working days d there are with <paramref name="afterExclusive"/> &lt; d ≤ <paramref name="toInclusive"/>.</summary>
    /// <returns>0 or more; 0 when the second day does not lie after the first.</returns>
    public int WorkdaysBetween(DateOnly afterExclusive, DateOnly toInclusive)
    {
        var count = 0;
        for (var day = afterExclusive.AddDays(1); day <= toInclusive; day = day.AddDays(1))
        {
            if (IsWorkday(day))
                count++;
        }

        return count;
    }

    /// <summary>The quarter's n-th working day counted from its end: 1 is the last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quarter has fewer working days.</exception>
    public DateOnly NthLastWorkday(Quarter quarter, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        var day = AddWorkdays(quarter.LastDay.AddDays(1), -n);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, quarter.FirstDay, nameof(n));
        return day;
    }

    /// <summary>The month's n-th working day: 1 is the first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month has fewer working days.</exception>
    public DateOnly NthWorkdayOfMonth(int year, int month, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        var first = new DateOnly(year, month, 1);
        var day = AddWorkdays(first.AddDays(-1), n);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(day, first.AddMonths(1), nameof(n));
        return day;
    }

    /// <summary>Whether every year from one day to another is published; otherwise dates computed in it are tentative (待定).</summary>
    public bool IsCertain(DateOnly from, DateOnly to)
    {
        for (var year = from.Year; year <= to.Year; year++)
        {
            if (StatusOf(year) != CalendarStatus.Published)
                return false;
        }

        return true;
    }

    private static void Check(CalendarYear year)
    {
        if (year.Status == CalendarStatus.Missing && (year.Off.Count > 0 || year.MakeUpWorkdays.Count > 0))
            throw new ArgumentException($"The calendar of {year.Year} is marked missing but has days: mark it provisional or published.");
        if (year.Off.FirstOrDefault(off => off.To < off.From) is { } backwards)
            throw new ArgumentException($"The holiday {backwards.Name} of {year.Year} ends before it begins: exchange its days.");
        foreach (var day in year.MakeUpWorkdays)
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) || year.Off.Any(off => off.Contains(day)))
                throw new ArgumentException($"The make-up working day {day:yyyy-MM-dd} must be a Saturday or Sunday outside the holidays.");
        }
    }

    private OffPeriod? OffIn(int year, DateOnly day) =>
        _years.TryGetValue(year, out var known) ? known.Off.FirstOrDefault(off => off.Contains(day)) : null;
}
