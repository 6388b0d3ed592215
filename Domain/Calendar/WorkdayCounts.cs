namespace Wenming.Domain.Calendar;

/// <summary>How many working days a year has.</summary>
/// <param name="Months">By month, January first.</param>
public sealed record WorkdayCounts(IReadOnlyList<int> Months)
{
    /// <summary>Fewer working days a year than this are worth a second look.</summary>
    public const int FewestUsual = 240;

    /// <summary>More working days a year than this are worth a second look; 2025 and 2026 have 248.</summary>
    public const int MostUsual = 256;

    /// <summary>The working days of the year.</summary>
    public int Year => Months.Sum();

    /// <summary>The working days of each quarter.</summary>
    public IReadOnlyList<int> Quarters => [.. Months.Chunk(3).Select(months => months.Sum())];

    /// <summary>Whether the number of working days is what notices leave.</summary>
    public bool IsUsual => Year is >= FewestUsual and <= MostUsual;

    /// <summary>The working days of a year taken by itself.</summary>
    public static WorkdayCounts Of(CalendarYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return Of(year.Year, new WorkdayCalendar([year]));
    }

    /// <summary>The working days of a year.</summary>
    public static WorkdayCounts Of(int year, WorkdayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new WorkdayCounts([.. Enumerable.Range(1, 12).Select(month => Enumerable.Range(1, DateTime.DaysInMonth(year, month))
            .Count(day => calendar.IsWorkday(new DateOnly(year, month, day))))]);
    }
}
