namespace Wenming.Domain.Roster;

/// <summary>What an import would change, shown before it is done. Names are those of the new roster.</summary>
public sealed record RosterPreview
{
    /// <summary>People who join, in the order of the new roster.</summary>
    public required IReadOnlyList<Person> PeopleAdded { get; init; }

    /// <summary>People who leave, in the order of the current roster.</summary>
    public required IReadOnlyList<Person> PeopleRemoved { get; init; }

    /// <summary>People who change section.</summary>
    public required IReadOnlyList<PersonMove> Moved { get; init; }

    /// <summary>People whose name changes.</summary>
    public required IReadOnlyList<PersonRename> Renamed { get; init; }

    /// <summary>People whose roles change.</summary>
    public required IReadOnlyList<RoleChange> RolesChanged { get; init; }

    /// <summary>Units that are new.</summary>
    public required IReadOnlyList<Section> SectionsAdded { get; init; }

    /// <summary>Units that end.</summary>
    public required IReadOnlyList<Section> SectionsRemoved { get; init; }

    /// <summary>Units whose kind changes.</summary>
    public required IReadOnlyList<SectionKindChange> KindsChanged { get; init; }

    /// <summary>People on the new roster.</summary>
    public required int PeopleAfter { get; init; }

    /// <summary>Units on the new roster.</summary>
    public required int SectionsAfter { get; init; }

    /// <summary>How many changes there are.</summary>
    public int Changes =>
        PeopleAdded.Count + PeopleRemoved.Count + Moved.Count + Renamed.Count + RolesChanged.Count
        + SectionsAdded.Count + SectionsRemoved.Count + KindsChanged.Count;

    /// <summary>Whether the import would change nothing.</summary>
    public bool IsEmpty => Changes == 0;

    /// <summary>What changes from one roster to the next; without a current one, everything is new.</summary>
    public static RosterPreview Between(RosterContent? current, RosterContent next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var before = current ?? new RosterContent([], []);
        var peopleBefore = before.People.ToDictionary(person => person.Id);
        var sectionsBefore = before.Sections.ToDictionary(section => section.Id);
        var peopleAfter = next.People.Select(person => person.Id).ToHashSet();
        var sectionsAfter = next.Sections.Select(section => section.Id).ToHashSet();
        var stayingPeople = next.People
            .Where(person => peopleBefore.ContainsKey(person.Id))
            .Select(person => (Was: peopleBefore[person.Id], Is: person))
            .ToList();

        return new RosterPreview
        {
            PeopleAdded = [.. next.People.Where(person => !peopleBefore.ContainsKey(person.Id))],
            PeopleRemoved = [.. before.People.Where(person => !peopleAfter.Contains(person.Id))],
            Moved = [.. stayingPeople
                .Where(person => person.Was.Section != person.Is.Section)
                .Select(person => new PersonMove(person.Is.Id, person.Is.Name, person.Was.Section, person.Is.Section))],
            Renamed = [.. stayingPeople
                .Where(person => person.Was.Name != person.Is.Name)
                .Select(person => new PersonRename(person.Is.Id, person.Was.Name, person.Is.Name))],
            RolesChanged = [.. stayingPeople
                .Where(person => person.Was.Roles != person.Is.Roles)
                .Select(person => new RoleChange(person.Is.Id, person.Is.Name, person.Was.Roles, person.Is.Roles))],
            SectionsAdded = [.. next.Sections.Where(section => !sectionsBefore.ContainsKey(section.Id))],
            SectionsRemoved = [.. before.Sections.Where(section => !sectionsAfter.Contains(section.Id))],
            KindsChanged = [.. next.Sections
                .Where(section => sectionsBefore.TryGetValue(section.Id, out var was) && was.Kind != section.Kind)
                .Select(section => new SectionKindChange(section.Id, sectionsBefore[section.Id].Kind, section.Kind))],
            PeopleAfter = next.People.Count,
            SectionsAfter = next.Sections.Count,
        };
    }
}
