namespace Wenming.Cards.Elements;

/// <summary>
/// A line chart that Teams draws, and what every other host shows in its place (see <see cref="ChartHorizontalBar"/>). Places that are no dates, such
/// as quarters, are drawn as categories.
/// </summary>
/// <param name="Title">What is shown.</param>
/// <param name="Data">The lines.</param>
/// <param name="Fallback">The same in elements of 1.5.</param>
public sealed record ChartLine(string Title, IReadOnlyList<ChartSeries> Data, CardElement Fallback) : CardElement;
