namespace Wenming.Domain.Roster;

/// <summary>A person changes section. <see langword="null"/> stands for no section.</summary>
public sealed record PersonMove(PersonId Id, string Name, SectionId? From, SectionId? To);
