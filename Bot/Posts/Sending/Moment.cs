using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;

namespace Wenming.Bot.Posts.Sending;

/// <summary>An instant of the bureau with the calendar and the hours that are in force.</summary>
/// <param name="Now">The instant (UTC).</param>
/// <param name="Calendar">The working days.</param>
/// <param name="Hours">When people may be written to.</param>
internal sealed record Moment(DateTimeOffset Now, WorkdayCalendar Calendar, SendHours Hours)
{
    /// <summary>The day in Beijing.</summary>
    public DateOnly Today => BeijingTime.DateOf(Now);

    /// <summary>Whether people may be written to.</summary>
    public bool IsOpen => Hours.IsOpen(Calendar, Now);

    /// <summary>When today's hours began or begin (UTC).</summary>
    public DateTimeOffset ThisMorning => BeijingTime.At(Today, Hours.MorningFrom);

    /// <summary>When the next working day's hours begin (UTC).</summary>
    public DateTimeOffset NextMorning => Hours.NextMorning(Calendar, Now);

    /// <summary>Whether the working day after the one on which something was owed is over.</summary>
    public bool IsPast(DateTimeOffset owedAt) => Now >= Hours.EndOfNextWorkday(Calendar, owedAt);
}
