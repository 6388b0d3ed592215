using Wenming.Cards.Elements;
using Wenming.Domain.Calendar;

namespace Wenming.Cards.Flags;

/// <summary>A button of the proposal.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="IsVacant">Whether the flag stays with the office; else the chosen sections get it.</param>
/// <param name="Shown">What the card showed: the figures and the decision; a card with other ones is stale.</param>
public sealed record FlagPress(Quarter Quarter, bool IsVacant, string Shown)
{
    /// <summary>The verb.</summary>
    public const string Verb = "flag.decide";

    /// <summary>The name of the input with the chosen places in the list of the eligible, from 1, with commas between.</summary>
    public const string WinnersInput = "winners";

    /// <summary>The name of the input for the reason.</summary>
    public const string ReasonInput = "reason";

    /// <summary>The command behind the button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string>
    {
        ["quarter"] = Quarter.ToString(),
        ["vacant"] = IsVacant ? "true" : "false",
        ["shown"] = Shown,
    });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static FlagPress? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Quarter.TryParse(command["quarter"], out var quarter)
            && command["vacant"] is "true" or "false"
            && command["shown"] is { } shown
            ? new FlagPress(quarter, command["vacant"] == "true", shown)
            : null;
    }
}
