namespace Wenming.Cards.Elements;

/// <summary>Elements that belong together (<see href="https://adaptivecards.io/explorer/Container.html"/>).</summary>
public sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    /// <summary><c>default, emphasis, good, attention, warning, accent</c>.</summary>
    public string? Style { get; init; }

    /// <summary>Let the background reach the card's edge.</summary>
    public bool? Bleed { get; init; }
}
