namespace Wenming.Cards.Elements;

/// <summary>A cell of a <see cref="Table"/>.</summary>
public sealed record TableCell(IReadOnlyList<CardElement> Items)
{
    /// <summary>Always <c>TableCell</c>.</summary>
    public string Type { get; } = "TableCell";
}
