namespace Wenming.Cards.Elements;

/// <summary>Says a card in plain words, for clients without cards and for people who prefer text.</summary>
public static class PlainWords
{
    /// <summary>The words of the elements, a line each; what Markdown escaped is written as it was typed.</summary>
    public static string Of(IEnumerable<CardElement> elements) =>
        string.Join('\n', elements.SelectMany(LinesOf).Where(line => line.Length > 0));

    private static IEnumerable<string> LinesOf(CardElement element) => element switch
    {
        TextBlock text => [Markdown.Plain(text.Text)],
        Container container => container.Items.SelectMany(LinesOf),
        ColumnSet set => [string.Join("  ", set.Columns.SelectMany(column => column.Items).SelectMany(LinesOf))],
        FactSet facts => facts.Facts.Select(fact => $"{Markdown.Plain(fact.Title)}: {Markdown.Plain(fact.Value)}"),
        Table table => table.Rows.Select(LineOf),
        ChartHorizontalBar chart => LinesOf(chart.Fallback),
        ChartLine chart => LinesOf(chart.Fallback),
        ChartGroupedBars chart => LinesOf(chart.Fallback),
        InputToggle toggle => [toggle.Title],
        CardInput input => [input.Label],
        _ => [],
    };

    private static string LineOf(TableRow row) =>
        string.Join(" | ", row.Cells.Select(cell => string.Join(' ', cell.Items.SelectMany(LinesOf))));
}
