namespace Wenming.Domain.Roster;

/// <summary>A bureau: part of every partition key, so that one installation can serve many.</summary>
public readonly record struct BureauId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
