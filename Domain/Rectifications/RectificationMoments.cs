using Wenming.Domain.Calendar;

namespace Wenming.Domain.Rectifications;

/// <summary>The days on which a section is reminded of a rectification.</summary>
public static class RectificationMoments
{
    private const int SoonBefore = 3;

    /// <summary>
    /// The latest moment in some days; <see langword="null"/> when there is none, or nothing is left for the section to do. Several that were missed
    /// are one.
    /// </summary>
    /// <param name="one">The rectification.</param>
    /// <param name="after">The day before the first.</param>
    /// <param name="through">The last day.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="rules">When being late counts again.</param>
    public static RectificationMoment? LatestIn(
        Rectification one, DateOnly after, DateOnly through, WorkdayCalendar calendar, RectificationRules rules)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(rules);
        if (!one.IsWithSection)
            return null;
        var opened = calendar.AddWorkdays(BeijingTime.DateOf(one.OpenedAt), 1);
        (RectificationMoment Moment, DateOnly On)[] days =
        [
            (RectificationMoment.Opened, opened),
            (RectificationMoment.Soon, calendar.AddWorkdays(one.DueOn, -SoonBefore)),
            (RectificationMoment.Due, one.DueOn),
            (RectificationMoment.Overdue, one.FaultOn(1, calendar, rules)),
            (RectificationMoment.OverdueAgain, one.FaultOn(2, calendar, rules)),
        ];

        // What is opened shortly before its last day is not announced before it is opened.
        return days.Where(day => day.On >= opened && after < day.On && day.On <= through)
            .Select(day => (RectificationMoment?)day.Moment)
            .LastOrDefault();
    }

    /// <summary>Whether an inspector is told in some days that it waits: the working day after it was handed in.</summary>
    public static bool BeganToWaitIn(Rectification one, DateOnly after, DateOnly through, WorkdayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(calendar);
        if (one is not { Status: RectificationStatus.Submitted, SubmittedAt: { } at })
            return false;
        var day = calendar.AddWorkdays(BeijingTime.DateOf(at), 1);
        return after < day && day <= through;
    }
}
