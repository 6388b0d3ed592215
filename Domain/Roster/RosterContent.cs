namespace Wenming.Domain.Roster;

/// <summary>A whole roster.</summary>
/// <param name="Sections">The units that are appraised, in the order in which they first appear.</param>
/// <param name="People">The people, in the order of the file.</param>
public sealed record RosterContent(IReadOnlyList<Section> Sections, IReadOnlyList<Person> People);
