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
    public static bool MayDecide(Person person, DailyEntry entry) => WhyNotDecide(person, entry) is null;

    /// <summary>Why the person may not decide about the entry, whatever its status; <see langword="null"/> when the person may.</summary>
    public static DailyRefusal? WhyNotDecide(Person person, DailyEntry entry)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(entry);
        if (!person.Is(Role.Inspector | Role.Leader))
            return DailyRefusal.NotAllowed;
        if (person.Section == entry.Section)
            return DailyRefusal.OwnSection;
        return person.Id == entry.Proposer ? DailyRefusal.SamePerson : null;
    }

    /// <summary>Whether the person may read the section's entries: its head and liaison, the office, the leaders.</summary>
    public static bool MayRead(Person person, SectionId section)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.MaySeeAllSections || person.MaySignFor(section);
    }

    /// <summary>Whether the person may read one entry: whoever may read the section's, and who proposed it.</summary>
    public static bool MayRead(Person person, DailyEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return MayRead(person, entry.Section) || person.Id == entry.Proposer;
    }
}
