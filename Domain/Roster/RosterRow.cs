namespace Wenming.Domain.Roster;

/// <summary>What could be read of one line, sound or not: the whole file has a head even where the head's name is refused.</summary>
internal sealed record RosterRow(int Row, string Id, string Name, string SectionText, SectionCell Section, Role Roles)
{
    public bool HasSection => Section.Name.Length > 0;

    public Person ToPerson() => new(new PersonId(Id), Name, HasSection ? new SectionId(Section.Name) : null, Roles);
}
