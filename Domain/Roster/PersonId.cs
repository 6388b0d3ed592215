namespace Wenming.Domain.Roster;

/// <summary>A person: the Entra object id, or where a channel gives none, the authenticated user id.</summary>
public readonly record struct PersonId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
