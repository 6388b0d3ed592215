namespace Wenming.Domain.Roster;

/// <summary>A unit that is appraised.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Kind">Section or affiliated unit.</param>
public sealed record Section(SectionId Id, SectionKind Kind);
