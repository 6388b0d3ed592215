namespace Wenming.Cards.Elements;

/// <summary>Groups of upright bars that Teams draws, and what every other host shows in their place (see <see cref="ChartHorizontalBar"/>).</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Data">The series: a bar of each stands in every group.</param>
/// <param name="Fallback">The same in elements of 1.5.</param>
public sealed record ChartGroupedBars(string Title, IReadOnlyList<ChartSeries> Data, CardElement Fallback) : CardElement;
