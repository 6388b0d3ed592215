namespace Wenming.Cards.Elements;

/// <summary>One value of a <see cref="ChartSeries"/>.</summary>
/// <param name="X">Its place on the axis.</param>
/// <param name="Y">Its value.</param>
public sealed record ChartPoint(string X, decimal Y);
