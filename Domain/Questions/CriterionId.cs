namespace Wenming.Domain.Questions;

/// <summary>A criterion's code in the bank: <c>C1</c> to <c>C4</c>.</summary>
public readonly record struct CriterionId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
