using Wenming.Cards.Elements;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Guidance;

/// <summary>One sentence in place of a card whose buttons would do nothing any more.</summary>
public static class NoticeCard
{
    /// <summary>The card.</summary>
    /// <param name="words">What happened and what to do.</param>
    /// <param name="commands">Commands that help on, as they are typed.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(string words, IReadOnlyList<string> commands, Language language)
    {
        ArgumentNullException.ThrowIfNull(commands);
        return Card.Of(
            language,
            new TextBlock(Markdown.Escape(words)),
            commands.Count == 0 ? null : Card.Buttons([.. commands.Select(command => ChatCommand.Button(command, command))]));
    }
}
