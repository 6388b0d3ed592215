namespace Wenming.Cards.Elements;

/// <summary>A line of a <see cref="FactSet"/>.</summary>
public sealed record Fact(string Title, string Value);
