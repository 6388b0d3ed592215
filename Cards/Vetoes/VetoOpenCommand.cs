using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Cards.Vetoes;

/// <summary>Shows one veto.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Section">The section.</param>
/// <param name="Number">Its number.</param>
public sealed record VetoOpenCommand(Quarter Quarter, SectionId Section, int Number)
{
    /// <summary>The verb.</summary>
    public const string Verb = "veto.open";

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string>
    {
        ["quarter"] = Quarter.ToString(),
        ["section"] = Section.Value,
        ["number"] = Number.ToString(CultureInfo.InvariantCulture),
    });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static VetoOpenCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Quarter.TryParse(command["quarter"], out var quarter)
            && command["section"] is { } section
            && int.TryParse(command["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new VetoOpenCommand(quarter, new SectionId(section), number)
            : null;
    }
}
