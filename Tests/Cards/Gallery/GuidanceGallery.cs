using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Cards.Roster;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Standings;
using Wenming.Domain.Settings;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>Help, greeting, settings and the one-sentence card.</summary>
internal static class GuidanceGallery
{
    private static readonly (Text Name, Text Purpose)[] Commands =
    [
        (SelfCheckTexts.CommandName, SelfCheckTexts.CommandPurpose), (SelfCheckTexts.ResumeName, SelfCheckTexts.ResumePurpose),
        (StandingsTexts.ProgressName, StandingsTexts.ProgressPurpose), (StandingsTexts.StandingsName, StandingsTexts.StandingsPurpose),
        (StandingsTexts.WhyName, StandingsTexts.WhyPurpose), (RosterTexts.RosterName, RosterTexts.RosterPurpose),
        (RosterTexts.JoinName, RosterTexts.JoinPurpose), (GuidanceTexts.SettingsName, GuidanceTexts.SettingsPurpose),
        (GuidanceTexts.TextName, GuidanceTexts.TextPurpose), (GuidanceTexts.CardsName, GuidanceTexts.CardsPurpose),
        (GuidanceTexts.HelpName, GuidanceTexts.HelpPurpose), (SelfCheckTexts.TypedSubmit, SelfCheckTexts.CommandPurpose),
    ];

    public static IEnumerable<GalleryCard> In(Language language) => [.. Help(language), .. Greeting(language), .. Settings(language), .. Notice(language)];

    private static IEnumerable<GalleryCard> Help(Language language)
    {
        List<HelpView> all = [.. Commands.Select(command => new HelpView(command.Name.In(language), command.Purpose.In(language)))];
        List<HelpView> one = all[..1];
        var notice = GuidanceTexts.NotUnderstood.In(language, Markdown.Escape(Sample.OddSection.Value));
        yield return GalleryCard.Of("help-twelve", language, () => HelpCard.Build(all, null, language));
        yield return GalleryCard.Of("help-one", language, () => HelpCard.Build(one, notice, language));
    }

    private static IEnumerable<GalleryCard> Greeting(Language language)
    {
        List<string> commands = [SelfCheckTexts.CommandName.In(language), GuidanceTexts.HelpName.In(language)];
        yield return GalleryCard.Of("greeting", language, () => GreetingCard.Build("王秀兰", commands, language));
        var notice = RosterTexts.LetIn.In(language, Markdown.Escape(Sample.OddSection.Value));
        yield return GalleryCard.Of("greeting-let-in", language, () => GreetingCard.Build("王秀兰", commands, language, notice));
        yield return GalleryCard.Of("greeting-odd-name", language, () => GreetingCard.Build(Sample.OddSection.Value, commands, language));
    }

    private static IEnumerable<GalleryCard> Settings(Language language)
    {
        var usual = new SettingsView(language, false, null, null);
        var quiet = new SettingsView(language, true, new DateOnly(2026, 4, 10), new LeaveDays(new DateOnly(2026, 3, 20), new DateOnly(2026, 3, 27)));
        var always = usual with { MutedUntil = QuietReader.Always };
        var refusal = Markdown.Escape(GuidanceTexts.LeaveNotUnderstood.In(language, Sample.OddSection.Value));
        yield return GalleryCard.Of("settings", language, () => SettingsCard.Build(usual, null, false));
        yield return GalleryCard.Of("settings-saved", language, () => SettingsCard.Build(quiet, GuidanceTexts.SettingsSaved.In(language), false));
        yield return GalleryCard.Of("settings-refused", language, () => SettingsCard.Build(always, refusal, true));
    }

    private static IEnumerable<GalleryCard> Notice(Language language)
    {
        List<string> none = [];
        List<string> commands = [SelfCheckTexts.ResumeName.In(language)];
        yield return GalleryCard.Of("notice", language, () => NoticeCard.Build(SelfCheckTexts.UnreadableCard.In(language), commands, language));
        yield return GalleryCard.Of("notice-alone", language, () => NoticeCard.Build(Sample.OddSection.Value, none, language));
    }
}
