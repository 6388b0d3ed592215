namespace Wenming.Cards.Elements;

/// <summary>Columns side by side (<see href="https://adaptivecards.io/explorer/ColumnSet.html"/>). On a phone they get narrow: two with words, or five with a number each.</summary>
public sealed record ColumnSet(IReadOnlyList<Column> Columns) : CardElement;
