using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Domain.Roster;

namespace Wenming.Cards.Rectifications;

/// <summary>A step of a rectification, with what the card's fields hold.</summary>
/// <param name="Section">The section.</param>
/// <param name="Number">Its number within the section.</param>
/// <param name="Revision">The revision that the card showed.</param>
/// <param name="Action">The step.</param>
public sealed record RectificationStepCommand(SectionId Section, int Number, long Revision, RectificationAction Action)
{
    /// <summary>The verb.</summary>
    public const string Verb = "rectification.step";

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string>
    {
        ["section"] = Section.Value,
        ["number"] = Number.ToString(CultureInfo.InvariantCulture),
        ["revision"] = Revision.ToString(CultureInfo.InvariantCulture),
        ["action"] = Action.ToString(),
    });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static RectificationStepCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command["section"] is { } section
            && int.TryParse(command["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && long.TryParse(command["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            && Enum.TryParse<RectificationAction>(command["action"], out var action) && Enum.IsDefined(action)
            ? new RectificationStepCommand(new SectionId(section), number, revision, action)
            : null;
    }
}
