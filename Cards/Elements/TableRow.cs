namespace Wenming.Cards.Elements;

/// <summary>A row of a <see cref="Table"/>.</summary>
public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>Always <c>TableRow</c>.</summary>
    public string Type { get; } = "TableRow";

    /// <summary><c>default, emphasis, good, attention, warning, accent</c>.</summary>
    public string? Style { get; init; }
}
