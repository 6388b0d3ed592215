using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Summaries;

/// <summary>The text that was drafted from data and that nobody has edited yet, for the office and the leaders.</summary>
public static class SummaryDraftCard
{
    /// <summary>The card.</summary>
    /// <param name="quarter">The quarter.</param>
    /// <param name="title">The title.</param>
    /// <param name="text">The text, in paragraphs.</param>
    /// <param name="mayEdit">Whether the reader edits it.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(Quarter quarter, string title, string text, bool mayEdit, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Card.Of(
            language,
            [
                Card.Heading(SummaryTexts.DraftTitle.In(language)),
                new Container(
                [
                    new TextBlock(Markdown.Escape(title)) { Weight = "bolder" },
                    .. text.Split('\n').Select(line => new TextBlock(Markdown.Escape(line)) { Spacing = "small" }),
                ])
                { Style = "emphasis" },
                Card.Quiet(SummaryTexts.DraftHint.In(language)) with { Spacing = "small" },
                mayEdit ? Card.Buttons(ChatCommand.Button(SummaryTexts.EditButton.In(language), SummaryTexts.EditCommand.In(language, quarter), "positive")) : null,
            ]);
    }
}
