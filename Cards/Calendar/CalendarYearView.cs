using Wenming.Domain.Calendar;

namespace Wenming.Cards.Calendar;

/// <summary>One year as the administrator sees it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Counts">Its working days.</param>
public sealed record CalendarYearView(CalendarYear Year, WorkdayCounts Counts)
{
    /// <summary>Who loaded it; <see langword="null"/> for a year that was shipped.</summary>
    public string? LoadedBy { get; init; }

    /// <summary>When it was loaded (UTC).</summary>
    public DateTimeOffset? LoadedAt { get; init; }
}
