using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Domain.Roster;

namespace Wenming.Cards.Rectifications;

/// <summary>Shows one rectification.</summary>
/// <param name="Section">The section.</param>
/// <param name="Number">Its number within the section.</param>
public sealed record RectificationOpenCommand(SectionId Section, int Number)
{
    /// <summary>The verb.</summary>
    public const string Verb = "rectification.open";

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string>
    {
        ["section"] = Section.Value,
        ["number"] = Number.ToString(CultureInfo.InvariantCulture),
    });

    /// <summary>Reads a pressed button; <see langword="null"/> when it names no rectification.</summary>
    public static RectificationOpenCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command["section"] is { } section && int.TryParse(command["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new RectificationOpenCommand(new SectionId(section), number)
            : null;
    }
}
