using Wenming.Cards.Reminders;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;

namespace Wenming.Bot.Features.Reminders;

/// <summary>Who is reminded of what about a section's self-check (rules.md 4.5). Pure.</summary>
internal static class Duty
{
    /// <summary>Whether the section's sheet is still owed by itself: not submitted, not excused, not locked.</summary>
    public static bool IsOwed(SelfCheckStatus status) => status is SelfCheckStatus.Open or SelfCheckStatus.Draft;

    /// <summary>Whether it is said before the due hour, and so to members and heads only.</summary>
    public static bool IsBeforeDue(ReminderMoment moment) => moment is ReminderMoment.Opens or ReminderMoment.First or ReminderMoment.Due;

    /// <summary>How many own questions this member is reminded of.</summary>
    public static int OpenQuestions(ReminderMoment moment, SelfCheckStatus status, int asked, int answered) =>
        IsBeforeDue(moment) && IsOwed(status) ? Math.Max(0, asked - answered) : 0;

    /// <summary>
    /// Whether this member sees to the sheet: the head; after the due date the liaison too. Where a section has no head, the liaison from
    /// the beginning. A sheet that the office gave back is the head's alone.
    /// </summary>
    public static bool SeesToSheet(Person person, IReadOnlyList<Person> members, ReminderMoment moment, SelfCheckStatus status)
    {
        if (!IsOwed(status) && status != SelfCheckStatus.Reopened)
            return false;
        if (person.Is(Role.SectionHead))
            return true;
        if (!person.Is(Role.SectionLiaison))
            return false;
        return members.All(member => !member.Is(Role.SectionHead)) || (IsOwed(status) && !IsBeforeDue(moment));
    }
}
