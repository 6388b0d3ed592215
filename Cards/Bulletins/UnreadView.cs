namespace Wenming.Cards.Bulletins;

/// <summary>Who has not read a bulletin.</summary>
/// <param name="Title">The bulletin's title.</param>
/// <param name="Audience">How many are to read it.</param>
/// <param name="Unread">How many have not.</param>
/// <param name="Sections">The sections with somebody who has not.</param>
public sealed record UnreadView(string Title, int Audience, int Unread, IReadOnlyList<UnreadSectionView> Sections);
