using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;

namespace Wenming.Domain.Rectifications;

/// <summary>
/// A gap that became owned work: a mandatory rectification (整改项) or an improvement item (提升项), from its opening until an inspector closes it
/// (rules.md 1). Every step is pure and says why it is refused.
/// </summary>
public sealed record Rectification
{
    /// <summary>Longest measure, support, result or reason, in Unicode characters.</summary>
    public const int LongestText = 200;

    /// <summary>Whose it is.</summary>
    public required SectionId Section { get; init; }

    /// <summary>The quarter that it comes from.</summary>
    public required Quarter Quarter { get; init; }

    /// <summary>Mandatory, or an improvement.</summary>
    public required FollowUpKind Kind { get; init; }

    /// <summary>Who opened it.</summary>
    public required RectificationOrigin Origin { get; init; }

    /// <summary>The question whose answer it comes from; <see langword="null"/> when it comes from none.</summary>
    public QuestionId? Question { get; init; }

    /// <summary>The answer that it comes from; <see langword="null"/> when it comes from none.</summary>
    public Answer? Answer { get; init; }

    /// <summary>What is wrong, in words; empty where question and answer say it.</summary>
    public required string Gap { get; init; }

    /// <summary>When it was opened, or became what it is when another answer changed its kind (UTC).</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>The last day; stored when it is opened, so that a corrected calendar does not move it.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>How far it is.</summary>
    public RectificationStatus Status { get; init; }

    /// <summary>Who sees to it.</summary>
    public PersonId? Owner { get; init; }

    /// <summary>What is done.</summary>
    public string? Measure { get; init; }

    /// <summary>What is needed from others: people, budget.</summary>
    public string? Support { get; init; }

    /// <summary>What came of it, as the section says.</summary>
    public string? Result { get; init; }

    /// <summary>When the section handed it in last (UTC); <see langword="null"/> once it was returned.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Working days past the last day in which inspectors had what was then returned, 0 or more: they are not the section's.</summary>
    public int DaysHeld { get; init; }

    /// <summary>Why it was returned or waived last.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was closed or waived (UTC).</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Whether nothing more is to be done.</summary>
    public bool IsOver => Status is RectificationStatus.Closed or RectificationStatus.Waived or RectificationStatus.Withdrawn;

    /// <summary>Whether the section has something to do: it is not over, and no inspector has it.</summary>
    public bool IsWithSection => Status is RectificationStatus.Open or RectificationStatus.Returned;

    /// <summary>Whether nobody has done anything about it yet.</summary>
    public bool IsUntouched => Status == RectificationStatus.Open && Owner is null;

    /// <summary>Somebody opens one by hand: an inspector for another section, or a section's head or liaison for the own one (主动整改).</summary>
    public static RectificationStep Open(
        Person by, SectionId section, FollowUpKind kind, QuestionId? question, string gap, DateTimeOffset now, WorkdayCalendar calendar, RectificationRules rules)
    {
        ArgumentNullException.ThrowIfNull(by);
        var isOwn = by.MaySignFor(section);
        if (!isOwn && !by.Is(Role.Inspector))
            return Refuse(RectificationRefusal.NotAllowed);
        if (!isOwn && by.Section == section)
            return Refuse(RectificationRefusal.OwnSection);
        if (string.IsNullOrWhiteSpace(gap))
            return Refuse(RectificationRefusal.NoGap);
        var today = BeijingTime.DateOf(now);
        var quarter = Quarter.Of(today);
        return Take(new Rectification
        {
            Section = section,
            Quarter = quarter,
            Kind = kind,
            Origin = isOwn ? RectificationOrigin.Section : RectificationOrigin.Inspector,
            Question = question,
            Gap = gap.Trim(),
            OpenedAt = now,
            DueOn = LastDay(kind, quarter, today, calendar, rules),
        });
    }

    /// <summary>The last day of what is opened on a day: 15 working days for a rectification, the end of the next quarter for an improvement.</summary>
    public static DateOnly LastDay(FollowUpKind kind, Quarter quarter, DateOnly openedOn, WorkdayCalendar calendar, RectificationRules rules)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(rules);
        return kind == FollowUpKind.Mandatory
            ? calendar.DueOnOrAfter(calendar.AddWorkdays(openedOn, rules.MandatoryWorkdays))
            : calendar.OnOrBefore(quarter.Next.LastDay);
    }

    /// <summary>Working days past the last day, 0 or more. Days in which an inspector has it are not counted.</summary>
    public int DaysOverdue(DateOnly today, WorkdayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (Status == RectificationStatus.Withdrawn)
            return 0;
        var until = (SubmittedAt, Status, EndedAt) switch
        {
            ({ } submittedAt, _, _) => BeijingTime.DateOf(submittedAt),
            (null, RectificationStatus.Waived, { } endedAt) => BeijingTime.DateOf(endedAt),
            _ => today,
        };
        return Math.Max(0, calendar.WorkdaysBetween(DueOn, until) - DaysHeld);
    }

    /// <summary>The working day that makes the n-th fault of being late.</summary>
    public DateOnly FaultOn(int nth, WorkdayCalendar calendar, RectificationRules rules)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(rules);
        return calendar.AddWorkdays(DueOn, DaysHeld + 1 + ((nth - 1) * rules.AgainAfterWorkdays));
    }

    /// <summary>How often being late counts as a fault: once overdue, then again each 10 working days (rules.md 2).</summary>
    public static int Faults(int daysOverdue, RectificationRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return daysOverdue <= 0 ? 0 : 1 + ((daysOverdue - 1) / rules.AgainAfterWorkdays);
    }

    /// <summary>The section plans: who, what, with whose help.</summary>
    public RectificationStep Plan(Person by, PersonId owner, string measure, string? support)
    {
        if (WhyNotBySection(by) is { } why)
            return Refuse(why);
        return string.IsNullOrWhiteSpace(measure)
            ? Refuse(RectificationRefusal.NoMeasure)
            : Take(this with { Owner = owner, Measure = measure.Trim(), Support = Blank(support) });
    }

    /// <summary>The section hands it in.</summary>
    public RectificationStep Submit(Person by, string result, DateTimeOffset now)
    {
        if (WhyNotBySection(by) is { } why)
            return Refuse(why);
        if (Owner is null || Measure is null)
            return Refuse(RectificationRefusal.NoMeasure);
        return string.IsNullOrWhiteSpace(result)
            ? Refuse(RectificationRefusal.NoResult)
            : Take(this with { Status = RectificationStatus.Submitted, Result = result.Trim(), SubmittedAt = now, Reason = null });
    }

    /// <summary>An inspector gives it back.</summary>
    public RectificationStep Return(Person by, string reason, DateTimeOffset now, WorkdayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (WhyNotByInspector(by) is { } why)
            return Refuse(why);
        if (string.IsNullOrWhiteSpace(reason))
            return Refuse(RectificationRefusal.NoReason);
        var submittedOn = BeijingTime.DateOf(SubmittedAt!.Value);
        var held = calendar.WorkdaysBetween(submittedOn > DueOn ? submittedOn : DueOn, BeijingTime.DateOf(now));
        return Take(this with { Status = RectificationStatus.Returned, Reason = reason.Trim(), SubmittedAt = null, DaysHeld = DaysHeld + held });
    }

    /// <summary>An inspector closes it.</summary>
    public RectificationStep Close(Person by, DateTimeOffset now) =>
        WhyNotByInspector(by) is { } why ? Refuse(why) : Take(this with { Status = RectificationStatus.Closed, EndedAt = now });

    /// <summary>A leader waives it.</summary>
    public RectificationStep Waive(Person by, string reason, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (IsOver)
            return Refuse(RectificationRefusal.IsOver);
        if (!by.Is(Role.Leader))
            return Refuse(RectificationRefusal.NotAllowed);
        if (by.Section == Section)
            return Refuse(RectificationRefusal.OwnSection);
        return string.IsNullOrWhiteSpace(reason)
            ? Refuse(RectificationRefusal.NoReason)
            : Take(this with { Status = RectificationStatus.Waived, Reason = reason.Trim(), EndedAt = now });
    }

    private RectificationRefusal? WhyNotBySection(Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (IsOver)
            return RectificationRefusal.IsOver;
        if (!by.MaySignFor(Section))
            return RectificationRefusal.NotAllowed;
        return Status == RectificationStatus.Submitted ? RectificationRefusal.AlreadySubmitted : null;
    }

    private RectificationRefusal? WhyNotByInspector(Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (IsOver)
            return RectificationRefusal.IsOver;
        if (!by.Is(Role.Inspector))
            return RectificationRefusal.NotAllowed;
        if (by.Section == Section)
            return RectificationRefusal.OwnSection;
        return Status == RectificationStatus.Submitted ? null : RectificationRefusal.NotSubmitted;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static RectificationStep.Taken Take(Rectification next) => new(next);

    private static RectificationStep.Refused Refuse(RectificationRefusal reason) => new(reason);
}
