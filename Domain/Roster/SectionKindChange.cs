namespace Wenming.Domain.Roster;

/// <summary>A unit becomes an affiliated unit, or a section.</summary>
public sealed record SectionKindChange(SectionId Id, SectionKind From, SectionKind To);
