using Wenming.Cards.Elements;

namespace Wenming.Tests.Cards.Elements;

/// <summary>Finds elements anywhere in a card.</summary>
internal static class CardWalk
{
    public static IEnumerable<CardElement> Elements(AdaptiveCard card) => card.Body.SelectMany(WithInner);

    public static IEnumerable<CardInput> Inputs(AdaptiveCard card) => Elements(card).OfType<CardInput>();

    public static IEnumerable<ActionExecute> Buttons(AdaptiveCard card) => Elements(card).OfType<ActionSet>().SelectMany(set => set.Actions).Cast<ActionExecute>();

    private static IEnumerable<CardElement> WithInner(CardElement element) => element switch
    {
        Container container => [container, .. container.Items.SelectMany(WithInner)],
        ColumnSet set => [set, .. set.Columns.SelectMany(column => column.Items).SelectMany(WithInner)],
        Table table => [table, .. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Items).SelectMany(WithInner)],
        _ => [element],
    };
}
