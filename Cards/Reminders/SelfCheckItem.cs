using System.Diagnostics;
using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Cards.Posts;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Standings;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Reminders;

/// <summary>One quarter's self-check in the day's digest: own questions, the section's sheet and the list of sections, whichever concern the reader.</summary>
public static class SelfCheckItem
{
    /// <summary>Questions of a member that are answered in a minute; 18 take five (product.md, restraint 4).</summary>
    private const int QuestionsAMinute = 4;

    private const int MostMinutes = 5;

    /// <summary>Names of sections in a line.</summary>
    private const int MostNames = 30;

    /// <summary>The item.</summary>
    public static DigestItem Build(SelfCheckReminderView view, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new DigestItem(
            Title(view, language),
            [.. Own(view, language), .. Sheet(view, language), .. Unsubmitted(view, language)],
            [.. Buttons(view, language)]);
    }

    private static string Title(SelfCheckReminderView view, Language language)
    {
        var quarter = QuarterWords.Of(view.Window.Quarter, language);
        if (view is { Sheet.IsReopened: true, Unsubmitted: null })
            return ReminderTexts.Reopened.In(language, quarter);
        return view.Moment switch
        {
            ReminderMoment.Opens => ReminderTexts.Opened.In(language, quarter),
            ReminderMoment.First => ReminderTexts.DueOn.In(language, quarter, QuarterWords.Of(view.Window.DueOn, language)),
            ReminderMoment.Due => ReminderTexts.DueToday.In(language, quarter, TimeOf(view.Window)),
            ReminderMoment.Overdue => ReminderTexts.PastDue.In(language, quarter),
            ReminderMoment.LastDay => ReminderTexts.LocksToday.In(language, quarter),
            _ => throw new UnreachableException(),
        };
    }

    private static IEnumerable<CardElement> Own(SelfCheckReminderView view, Language language)
    {
        if (view.OpenQuestions == 0)
            yield break;
        var minutes = Math.Clamp((view.OpenQuestions + QuestionsAMinute - 1) / QuestionsAMinute, 1, MostMinutes);
        yield return new TextBlock(ReminderTexts.OwnQuestions.In(language, view.OpenQuestions, minutes, Due(view.Window, language)));
    }

    private static IEnumerable<CardElement> Sheet(SelfCheckReminderView view, Language language)
    {
        if (view.Sheet is not { } sheet)
            yield break;
        var name = Markdown.Escape(sheet.Section.Value);
        var isAfter = view.Moment is ReminderMoment.Overdue or ReminderMoment.LastDay;
        var words = (sheet.IsReopened, isAfter) switch
        {
            (true, _) => ReminderTexts.SheetReopened.In(language, name, QuarterWords.Of(view.Window.VerifiedBy, language)),
            (false, true) => ReminderTexts.SheetLate.In(language, name, Due(view.Window, language)),
            (false, false) => ReminderTexts.SheetOf.In(language, name, Due(view.Window, language)),
        };
        yield return new TextBlock(words);
        yield return new FactSet(
        [
            Fact(ReminderTexts.MembersFact, sheet.MembersDone, sheet.Members, language),
            Fact(ReminderTexts.SheetFact, sheet.Answered, sheet.Questions, language),
        ]);
        if (!isAfter || sheet.IsReopened)
            yield break;
        yield return Card.Subheading(ReminderTexts.MissingTitle.In(language));
        if (sheet.Missing.Count == 0)
            yield return new TextBlock(ReminderTexts.NothingMissing.In(language)) { Spacing = "small" };
        else
            yield return new FactSet([.. sheet.Missing.Select(one => new Fact(one.Criterion.Name.In(language), ReminderTexts.MissingCount.In(language, one.Count)))]);
        yield return Consequence(view.Window, language);
    }

    private static IEnumerable<CardElement> Unsubmitted(SelfCheckReminderView view, Language language)
    {
        if (view.Unsubmitted is not { Count: > 0 } sections)
            yield break;
        yield return new TextBlock(ReminderTexts.Unsubmitted.In(language, sections.Count));
        foreach (var (status, names) in new[] { (SelfCheckStatus.Open, sections.NotBegun), (SelfCheckStatus.Draft, sections.Drafts) })
        {
            if (names.Count == 0)
                continue;
            var line = NameWords.Of([.. names.Select(name => name.Value)], MostNames, language);
            yield return new TextBlock(ReminderTexts.SectionsIn.In(language, StatusWords.Of(status, language), names.Count, Markdown.Escape(line)));
        }

        if (view.Sheet is null)
            yield return Consequence(view.Window, language);
    }

    private static IEnumerable<CardAction> Buttons(SelfCheckReminderView view, Language language)
    {
        if (view.Sheet is not null || view.OpenQuestions > 0)
        {
            var words = (view.Sheet is null && view.HasBegun ? SelfCheckTexts.ResumeName : SelfCheckTexts.CommandName).In(language);
            yield return ChatCommand.ButtonBeside(words, words);
        }

        if (view.Unsubmitted is { Count: > 0 })
            yield return ChatCommand.ButtonBeside(StandingsTexts.ProgressName.In(language), StandingsTexts.ProgressName.In(language));
    }

    private static TextBlock Consequence(SelfCheckWindow window, Language language)
    {
        var rules = LatenessRules.Default;
        var last = QuarterWords.Of(window.GraceEndsOn, language);
        return Card.Quiet(ReminderTexts.Consequence.In(language, rules.PointsPerWorkday, rules.MostPoints, last)) with { Spacing = "small" };
    }

    private static Fact Fact(Text title, int done, int all, Language language) => new(title.In(language), ReminderTexts.OfCount.In(language, done, all));

    private static string Due(SelfCheckWindow window, Language language) => QuarterWords.Of(window.DueOn, window.DueAt, language);

    private static string TimeOf(SelfCheckWindow window) => window.DueAt.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
