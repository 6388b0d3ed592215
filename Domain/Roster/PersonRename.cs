namespace Wenming.Domain.Roster;

/// <summary>A person's display name changes.</summary>
public sealed record PersonRename(PersonId Id, string From, string To);
