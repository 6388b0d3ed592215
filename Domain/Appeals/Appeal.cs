using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Domain.Appeals;

/// <summary>A section's appeal (申诉) against a score, an entry, a veto or a grade (rules.md 2).</summary>
/// <param name="Reason">What the section says.</param>
/// <param name="By">Who appealed for the section.</param>
/// <param name="At">When (UTC).</param>
public sealed record Appeal(string Reason, PersonId By, DateTimeOffset At)
{
    /// <summary>What was decided; <see langword="null"/> while it is open.</summary>
    public AppealDecision? Decision { get; init; }

    /// <summary>The last day on which a section may appeal against what it was told on a day.</summary>
    public static DateOnly LastDay(DateOnly toldOn, WorkdayCalendar calendar, AppealRules rules)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(rules);
        return calendar.AddWorkdays(toldOn, rules.RaiseWithin);
    }

    /// <summary>Why a section cannot appeal now; <see langword="null"/> when it can.</summary>
    /// <param name="toldAt">When the section was told; <see langword="null"/> when nothing is decided yet.</param>
    /// <param name="earlier">An appeal that was made before.</param>
    /// <param name="now">Now (UTC).</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="rules">How long.</param>
    public static AppealRefusal? WhyNot(DateTimeOffset? toldAt, Appeal? earlier, DateTimeOffset now, WorkdayCalendar calendar, AppealRules rules)
    {
        if (toldAt is not { } told)
            return AppealRefusal.NothingDecided;
        if (earlier is not null)
            return AppealRefusal.AlreadyAppealed;
        return BeijingTime.DateOf(now) > LastDay(BeijingTime.DateOf(told), calendar, rules) ? AppealRefusal.TooLate : null;
    }

    /// <summary>The day by which this appeal is decided.</summary>
    public DateOnly DecideBy(WorkdayCalendar calendar, AppealRules rules)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(rules);
        return calendar.AddWorkdays(BeijingTime.DateOf(At), rules.DecideWithin);
    }

    /// <summary>Why a person cannot decide an appeal; <see langword="null"/> when the person can: the office or a leader, of another section, and
    /// nobody who took part in the first decision.</summary>
    public static AppealRefusal? WhyNotDecide(Appeal? appeal, Person person, SectionId section, IReadOnlyCollection<PersonId> firstDeciders)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(firstDeciders);
        if (appeal is null)
            return AppealRefusal.NoAppeal;
        if (appeal.Decision is not null)
            return AppealRefusal.AlreadyDecided;
        if (!person.Is(Role.Inspector | Role.Leader) || person.Section == section)
            return AppealRefusal.NotAllowed;
        return firstDeciders.Contains(person.Id) || appeal.By == person.Id ? AppealRefusal.SamePerson : null;
    }
}
