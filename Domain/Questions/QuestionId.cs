namespace Wenming.Domain.Questions;

/// <summary>A question's code in the bank, for example <c>C1-07</c>.</summary>
public readonly record struct QuestionId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
