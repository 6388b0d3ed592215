namespace Wenming.Domain.Calendar;

/// <summary>
/// The dates of one quarter's self-check (rules.md 4.4). They are stored when the window opens, so that a calendar that is corrected
/// later does not move a deadline after the fact (rules.md 4.3).
/// </summary>
public sealed record SelfCheckWindow
{
    /// <summary>The quarter that is checked.</summary>
    public required Quarter Quarter { get; init; }

    /// <summary>Opens at midnight at the beginning of this day.</summary>
    public required DateOnly OpensOn { get; init; }

    /// <summary>The day of the first reminder (T−3).</summary>
    public required DateOnly FirstReminderOn { get; init; }

    /// <summary>The due day.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The time of day in Beijing until which a check counts as on time, that minute's beginning included.</summary>
    public required TimeOnly DueAt { get; init; }

    /// <summary>The last day on which a late check is taken.</summary>
    public required DateOnly GraceEndsOn { get; init; }

    /// <summary>The last day of verification.</summary>
    public required DateOnly VerifiedBy { get; init; }

    /// <summary>The day of flag and bulletin; for the fourth quarter the appraisal meeting.</summary>
    public required DateOnly ConcludesOn { get; init; }

    /// <summary>Whether a year that these dates touch is not published, so that they are shown as 待定.</summary>
    public required bool IsTentative { get; init; }

    /// <summary>The instant of opening, in UTC.</summary>
    public DateTimeOffset OpensAt => StartOf(OpensOn);

    /// <summary>The last instant that is on time, in UTC.</summary>
    public DateTimeOffset DueAtInstant => BeijingTime.At(DueOn, DueAt);

    /// <summary>The first instant at which nothing is taken any more, in UTC: the end of the last day of grace.</summary>
    public DateTimeOffset LocksAt => StartOf(GraceEndsOn.AddDays(1));

    /// <summary>The first instant after verification, in UTC: the end of its last day.</summary>
    public DateTimeOffset VerificationEndsAt => StartOf(VerifiedBy.AddDays(1));

    /// <summary>Whether answers are taken at an instant.</summary>
    public bool IsOpenAt(DateTimeOffset now) => OpensAt <= now && now < LocksAt;

    /// <summary>The window of a quarter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rules name a working day that the quarter or month does not have.</exception>
    public static SelfCheckWindow Of(Quarter quarter, WorkdayCalendar calendar, WindowRules rules)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(rules);
        var last = quarter.Number == 4 ? rules.LastQuarter : null;
        if (last is { Month: < 10 or > 12 })
            throw new ArgumentOutOfRangeException(nameof(rules), last.Month, "The fourth quarter's check must open in month 10, 11 or 12.");
        var opensOn = last is null
            ? calendar.NthLastWorkday(quarter, rules.OpensOnNthLastWorkday)
            : calendar.NthWorkdayOfMonth(quarter.Year, last.Month, last.OpensOnNthWorkday);
        var dueOn = calendar.DueOnOrAfter(last is null
            ? calendar.NthLastWorkday(quarter, rules.DueOnNthLastWorkday)
            : calendar.NthWorkdayOfMonth(quarter.Year, last.Month, last.DueOnNthWorkday));
        ArgumentOutOfRangeException.ThrowIfLessThan(dueOn, opensOn, nameof(rules));
        var graceEndsOn = calendar.DueOnOrAfter(calendar.AddWorkdays(dueOn, rules.GraceFor));
        var verifiedBy = calendar.DueOnOrAfter(calendar.AddWorkdays(graceEndsOn, last?.VerificationFor ?? rules.VerificationFor));
        var concludesOn = calendar.DueOnOrAfter(calendar.AddWorkdays(verifiedBy, last?.ConclusionFor ?? rules.ConclusionFor));
        return new SelfCheckWindow
        {
            Quarter = quarter,
            OpensOn = opensOn,
            FirstReminderOn = calendar.AddWorkdays(dueOn, -rules.FirstReminderBefore),
            DueOn = dueOn,
            DueAt = rules.DueAt,
            GraceEndsOn = graceEndsOn,
            VerifiedBy = verifiedBy,
            ConcludesOn = concludesOn,
            IsTentative = !calendar.IsCertain(quarter.FirstDay, concludesOn),
        };
    }

    private static DateTimeOffset StartOf(DateOnly day) => BeijingTime.At(day, TimeOnly.MinValue);
}
