namespace Wenming.Cards.Elements;

/// <summary>A column of a <see cref="Table"/>.</summary>
/// <param name="Width">Weight against the other columns.</param>
/// <param name="HorizontalCellContentAlignment"><c>left, center, right</c>.</param>
public sealed record TableColumn(int Width, string? HorizontalCellContentAlignment = null);
