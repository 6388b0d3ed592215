using Wenming.Domain.Roster;

namespace Wenming.Domain.DailyAssessments;

/// <summary>Who may do what in the daily book (rules.md 6.1, 6.2): proposer ≠ confirmer, and nobody decides about the own section.</summary>
public static class DailyRights
{
    /// <summary>Whether the person may propose an entry of this kind: good deeds everybody; anything else heads, liaisons and the office.</summary>
    public static bool MayPropose(Person person, DailyEntryKind kind)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(kind);
        return !kind.IsOnRecord && (kind.IsForStaff || person.Is(Role.Inspector | Role.SectionHead | Role.SectionLiaison));
    }

    /// <summary>Whether the person may confirm or refuse the entry.</summary>
    public static bool MayDecide(Person person, DailyEntry entry)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(entry);
        return person.Is(Role.Inspector | Role.Leader) && person.Section != entry.Section && person.Id != entry.Proposer;
    }

    /// <summary>Whether the person may read the section's entries: its head and liaison, the office, the leaders.</summary>
    public static bool MayRead(Person person, SectionId section)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.MaySeeAllSections || person.MaySignFor(section);
    }
}
