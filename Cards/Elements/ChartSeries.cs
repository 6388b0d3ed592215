namespace Wenming.Cards.Elements;

/// <summary>One line of a <see cref="ChartLine"/>, one colour of a <see cref="ChartGroupedBars"/>.</summary>
/// <param name="Legend">What it stands for.</param>
/// <param name="Values">Its values, in the order of the axis.</param>
public sealed record ChartSeries(string Legend, IReadOnlyList<ChartPoint> Values);
