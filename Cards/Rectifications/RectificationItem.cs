using System.Diagnostics;
using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Cards.Posts;
using Wenming.Cards.Wording;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Rectifications;

/// <summary>Rectifications in the day's digest: the own section's, what waits for the office, and for who oversees them one list of what is overdue.</summary>
public static class RectificationItem
{
    private const int MostLines = 8;
    private const int MostNames = 20;
    private const int MostCharacters = 40;
    private const int MostOfName = 24;

    /// <summary>The item.</summary>
    public static DigestItem Build(RectificationReminderView view, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        var name = RectificationTexts.RectificationName.In(language);
        return new DigestItem(
            Title(view, language),
            [.. Own(view, language), .. Waiting(view, language), .. Overdue(view, language)],
            [ChatCommand.ButtonBeside(name, name)]);
    }

    private static string Title(RectificationReminderView view, Language language) => view switch
    {
        { Own.Count: > 0 } => RectificationTexts.ReminderTitle.In(language, view.Own.Count),
        { Waiting.Count: > 0 } => RectificationTexts.OfficeReminderTitle.In(language, view.Waiting.Count),
        _ => RectificationTexts.OverdueReminderTitle.In(language, view.Overdue.Count),
    };

    private static IEnumerable<CardElement> Own(RectificationReminderView view, Language language)
    {
        foreach (var (line, moment) in view.Own.Take(MostLines))
        {
            yield return new TextBlock(RectificationTexts.ReminderLine.In(
                language, line.Number, RectificationWords.Of(line.Rectification.Kind, language), MomentWords(line.Rectification, moment, language)))
            {
                Spacing = "small",
            };
            yield return Card.Quiet(RectificationWords.Gap(line.Rectification, view.Bank, MostCharacters, language));
        }

        if (view.Own.Count > MostLines)
            yield return Card.Quiet(RectificationTexts.AndMoreInReminder.In(language, view.Own.Count - MostLines));
    }

    private static IEnumerable<CardElement> Waiting(RectificationReminderView view, Language language)
    {
        foreach (var line in view.Waiting.Take(MostLines))
            yield return new TextBlock(RectificationTexts.OfficeReminder.In(
                language, Markdown.Escape(Shortened.To(line.Rectification.Section.Value, MostOfName)), line.Number))
            {
                Spacing = "small",
            };
        if (view.Waiting.Count > MostLines)
            yield return Card.Quiet(RectificationTexts.AndMoreInReminder.In(language, view.Waiting.Count - MostLines));
    }

    private static IEnumerable<CardElement> Overdue(RectificationReminderView view, Language language)
    {
        if (view.Overdue.Count == 0)
            yield break;
        var sections = view.Overdue.Select(line => line.Rectification.Section.Value).Distinct().Order(StringComparer.Ordinal);
        yield return new TextBlock(RectificationTexts.OverdueReminder.In(
            language, view.Overdue.Count, Markdown.Escape(NameWords.Of([.. sections], MostNames, language))));
    }

    private static string MomentWords(Rectification one, RectificationMoment moment, Language language)
    {
        var day = QuarterWords.Of(one.DueOn, language);
        return moment switch
        {
            RectificationMoment.Opened => RectificationTexts.MomentOpened.In(language, day),
            RectificationMoment.Soon => RectificationTexts.MomentSoon.In(language, day),
            RectificationMoment.Due => RectificationTexts.MomentDue.In(language),
            RectificationMoment.Overdue or RectificationMoment.OverdueAgain => RectificationTexts.MomentOverdue.In(language, day),
            _ => throw new UnreachableException(),
        };
    }
}
