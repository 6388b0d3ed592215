namespace Wenming.Cards.Elements;

/// <summary>
/// A button whose answer may replace the card (<see href="https://adaptivecards.io/explorer/Action.Execute.html"/>). Made by
/// <see cref="CardCommand.ToAction"/>, so that each has the same command as a fallback for hosts without universal actions.
/// </summary>
public sealed record ActionExecute : CardAction
{
    /// <summary>Names the command.</summary>
    public required string Verb { get; init; }

    /// <summary>
    /// What hosts without Action.Execute show instead: an <see cref="ActionSubmit"/>. Declared as its base, as only then its <c>type</c> is
    /// written; a fallback without a type is no action, and the host drops the whole <see cref="ActionSet"/>.
    /// </summary>
    public required CardAction Fallback { get; init; }
}
