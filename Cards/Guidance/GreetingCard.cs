using Wenming.Cards.Elements;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Guidance;

/// <summary>The first words: who speaks, what is kept, where to begin.</summary>
public static class GreetingCard
{
    /// <summary>The card.</summary>
    /// <param name="name">The person's name.</param>
    /// <param name="commands">The first commands to try, as they are typed.</param>
    /// <param name="language">The language of the card.</param>
    /// <param name="notice">Why the person is greeted now, for example that the administrator let them in.</param>
    public static AdaptiveCard Build(string name, IReadOnlyList<string> commands, Language language, string? notice = null)
    {
        ArgumentNullException.ThrowIfNull(commands);
        return Card.Of(
            language,
            notice is null ? null : Card.Confirmation(notice),
            new TextBlock(GuidanceTexts.Greeting.In(language, Markdown.Escape(name))),
            Card.Quiet(GuidanceTexts.PrivacyNotice.In(language)) with { Spacing = "small" },
            Card.Buttons([.. commands.Select(command => ChatCommand.Button(command, command))]));
    }
}
