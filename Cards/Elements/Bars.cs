using System.Globalization;

namespace Wenming.Cards.Elements;

/// <summary>A picture of scores: Teams' own chart, and in every other host bars made of columns with the figures in words.</summary>
internal static class Bars
{
    private const string Height = "10px";

    /// <summary>The picture.</summary>
    /// <param name="title">What is shown.</param>
    /// <param name="bars">The bars, from the top down.</param>
    /// <param name="isTeams">Whether the reader's host draws charts.</param>
    public static CardElement Of(string title, IReadOnlyList<Bar> bars, bool isTeams)
    {
        var drawn = new Container([.. bars.SelectMany(Lines)]) { Spacing = "small" };
        return isTeams ? new ChartHorizontalBar(title, [.. bars.Select(Point)], drawn) { Spacing = "small" } : drawn;
    }

    private static ChartBar Point(Bar bar) => new(bar.Name, decimal.Parse(bar.Value.Cut(), CultureInfo.InvariantCulture));

    private static IEnumerable<CardElement> Lines(Bar bar)
    {
        var figure = $"{Markdown.Escape(bar.Name)} **{bar.Value.Cut()}**";
        yield return new TextBlock(figure) { Size = "small", Spacing = "small" };
        yield return new ColumnSet([.. Parts(Math.Clamp(bar.Percent, 0, 100))]) { Spacing = "none" };
    }

    private static IEnumerable<Column> Parts(int percent)
    {
        if (percent > 0)
            yield return Part(percent) with { Style = "accent" };

        // Without a style a column has no padding, so that the bar's length is true.
        if (percent < 100)
            yield return Part(100 - percent) with { Spacing = "none" };
    }

    private static Column Part(int weight) => new([]) { Width = weight.ToString(CultureInfo.InvariantCulture), MinHeight = Height };
}
