namespace Wenming.Cards.Elements;

/// <summary>
/// A bar chart that Teams draws, and what every other host shows in its place
/// (<see href="https://learn.microsoft.com/en-us/microsoftteams/platform/task-modules-and-cards/cards/charts-in-adaptive-cards"/>).
/// It is no part of Adaptive Cards 1.5: it is sent to Teams only, with a fallback that is.
/// </summary>
/// <param name="Title">What is shown.</param>
/// <param name="Data">The bars, from the top down.</param>
/// <param name="Fallback">The same in elements of 1.5.</param>
public sealed record ChartHorizontalBar(string Title, IReadOnlyList<ChartBar> Data, CardElement Fallback) : CardElement
{
    /// <summary><c>AbsoluteWithAxis, AbsoluteNoAxis, PartToWhole</c>: without an axis the names and figures have room on a phone.</summary>
    public string DisplayMode { get; } = "AbsoluteNoAxis";
}
