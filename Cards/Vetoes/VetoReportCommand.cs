using Wenming.Cards.Elements;
using Wenming.Domain.Calendar;

namespace Wenming.Cards.Vetoes;

/// <summary>Reports an event with what the card's fields hold.</summary>
/// <param name="Quarter">The quarter in which it counts.</param>
/// <param name="IsDisciplineCase">Whether the words are the reference number of a discipline case.</param>
public sealed record VetoReportCommand(Quarter Quarter, bool IsDisciplineCase)
{
    /// <summary>The verb.</summary>
    public const string Verb = "veto.report";

    /// <summary>The input for the section.</summary>
    public const string SectionInput = "about";

    /// <summary>The input for the fact.</summary>
    public const string FactInput = "fact";

    /// <summary>The command behind the button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string>
    {
        ["quarter"] = Quarter.ToString(),
        ["case"] = IsDisciplineCase ? "true" : "false",
    });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static VetoReportCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Quarter.TryParse(command["quarter"], out var quarter) ? new VetoReportCommand(quarter, command["case"] == "true") : null;
    }
}
