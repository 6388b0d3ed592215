namespace Wenming.Bot.Catalogs;

/// <summary>One year of the published working-day calendar.</summary>
internal sealed record CatalogCalendar
{
    public required int Year { get; init; }

    public required CatalogCalendarStatus Status { get; init; }

    /// <summary>Title of the published notice; absent when the year is missing.</summary>
    public string? Notice { get; init; }

    /// <summary>Number of the document, where it is known.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>When the notice was issued; absent when the year is missing.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>A remark for the administrator.</summary>
    public string? Note { get; init; }

    /// <summary>The holidays, in order.</summary>
    public IReadOnlyList<CatalogHoliday> Holidays { get; init; } = [];

    /// <summary>Saturdays and Sundays that are worked (调休), in order.</summary>
    public IReadOnlyList<DateOnly> MakeUpWorkdays { get; init; } = [];

    /// <summary>Whether the day is worked according to this year's entry. Of no meaning when the year is missing.</summary>
    public bool IsWorkday(DateOnly day)
    {
        if (MakeUpWorkdays.Contains(day))
            return true;
        return day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.Any(holiday => holiday.Covers(day));
    }
}
