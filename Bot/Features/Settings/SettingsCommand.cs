using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Settings;

/// <summary>设置: the person's language, and cards or plain text.</summary>
internal sealed class SettingsCommand(PreferenceStore preferences) : IChatCommand, ICardHandler
{
    private static readonly string[] EnglishWords = ["英文", "英语", "english", "en"];
    private static readonly string[] ChineseWords = ["中文", "汉语", "chinese", "zh"];

    public CommandWords Words { get; } = new(GuidanceTexts.SettingsName, ["语言", "language", "sz"], GuidanceTexts.SettingsPurpose);

    public IReadOnlyList<string> Verbs { get; } = [SettingsCard.Verb];

    public bool IsFor(Person? person) => true;

    public bool Understands(string argument) => Typed.Fold(argument) is var word && (EnglishWords.Contains(word) || ChineseWords.Contains(word));

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var word = Typed.Fold(argument);
        if (word.Length == 0)
            return Reply.Of(SettingsCard.Build(turn.Caller.Language, turn.Caller.PrefersText, null));
        if (EnglishWords.Contains(word))
            return await SaveAsync(turn, Language.English, turn.Caller.PrefersText, cancellationToken);
        if (ChineseWords.Contains(word))
            return await SaveAsync(turn, Language.Chinese, turn.Caller.PrefersText, cancellationToken);
        var language = turn.Caller.Language;
        return Reply.Of($"{GuidanceTexts.UnknownSetting.In(language, argument)}\n{GuidanceTexts.SettingsTypedHint.In(language)}");
    }

    public Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        var language = Enum.TryParse<Language>(command[SettingsCard.LanguageInput], out var chosen) ? chosen : turn.Caller.Language;
        return SaveAsync(turn, language, command[SettingsCard.ModeInput] == SettingsCard.TextMode, cancellationToken);
    }

    private async Task<Reply> SaveAsync(Turn turn, Language language, bool prefersText, CancellationToken cancellationToken)
    {
        await preferences.SaveAsync(turn.Caller.Id, new Preferences(language, prefersText), cancellationToken);
        return Reply.Of(SettingsCard.Build(language, prefersText, GuidanceTexts.SettingsSaved.In(language)));
    }
}
