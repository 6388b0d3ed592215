namespace Wenming.Cards.Elements;

/// <summary>A table (<see href="https://adaptivecards.io/explorer/Table.html"/>, since 1.5).</summary>
public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : CardElement
{
    /// <summary>Whether the first row is a header, also for screen readers.</summary>
    public bool FirstRowAsHeader { get; init; } = true;

    /// <summary>Whether lines are drawn.</summary>
    public bool ShowGridLines { get; init; } = true;
}
