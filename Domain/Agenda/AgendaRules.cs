namespace Wenming.Domain.Agenda;

/// <summary>When what happens in a year (rules.md 3.2, 4.3 and 4.5). The self-check has its own rules, <see cref="Calendar.WindowRules"/>.</summary>
public sealed record AgendaRules
{
    /// <summary>The defaults of rules.md.</summary>
    public static AgendaRules Default { get; } = new();

    /// <summary>When a day's digest and every other post goes out, in Beijing; default 09:00.</summary>
    public TimeOnly DigestAt { get; init; } = new(9, 0);

    /// <summary>Until when something may be done on its last day, in Beijing; default 17:00.</summary>
    public TimeOnly DeadlineAt { get; init; } = new(17, 0);

    /// <summary>The day of the week's self-study card; default Monday.</summary>
    public DayOfWeek SelfStudyOn { get; init; } = DayOfWeek.Monday;

    /// <summary>The weekday of collective study; default Friday.</summary>
    public DayOfWeek StudySessionOn { get; init; } = DayOfWeek.Friday;

    /// <summary>Which of the month's such weekdays, 1 to 4; default 2, the second.</summary>
    public int StudySessionOnNth { get; init; } = 2;

    /// <summary>When collective study begins, in Beijing; default 14:00.</summary>
    public TimeOnly StudySessionAt { get; init; } = new(14, 0);

    /// <summary>How long collective study lasts; default an hour and a half.</summary>
    public TimeSpan StudySessionFor { get; init; } = TimeSpan.FromMinutes(90);

    /// <summary>The people are reminded of collective study this many working days before; default 1.</summary>
    public int StudySessionReminderBefore { get; init; } = 1;

    /// <summary>The month of the quarter, 1 to 3, in which the study-result test opens; default 3, the last.</summary>
    public int StudyTestInMonth { get; init; } = 3;

    /// <summary>The test opens on this working day of that month; default 1, the first.</summary>
    public int StudyTestOpensOnNthWorkday { get; init; } = 1;

    /// <summary>How many working days the test is open, the first included; default 5.</summary>
    public int StudyTestOpenFor { get; init; } = 5;

    /// <summary>The reflection's prompt comes this many working days after the test has closed; default 1.</summary>
    public int ReflectionAfter { get; init; } = 1;

    /// <summary>The month on whose last working day the yearly plan is to be approved; default January.</summary>
    public int PlanApprovalInMonth { get; init; } = 1;

    /// <summary>The months on whose last working day supervision, plan correction and facility check are to be done; default June and December.</summary>
    public IReadOnlyList<int> HalfYearChecksInMonths { get; init; } = [6, 12];

    /// <summary>
    /// The administrators are warned of a missing calendar on the first working days from these on, and on the year's last; default 1 November,
    /// 15 November, 1 December and 15 December. With the last day they are five messages, the most for one obligation.
    /// </summary>
    public IReadOnlyList<(int Month, int Day)> CalendarWarningsFrom { get; init; } = [(11, 1), (11, 15), (12, 1), (12, 15)];

    /// <summary>The day of the month on which what is too old is removed, working day or not; default 1.</summary>
    public int RetentionOnDay { get; init; } = 1;

    /// <summary>When what is too old is removed, in Beijing; default 03:00.</summary>
    public TimeOnly RetentionAt { get; init; } = new(3, 0);
}
