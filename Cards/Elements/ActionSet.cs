namespace Wenming.Cards.Elements;

/// <summary>Buttons in the body (<see href="https://adaptivecards.io/explorer/ActionSet.html"/>); a fallback only works here, not in the card's own actions.</summary>
public sealed record ActionSet(IReadOnlyList<CardAction> Actions) : CardElement;
