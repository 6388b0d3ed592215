using Wenming.Domain.Roster;

namespace Wenming.Domain.StudyTests;

/// <summary>Who sees and does what with the study-result test (rules.md 6.2, “Test answers and result”).</summary>
public static class StudyTestRights
{
    /// <summary>Whether a person may read the answers and results of a sitting: the own only, whatever the role.</summary>
    public static bool MayRead(Person person, TestSitting sitting)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(sitting);
        return person.Id == sitting.Person;
    }

    /// <summary>Whether a person may read a section's rates: its head and liaison, the office, the leaders.</summary>
    public static bool MayReadRates(Person person, SectionId section)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.MaySeeAllSections || person.MaySignFor(section);
    }

    /// <summary>Whether a person may strike an item: the office, which writes the study plan.</summary>
    public static bool MayStrike(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Is(Role.Inspector);
    }
}
