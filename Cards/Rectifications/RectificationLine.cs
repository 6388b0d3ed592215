using Wenming.Domain.Rectifications;

namespace Wenming.Cards.Rectifications;

/// <summary>A rectification in a list.</summary>
/// <param name="Number">Its number within the section.</param>
/// <param name="Rectification">What it says.</param>
/// <param name="DaysOverdue">Working days past the last day.</param>
public sealed record RectificationLine(int Number, Rectification Rectification, int DaysOverdue);
