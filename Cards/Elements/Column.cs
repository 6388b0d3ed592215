namespace Wenming.Cards.Elements;

/// <summary>A column of a <see cref="ColumnSet"/> (<see href="https://adaptivecards.io/explorer/Column.html"/>).</summary>
public sealed record Column(IReadOnlyList<CardElement> Items)
{
    /// <summary>Always <c>Column</c>.</summary>
    public string Type { get; } = "Column";

    /// <summary><c>auto</c>, <c>stretch</c> or a weight.</summary>
    public string? Width { get; init; }

    /// <summary><c>top, center, bottom</c>.</summary>
    public string? VerticalContentAlignment { get; init; }
}
