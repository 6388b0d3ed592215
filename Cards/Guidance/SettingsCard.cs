using Wenming.Cards.Elements;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Guidance;

/// <summary>Language, and cards or plain text.</summary>
public static class SettingsCard
{
    /// <summary>The verb of the button.</summary>
    public const string Verb = "settings.save";

    /// <summary>The name of the language input; its values are those of <see cref="Language"/>.</summary>
    public const string LanguageInput = "language";

    /// <summary>The name of the input for cards or text.</summary>
    public const string ModeInput = "mode";

    /// <summary>The value of <see cref="ModeInput"/> for plain text.</summary>
    public const string TextMode = "text";

    private const string CardMode = "cards";

    /// <summary>The card, filled with what is chosen now.</summary>
    public static AdaptiveCard Build(Language language, bool prefersText, string? notice)
    {
        var now = GuidanceTexts.SettingsNow.In(
            language,
            (language == Language.Chinese ? GuidanceTexts.Chinese : GuidanceTexts.English).In(language),
            (prefersText ? GuidanceTexts.PlainText : GuidanceTexts.Cards).In(language));
        return Card.Of(
            language,
            Card.Heading(GuidanceTexts.SettingsTitle.In(language)),
            notice is null ? null : Card.Confirmation(notice),
            Card.Quiet(now),
            new InputChoiceSet
            {
                Id = LanguageInput,
                Label = GuidanceTexts.LanguageLabel.In(language),
                Style = "expanded",
                Value = language.ToString(),
                Choices =
                [
                    new(GuidanceTexts.Chinese.In(language), nameof(Language.Chinese)),
                    new(GuidanceTexts.English.In(language), nameof(Language.English)),
                ],
            },
            new InputChoiceSet
            {
                Id = ModeInput,
                Label = GuidanceTexts.ModeLabel.In(language),
                Style = "expanded",
                Value = prefersText ? TextMode : CardMode,
                Choices = [new(GuidanceTexts.Cards.In(language), CardMode), new(GuidanceTexts.PlainText.In(language), TextMode)],
            },
            Card.Quiet(GuidanceTexts.SettingsTypedHint.In(language)),
            Card.Buttons(new CardCommand(Verb, new Dictionary<string, string>()).ToAction(GuidanceTexts.SaveSettings.In(language), "positive")));
    }
}
