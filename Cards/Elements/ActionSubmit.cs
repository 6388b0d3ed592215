namespace Wenming.Cards.Elements;

/// <summary>A button that sends a message activity with a value (<see href="https://adaptivecards.io/explorer/Action.Submit.html"/>).</summary>
public sealed record ActionSubmit : CardAction;
