using Wenming.Domain.Calendar;
using Wenming.Domain.Settings;

namespace Wenming.Domain.Agenda;

/// <summary>
/// When a quarter's study-result test is open (rules.md 3.2). It is stored when it opens, so that a calendar that is corrected later does not
/// move it after the fact (rules.md 4.3).
/// </summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="OpensOn">Opens at midnight at the beginning of this day.</param>
/// <param name="ClosesOn">The last day.</param>
/// <param name="IsTentative">Whether a calendar it was computed with is not published, so that it is shown as 待定.</param>
public sealed record StudyTestWindow(Quarter Quarter, DateOnly OpensOn, DateOnly ClosesOn, bool IsTentative)
{
    /// <summary>The first instant at which the test is open, in UTC.</summary>
    public DateTimeOffset OpensAt => BeijingTime.At(OpensOn, TimeOnly.MinValue);

    /// <summary>The first instant at which nothing is taken any more, in UTC: the end of the last day.</summary>
    public DateTimeOffset ClosesAt => BeijingTime.At(ClosesOn.AddDays(1), TimeOnly.MinValue);

    /// <summary>The window of a quarter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rules name a working day that the month does not have.</exception>
    public static StudyTestWindow Of(Quarter quarter, WorkdayCalendar calendar, AgendaRules rules)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(rules);
        var month = quarter.FirstDay.Month + rules.StudyTestInMonth - 1;
        var opensOn = calendar.NthWorkdayOfMonth(quarter.Year, month, rules.StudyTestOpensOnNthWorkday);
        var closesOn = calendar.DueOnOrAfter(calendar.AddWorkdays(opensOn, rules.StudyTestOpenFor - 1));
        return new(quarter, opensOn, closesOn, !calendar.IsCertain(opensOn, closesOn));
    }

    /// <summary>Whether leave takes every working day of the window, so that its owner is not expected to sit.</summary>
    public bool IsCoveredBy(LeaveDays leave, WorkdayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        for (var day = OpensOn; day <= ClosesOn; day = day.AddDays(1))
        {
            if (calendar.IsWorkday(day) && !leave.Covers(day))
                return false;
        }

        return true;
    }
}
