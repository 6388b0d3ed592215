namespace Wenming.Cards.Elements;

/// <summary>One bar of a <see cref="ChartHorizontalBar"/>.</summary>
/// <param name="X">Its name.</param>
/// <param name="Y">Its value.</param>
public sealed record ChartBar(string X, decimal Y)
{
    /// <summary><c>good, warning, attention, neutral</c> or a colour of the host's sets.</summary>
    public string? Color { get; init; }
}
