using Wenming.Domain.Calendar;

namespace Wenming.Domain.Agenda;

/// <summary>When people may be written to unasked: on working days, in two spans of the day, each without its end (rules.md 4.5).</summary>
/// <param name="MorningFrom">When the morning begins, in Beijing.</param>
/// <param name="MorningTo">When it ends.</param>
/// <param name="AfternoonFrom">When the afternoon begins.</param>
/// <param name="AfternoonTo">When it ends.</param>
public sealed record SendHours(TimeOnly MorningFrom, TimeOnly MorningTo, TimeOnly AfternoonFrom, TimeOnly AfternoonTo)
{
    /// <summary>09:00–11:30 and 13:30–16:30.</summary>
    public static SendHours Usual { get; } = new(new TimeOnly(9, 0), new TimeOnly(11, 30), new TimeOnly(13, 30), new TimeOnly(16, 30));

    /// <summary>Whether somebody may be written to at this instant.</summary>
    public bool IsOpen(WorkdayCalendar calendar, DateTimeOffset at) => Next(calendar, at) == at;

    /// <summary>The first instant from this one on at which somebody may be written to, in UTC.</summary>
    public DateTimeOffset Next(WorkdayCalendar calendar, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var day = BeijingTime.DateOf(at);
        if (!calendar.IsWorkday(day))
            return BeijingTime.At(calendar.OnOrAfter(day), MorningFrom);
        if (at < BeijingTime.At(day, MorningFrom))
            return BeijingTime.At(day, MorningFrom);
        if (at < BeijingTime.At(day, MorningTo))
            return at;
        if (at < BeijingTime.At(day, AfternoonFrom))
            return BeijingTime.At(day, AfternoonFrom);
        return at < BeijingTime.At(day, AfternoonTo) ? at : NextMorning(calendar, at);
    }

    /// <summary>How much of the time between two instants lies in these hours; none when the second does not lie after the first.</summary>
    public TimeSpan OpenBetween(WorkdayCalendar calendar, DateTimeOffset from, DateTimeOffset to)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var open = TimeSpan.Zero;
        for (var at = Next(calendar, from); at < to; at = Next(calendar, at))
        {
            var day = BeijingTime.DateOf(at);
            var morningEnds = BeijingTime.At(day, MorningTo);
            var ends = at < morningEnds ? morningEnds : BeijingTime.At(day, AfternoonTo);
            open += (ends < to ? ends : to) - at;
            at = ends;
        }

        return open;
    }

    /// <summary>When the next working day's morning begins, in UTC.</summary>
    public DateTimeOffset NextMorning(WorkdayCalendar calendar, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return BeijingTime.At(calendar.AddWorkdays(BeijingTime.DateOf(at), 1), MorningFrom);
    }

    /// <summary>When the working day after this instant ends: until then it is tried to send what was owed at the instant.</summary>
    public DateTimeOffset EndOfNextWorkday(WorkdayCalendar calendar, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return BeijingTime.At(calendar.AddWorkdays(BeijingTime.DateOf(at), 1), AfternoonTo);
    }
}
