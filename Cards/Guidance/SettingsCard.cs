using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Settings;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Guidance;

/// <summary>Language, cards or plain text, mute and leave.</summary>
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

    /// <summary>The name of the input for reminders as usual or none.</summary>
    public const string RemindersInput = "reminders";

    /// <summary>The value of <see cref="RemindersInput"/> for none.</summary>
    public const string Muted = "muted";

    /// <summary>The name of the input for the last day without reminders.</summary>
    public const string MutedUntilInput = "mutedUntil";

    /// <summary>The name of the input for the first day away.</summary>
    public const string LeaveFromInput = "leaveFrom";

    /// <summary>The name of the input for the last day away.</summary>
    public const string LeaveToInput = "leaveTo";

    /// <summary>The key of what the card showed (<see cref="SettingsView.Stamp"/>).</summary>
    public const string SeenKey = "seen";

    private const string CardMode = "cards";
    private const string AsUsual = "usual";

    /// <summary>The card, filled with what is chosen now.</summary>
    /// <param name="view">What is chosen.</param>
    /// <param name="notice">What happened, if something did.</param>
    /// <param name="isRefusal">Whether the notice says that nothing was changed.</param>
    public static AdaptiveCard Build(SettingsView view, string? notice = null, bool isRefusal = false)
    {
        ArgumentNullException.ThrowIfNull(view);
        var language = view.Language;
        return Card.Of(
            language,
            [
                Card.Heading(GuidanceTexts.SettingsTitle.In(language)),
                notice is null ? null : isRefusal ? Card.Warning(notice) : Card.Confirmation(notice),
                .. Now(view),
                .. HowAnswersCome(view),
                .. Reminders(view),
                Card.Quiet(GuidanceTexts.SettingsTypedHint.In(language)),
                Card.Buttons(Save(view)),
            ]);
    }

    private static IEnumerable<CardElement> Now(SettingsView view)
    {
        var language = view.Language;
        yield return Card.Quiet(GuidanceTexts.SettingsNow.In(
            language,
            (language == Language.Chinese ? GuidanceTexts.Chinese : GuidanceTexts.English).In(language),
            (view.PrefersText ? GuidanceTexts.PlainText : GuidanceTexts.Cards).In(language)));
        if (view.MutedUntil is { } until)
        {
            yield return Card.Quiet(until == QuietReader.Always
                ? GuidanceTexts.MutedAlways.In(language)
                : GuidanceTexts.MutedNow.In(language, QuarterWords.Of(until, language)));
        }

        if (view.Leave is { } leave)
            yield return Card.Quiet(GuidanceTexts.AwayNow.In(language, QuarterWords.Of(leave.From, language), QuarterWords.Of(leave.To, language)));
    }

    private static IEnumerable<CardElement> HowAnswersCome(SettingsView view) =>
    [
        new InputChoiceSet
        {
            Id = LanguageInput,
            Label = GuidanceTexts.LanguageLabel.In(view.Language),
            Style = "expanded",
            Value = view.Language.ToString(),
            Choices =
            [
                new(GuidanceTexts.Chinese.In(view.Language), nameof(Language.Chinese)),
                new(GuidanceTexts.English.In(view.Language), nameof(Language.English)),
            ],
        },
        Either(ModeInput, GuidanceTexts.ModeLabel, view.PrefersText, (GuidanceTexts.Cards, CardMode), (GuidanceTexts.PlainText, TextMode), view.Language),
    ];

    private static IEnumerable<CardElement> Reminders(SettingsView view)
    {
        var language = view.Language;
        var isMuted = view.MutedUntil is not null;
        yield return Either(
            RemindersInput, GuidanceTexts.RemindersLabel, isMuted, (GuidanceTexts.RemindersOn, AsUsual), (GuidanceTexts.RemindersMuted, Muted), language);
        yield return Day(MutedUntilInput, GuidanceTexts.MutedUntilLabel, view.MutedUntil == QuietReader.Always ? null : view.MutedUntil, language);
        yield return Day(LeaveFromInput, GuidanceTexts.LeaveFromLabel, view.Leave?.From, language);
        yield return Day(LeaveToInput, GuidanceTexts.LeaveToLabel, view.Leave?.To, language);
        yield return Card.Quiet(GuidanceTexts.WhatIsMuted.In(language)) with { Spacing = "small" };
    }

    private static InputChoiceSet Either(
        string id, Text label, bool isSecond, (Text Words, string Value) first, (Text Words, string Value) second, Language language) => new()
        {
            Id = id,
            Label = label.In(language),
            Style = "expanded",
            Value = isSecond ? second.Value : first.Value,
            Choices = [new(first.Words.In(language), first.Value), new(second.Words.In(language), second.Value)],
        };

    private static InputDate Day(string id, Text label, DateOnly? day, Language language) => new()
    {
        Id = id,
        Label = label.In(language),
        Value = day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static ActionExecute Save(SettingsView view) =>
        new CardCommand(Verb, new Dictionary<string, string> { [SeenKey] = view.Stamp }).ToAction(GuidanceTexts.SaveSettings.In(view.Language), "positive");
}
