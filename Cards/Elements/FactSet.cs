namespace Wenming.Cards.Elements;

/// <summary>Titles and values in two columns (<see href="https://adaptivecards.io/explorer/FactSet.html"/>).</summary>
public sealed record FactSet(IReadOnlyList<Fact> Facts) : CardElement;
