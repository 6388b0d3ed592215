using System.Collections.Frozen;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Roster;

/// <summary>One version of the roster, as it was imported. Versions never change, so a snapshot may be kept as long as its version is current.</summary>
internal sealed class RosterSnapshot
{
    private readonly FrozenDictionary<PersonId, Person> _people;
    private readonly FrozenDictionary<SectionId, Section> _sections;
    private readonly ILookup<SectionId, Person> _bySection;

    public RosterSnapshot(string version, DateTimeOffset basedOnAt, RosterContent content)
    {
        (Version, BasedOnAt, Content) = (version, basedOnAt, content);
        _people = content.People.ToFrozenDictionary(person => person.Id);
        _sections = content.Sections.ToFrozenDictionary(section => section.Id);
        _bySection = content.People.Where(person => person.Section is not null).ToLookup(person => person.Section!.Value);
    }

    /// <summary>Names the version in the table's keys.</summary>
    public string Version { get; }

    /// <summary>People who were let in later than this are members although the file did not name them.</summary>
    public DateTimeOffset BasedOnAt { get; }

    /// <summary>Everybody and every section of the version.</summary>
    public RosterContent Content { get; }

    public Person? Find(PersonId id) => _people.GetValueOrDefault(id);

    public Section? Find(SectionId id) => _sections.GetValueOrDefault(id);

    public IEnumerable<Person> MembersOf(SectionId section) => _bySection[section];
}
