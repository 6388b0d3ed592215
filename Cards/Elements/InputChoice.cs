namespace Wenming.Cards.Elements;

/// <summary>One choice of an <see cref="InputChoiceSet"/>.</summary>
public sealed record InputChoice(string Title, string Value);
