namespace Wenming.Cards.Bulletins;

/// <summary>Who of a section has not read a bulletin.</summary>
/// <param name="Section">The section's name; <see langword="null"/> for people without one.</param>
/// <param name="Count">How many.</param>
/// <param name="Names">Their names, where the person who asks may see them; else empty.</param>
public sealed record UnreadSectionView(string? Section, int Count, IReadOnlyList<string> Names);
