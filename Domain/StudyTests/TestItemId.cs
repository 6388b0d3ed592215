namespace Wenming.Domain.StudyTests;

/// <summary>An item's code in the bank, for example <c>T21</c>. A code is never used for another item.</summary>
public readonly record struct TestItemId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
