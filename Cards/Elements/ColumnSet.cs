namespace Wenming.Cards.Elements;

/// <summary>Columns side by side (<see href="https://adaptivecards.io/explorer/ColumnSet.html"/>). On a phone they get narrow: two at most.</summary>
public sealed record ColumnSet(IReadOnlyList<Column> Columns) : CardElement;
