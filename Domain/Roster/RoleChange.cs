namespace Wenming.Domain.Roster;

/// <summary>A person's roles change.</summary>
public sealed record RoleChange(PersonId Id, string Name, Role From, Role To)
{
    /// <summary>Roles that are new.</summary>
    public Role Gained => To & ~From;

    /// <summary>Roles that end.</summary>
    public Role Lost => From & ~To;
}
