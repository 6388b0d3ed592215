using Wenming.Domain.Roster;

namespace Wenming.Domain.Vetoes;

/// <summary>Who reports and who sees vetoes (rules.md 6.2, “Veto event”).</summary>
public static class VetoRights
{
    private const Role Entitled = Role.Inspector | Role.Leader | Role.DisciplineContact;

    /// <summary>Whether a person may report about a section: anybody, but heads and liaisons, who compete with the others, only about their own.</summary>
    public static bool MayReport(Person person, SectionId section)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Section == section || person.Is(Entitled) || !person.Is(Role.SectionHead | Role.SectionLiaison);
    }

    /// <summary>
    /// Whether a person sees an event. The office and the leaders see all but what was reported about their own section; the discipline contact cases and what may become one; a reporter the own
    /// report; a section what holds or held against it, its head also what its own sheet says. Who reports is protected until it is confirmed.
    /// </summary>
    public static bool MaySee(Person person, Veto veto)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(veto);
        if ((person.MaySeeAllSections && person.Section != veto.Section) || veto.Reporter == person.Id)
            return true;
        if (person.Is(Role.DisciplineContact) && person.Section != veto.Section)
            return veto.IsDisciplineCase || veto.IsWaiting;
        return person.Section == veto.Section
            && (veto.ConfirmedAt is not null || (veto.Question is not null && person.MaySignFor(veto.Section)));
    }
}
