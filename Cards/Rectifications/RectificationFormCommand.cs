using Wenming.Cards.Elements;
using Wenming.Domain.Roster;

namespace Wenming.Cards.Rectifications;

/// <summary>Asks for the form on which a rectification is opened.</summary>
/// <param name="Section">The section, where it is known; <see langword="null"/> where it is chosen on the form.</param>
public sealed record RectificationFormCommand(SectionId? Section)
{
    /// <summary>The verb.</summary>
    public const string Verb = "rectification.form";

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand() => new(Verb, Section is { } section ? new Dictionary<string, string> { ["section"] = section.Value } : []);

    /// <summary>Reads a pressed button.</summary>
    public static RectificationFormCommand Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return new RectificationFormCommand(command["section"] is { } section ? new SectionId(section) : null);
    }
}
