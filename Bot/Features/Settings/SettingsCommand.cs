using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Settings;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Settings;

/// <summary>设置: the person's language, cards or plain text, mute and leave.</summary>
internal sealed class SettingsCommand(QuietDesk desk) : IChatCommand, ICardHandler
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
            return await desk.ShowAsync(turn, cancellationToken);
        if (EnglishWords.Contains(word))
            return await SaveAsync(turn, chosen => chosen with { Language = Language.English }, Language.English, cancellationToken);
        if (ChineseWords.Contains(word))
            return await SaveAsync(turn, chosen => chosen with { Language = Language.Chinese }, Language.Chinese, cancellationToken);
        var language = turn.Caller.Language;
        return Reply.Of($"{GuidanceTexts.UnknownSetting.In(language, Shortened.Quoted(argument))}\n{GuidanceTexts.SettingsTypedHint.In(language)}");
    }

    public async Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        var view = await desk.ViewAsync(turn, cancellationToken);
        if (command[SettingsCard.SeenKey] != view.Stamp)
            return Reply.Of(SettingsCard.Build(view, GuidanceTexts.SettingsStale.In(view.Language), isRefusal: true));
        var today = BeijingTime.DateOf(turn.Now);
        var mute = Mute(command, today);
        var leave = Leave(command, today);
        if (Refusal(command, mute, leave, view.Language) is { } refusal)
            return Reply.Of(SettingsCard.Build(view, refusal, isRefusal: true));
        var language = Enum.TryParse<Language>(command[SettingsCard.LanguageInput], out var chosen) ? chosen : view.Language;
        var prefersText = command[SettingsCard.ModeInput] == SettingsCard.TextMode;
        return await SaveAsync(
            turn,
            before => before with
            {
                Language = language,
                PrefersText = prefersText,
                MutedUntil = (mute as QuietReading.Mute)?.Until,
                Leave = (leave as QuietReading.Leave)?.Days,
            },
            language,
            cancellationToken);
    }

    private static QuietReading Mute(CardCommand command, DateOnly today) => command[SettingsCard.RemindersInput] == SettingsCard.Muted
        ? QuietReader.ReadMute(command[SettingsCard.MutedUntilInput] ?? "", today)
        : new QuietReading.Cancelled();

    private static QuietReading Leave(CardCommand command, DateOnly today)
    {
        var (from, to) = (command[SettingsCard.LeaveFromInput], command[SettingsCard.LeaveToInput]);
        if (from is null && to is null)
            return new QuietReading.Cancelled();
        return from is null || to is null
            ? new QuietReading.Refused(QuietRefusal.NotUnderstood)
            : QuietReader.ReadLeave($"{from} - {to}", today);
    }

    private static string? Refusal(CardCommand command, QuietReading mute, QuietReading leave, Language language)
    {
        if (mute is QuietReading.Refused { Why: var why })
            return Markdown.Escape(QuietDesk.Refusal(why, GuidanceTexts.MuteNotUnderstood, command[SettingsCard.MutedUntilInput] ?? "", language));
        if (leave is not QuietReading.Refused { Why: var reason })
            return null;
        return command[SettingsCard.LeaveFromInput] is { } from && command[SettingsCard.LeaveToInput] is { } to
            ? Markdown.Escape(QuietDesk.Refusal(reason, GuidanceTexts.LeaveNotUnderstood, $"{from} - {to}", language))
            : GuidanceTexts.LeaveNeedsBothDays.In(language);
    }

    private Task<Reply> SaveAsync(Turn turn, Func<Preferences, Preferences> change, Language language, CancellationToken cancellationToken) =>
        desk.ChangeAsync(turn, change, GuidanceTexts.SettingsSaved.In(language), cancellationToken);
}
