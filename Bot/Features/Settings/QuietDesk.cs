using System.Diagnostics;
using Wenming.Bot.Turns;
using Wenming.Cards.Guidance;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Settings;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Settings;

/// <summary>Changes and shows a person's own settings, for commands and the card alike.</summary>
internal sealed class QuietDesk(PreferenceStore preferences)
{
    /// <summary>The settings as they stand.</summary>
    public async Task<Reply> ShowAsync(Turn turn, CancellationToken cancellationToken) =>
        Reply.Of(SettingsCard.Build(await ViewAsync(turn, cancellationToken)));

    /// <summary>What the card shows now: days that have passed are no longer in force.</summary>
    public async Task<SettingsView> ViewAsync(Turn turn, CancellationToken cancellationToken) =>
        View(await preferences.FindAsync(turn.Caller.Id, cancellationToken), turn);

    /// <summary>Stores a mute that was read.</summary>
    public async Task<Reply> MuteAsync(Turn turn, QuietReading reading, string typed, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        return reading switch
        {
            QuietReading.Mute { Until: var until } => await ChangeAsync(
                turn,
                chosen => chosen with { MutedUntil = until },
                until == QuietReader.Always
                    ? GuidanceTexts.NowMutedAlways.In(language)
                    : GuidanceTexts.NowMutedUntil.In(language, QuarterWords.Of(until, language)),
                cancellationToken),
            QuietReading.Cancelled => await ChangeAsync(
                turn, chosen => chosen with { MutedUntil = null }, GuidanceTexts.NowUnmuted.In(language), cancellationToken),
            QuietReading.Refused { Why: var why } => Reply.Of(Refusal(why, GuidanceTexts.MuteNotUnderstood, typed, language)),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Stores a leave that was read.</summary>
    public async Task<Reply> LeaveAsync(Turn turn, QuietReading reading, string typed, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        return reading switch
        {
            QuietReading.Leave { Days: var days } => await ChangeAsync(
                turn,
                chosen => chosen with { Leave = days },
                GuidanceTexts.NowAway.In(language, QuarterWords.Of(days.From, language), QuarterWords.Of(days.To, language)),
                cancellationToken),
            QuietReading.Cancelled => await ChangeAsync(turn, chosen => chosen with { Leave = null }, GuidanceTexts.NowBack.In(language), cancellationToken),
            QuietReading.Refused { Why: var why } => Reply.Of(Refusal(why, GuidanceTexts.LeaveNotUnderstood, typed, language)),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Stores a change and shows the settings with what happened.</summary>
    public async Task<Reply> ChangeAsync(Turn turn, Func<Preferences, Preferences> change, string notice, CancellationToken cancellationToken)
    {
        var chosen = await preferences.ChangeAsync(turn.Caller.Id, change, cancellationToken);
        return Reply.Of(SettingsCard.Build(View(chosen, turn), notice));
    }

    /// <summary>Why nothing was changed.</summary>
    public static string Refusal(QuietRefusal why, Text notUnderstood, string typed, Language language) => why switch
    {
        QuietRefusal.NotUnderstood => notUnderstood.In(language, Shortened.To(typed, 40)),
        QuietRefusal.Past => GuidanceTexts.DaysPast.In(language),
        QuietRefusal.Reversed => GuidanceTexts.DaysReversed.In(language),
        QuietRefusal.TooLong => GuidanceTexts.DaysTooLong.In(language),
        _ => throw new UnreachableException(),
    };

    private static SettingsView View(Preferences chosen, Turn turn)
    {
        var today = BeijingTime.DateOf(turn.Now);
        return new SettingsView(
            chosen.Language ?? turn.Caller.Language,
            chosen.PrefersText,
            chosen.MutedUntil >= today ? chosen.MutedUntil : null,
            chosen.Leave?.To >= today ? chosen.Leave : null);
    }
}
