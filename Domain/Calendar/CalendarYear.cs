namespace Wenming.Domain.Calendar;

/// <summary>The holidays of one year (rules.md 4.2). They are loaded, never computed.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Status">How far it can be relied on.</param>
public sealed record CalendarYear(int Year, CalendarStatus Status)
{
    /// <summary>The notice that it was taken from.</summary>
    public string? Notice { get; init; }

    /// <summary>The notice's number, where it is known.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The day the notice was issued, where it is known.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The holidays. A notice may reach into the days around New Year.</summary>
    public IReadOnlyList<OffPeriod> Off { get; init; } = [];

    /// <summary>Saturdays and Sundays that are worked (调休).</summary>
    public IReadOnlyList<DateOnly> MakeUpWorkdays { get; init; } = [];

    /// <summary>A year of which nothing is known.</summary>
    public static CalendarYear MissingFor(int year) => new(year, CalendarStatus.Missing);
}
