namespace Wenming.Domain.Roster;

/// <summary>A person on the roster.</summary>
/// <param name="Id">Who it is.</param>
/// <param name="Name">The display name.</param>
/// <param name="Section">The section the person belongs to; bureau leaders may belong to none.</param>
/// <param name="Roles">What the person may do.</param>
public sealed record Person(PersonId Id, string Name, SectionId? Section, Role Roles)
{
    /// <summary>Whether the person holds at least one of the roles.</summary>
    public bool Is(Role anyOf) => (Roles & anyOf) != 0;

    /// <summary>Whether the person works on the section's own sheet (head or liaison of that section).</summary>
    public bool MaySignFor(SectionId section) => Section == section && Is(Role.SectionHead | Role.SectionLiaison);

    /// <summary>Whether the person may see the table of all sections (rules.md 6.2: the office and the leaders).</summary>
    public bool MaySeeAllSections => Is(Role.Inspector | Role.Leader);
}
