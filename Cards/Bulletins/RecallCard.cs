using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Bulletins;

/// <summary>Asks whether a bulletin shall really be recalled, and why.</summary>
public static class RecallCard
{
    /// <summary>The name of the input for the reason.</summary>
    public const string ReasonInput = "reason";

    /// <summary>The card.</summary>
    /// <param name="id">The bulletin.</param>
    /// <param name="revision">Its revision.</param>
    /// <param name="title">Its title.</param>
    /// <param name="year">The year in Beijing now.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(BulletinId id, long revision, string title, int year, Language language) => Card.Of(
        language,
        Card.Heading(BulletinDeskTexts.RecallTitle.In(language, Markdown.Escape(title))),
        new TextBlock(BulletinDeskTexts.RecallHint.In(language)),
        new InputText
        {
            Id = ReasonInput,
            Label = BulletinDeskTexts.RecallReasonLabel.In(language),
            Placeholder = BulletinDeskTexts.NoSecrets.In(language),
            MaxLength = BulletinContent.LongestReason,
        },
        Card.Buttons(
            new BulletinPress(BulletinAction.Recall, id, revision).ToCommand().ToAction(BulletinDeskTexts.RecallConfirm.In(language), "destructive"),
            ChatCommand.Button(BulletinDeskTexts.ShowButton.In(language), BulletinTexts.ShowCommand.In(language, id.Short(year)))));
}
