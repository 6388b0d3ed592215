using Wenming.Cards.Elements;
using Wenming.Domain.Calendar;

namespace Wenming.Cards.SelfChecks;

/// <summary>Opens a walk where it was left. It writes nothing, so it has no revision and is never stale.</summary>
public sealed record OpenCommand(Quarter Quarter, WalkKind Walk)
{
    /// <summary>The verb.</summary>
    public const string Verb = "selfCheck.open";

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string>
    {
        ["quarter"] = Quarter.ToString(),
        ["walk"] = Walk == WalkKind.Sheet ? "sheet" : "member",
    });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static OpenCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Quarter.TryParse(command["quarter"], out var quarter) && command["walk"] is ("sheet" or "member")
            ? new OpenCommand(quarter, command["walk"] == "sheet" ? WalkKind.Sheet : WalkKind.Member)
            : null;
    }
}
