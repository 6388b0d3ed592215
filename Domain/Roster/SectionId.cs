namespace Wenming.Domain.Roster;

/// <summary>A section or affiliated unit: its name in the roster.</summary>
public readonly record struct SectionId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
