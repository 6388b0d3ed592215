namespace Wenming.Domain.Calendar;

/// <summary>What became of a calendar that was handed in: all of it can be used, or nothing.</summary>
public abstract record YearReading
{
    private YearReading()
    {
    }

    /// <summary>It holds together.</summary>
    public sealed record Accepted(CalendarYear Year) : YearReading;

    /// <summary>It does not; every fault is named.</summary>
    public sealed record Refused(IReadOnlyList<CalendarError> Errors) : YearReading;
}
