using Wenming.Domain.Roster;

namespace Wenming.Domain.Agenda;

/// <summary>Whose dates are whose: everybody sees the own ones, leaders, office and administrators the whole wheel.</summary>
public static class AgendaAudience
{
    /// <summary>Whether dates of this kind concern a person.</summary>
    public static bool Concerns(OccurrenceKind kind, Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Is(Role.Leader | Role.Inspector | Role.Administrator))
            return true;
        return kind switch
        {
            OccurrenceKind.SelfCheckOpens or OccurrenceKind.SelfCheckDue => person.Section is not null,
            OccurrenceKind.SelfCheckLastDay or OccurrenceKind.QuarterlySummary => person.Is(Role.SectionHead | Role.SectionLiaison),
            OccurrenceKind.SelfStudy or OccurrenceKind.StudySession or OccurrenceKind.StudyTestOpens or OccurrenceKind.StudyTestCloses
                or OccurrenceKind.Reflection => true,
            _ => false,
        };
    }
}
