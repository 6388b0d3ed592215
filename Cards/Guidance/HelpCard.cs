using Wenming.Cards.Elements;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Guidance;

/// <summary>The commands that the reader may use, each with a line and a button.</summary>
public static class HelpCard
{
    /// <summary>The card.</summary>
    /// <param name="commands">The commands, most used first.</param>
    /// <param name="notice">A line above, for example that a text was not understood.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(IReadOnlyList<HelpView> commands, string? notice, Language language)
    {
        ArgumentNullException.ThrowIfNull(commands);
        return Card.Of(
            language,
            [
                Card.Heading(GuidanceTexts.HelpTitle.In(language)),
                notice is null ? null : Card.Warning(notice),
                Card.Quiet(GuidanceTexts.HelpIntro.In(language)),
                .. commands.Select(command => Line(command, language)),
                .. Card.ButtonRows(commands.Select(command => ChatCommand.Button(command.Name, command.Name))),
                Card.Quiet(GuidanceTexts.HelpFoot.In(language)) with { Spacing = "medium" },
            ]);
    }

    private static TextBlock Line(HelpView command, Language language) =>
        new(GuidanceTexts.HelpLine.In(language, command.Name, command.Purpose)) { Spacing = "small" };
}
