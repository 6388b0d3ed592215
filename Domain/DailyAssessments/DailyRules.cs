using Wenming.Domain.Calendar;

namespace Wenming.Domain.DailyAssessments;

/// <summary>Until when facts are entered (rules.md 4.4).</summary>
/// <param name="NoticeFor">Working days of the public notice after the appraisal meeting, in which the year's books are still open; default 5.</param>
public sealed record DailyRules(int NoticeFor)
{
    /// <summary>The defaults of the rules.</summary>
    public static DailyRules Default { get; } = new(5);

    /// <summary>
    /// The last day on which a fact of a year is entered: the end of the public notice. What happens after the fourth quarter's check still counts
    /// in its book until then.
    /// </summary>
    /// <param name="lastQuarter">The window of the year's fourth quarter.</param>
    /// <param name="calendar">The working days.</param>
    public DateOnly LastDay(SelfCheckWindow lastQuarter, WorkdayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(lastQuarter);
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.AddWorkdays(lastQuarter.ConcludesOn, NoticeFor);
    }
}
