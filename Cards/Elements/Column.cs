namespace Wenming.Cards.Elements;

/// <summary>A column of a <see cref="ColumnSet"/> (<see href="https://adaptivecards.io/explorer/Column.html"/>).</summary>
public sealed record Column(IReadOnlyList<CardElement> Items)
{
    /// <summary>Always <c>Column</c>.</summary>
    public string Type { get; } = "Column";

    /// <summary><c>auto</c>, <c>stretch</c> or a weight.</summary>
    public string? Width { get; init; }

    /// <summary><c>default, emphasis, good, attention, warning, accent</c>.</summary>
    public string? Style { get; init; }

    /// <summary>Room before it: <c>none, small, default, medium, large, extraLarge, padding</c>.</summary>
    public string? Spacing { get; init; }

    /// <summary>The least height, in pixels: <c>8px</c>.</summary>
    public string? MinHeight { get; init; }

    /// <summary><c>top, center, bottom</c>.</summary>
    public string? VerticalContentAlignment { get; init; }
}
