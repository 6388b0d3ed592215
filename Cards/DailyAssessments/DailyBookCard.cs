using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Wording;

namespace Wenming.Cards.DailyAssessments;

/// <summary>A section's book: D with its arithmetic, and every entry, the newest first.</summary>
public static class DailyBookCard
{
    private const int MostEntries = 12;
    private const int MostButtons = 3;
    private const int LongestShown = 40;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(DailyBookView view, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        var score = DailyScore.Of(view.Entries, view.Catalogue);
        List<DailyEntry> shown = [.. view.Entries.OrderByDescending(entry => entry.Number).Take(MostEntries)];
        var section = Markdown.Escape(view.Section.Value);
        return Card.Of(
            language,
            [
                Card.Heading(DailyTexts.BookTitle.In(language, section, QuarterWords.Of(view.Quarter, language))),
                view.Notice is { } notice ? Card.Warning(Markdown.Escape(notice)) : null,
                new FactSet([new Fact(DailyTexts.ScoreFact.In(language), ScoreWords(score, language))]),
                shown.Count == 0 ? new TextBlock(DailyTexts.BookEmpty.In(language)) : null,
                .. shown.SelectMany(entry => Lines(entry, view.Catalogue, language)),
                view.Entries.Count > shown.Count ? Card.Quiet(DailyTexts.AndMoreEntries.In(language, view.Entries.Count - shown.Count, section)) : null,
                shown.Count > 0 ? Card.Quiet(DailyTexts.BookHow.In(language, section)) with { Spacing = "medium" } : null,
                .. Card.ButtonRows(
                [
                    .. shown.Take(MostButtons).Select(entry => Look(view, entry, language)),
                    DailyFields.Form.ToAction(DailyTexts.Propose.In(language), withInputs: false),
                    .. view.Other is { } other ? [Other(view, other, language)] : Array.Empty<CardAction>(),
                ]),
            ]);
    }

    private static string ScoreWords(DailyScore score, Language language) => DailyTexts.ScoreWords.In(
        language, DailyWords.Amount(score.Value), DailyWords.Amount(score.Base), DailyWords.Amount(score.Merits), DailyWords.Amount(score.Faults));

    private static IEnumerable<CardElement> Lines(DailyEntry entry, DailyCatalogue catalogue, Language language)
    {
        yield return new TextBlock(DailyTexts.EntryLine.In(
            language,
            entry.Number,
            QuarterWords.Of(entry.FactOn, language),
            Markdown.Escape(DailyWords.Kind(entry, catalogue, language)),
            DailyWords.Points(entry.Points),
            DailyWords.State(entry, language)))
        {
            Separator = true,
        };
        yield return Card.Quiet(DailyTexts.EntryFact.In(
            language, Markdown.Escape(Shortened.To(entry.Fact, LongestShown)), Markdown.Escape(Shortened.To(entry.Basis, LongestShown))));
    }

    private static ActionExecute Look(DailyBookView view, DailyEntry entry, Language language) =>
        new DailyEntryCommand(view.Quarter, view.Section, entry.Number, 0, null).ToCommand()
            .ToAction(DailyTexts.Look.In(language, entry.Number), withInputs: false);

    private static ActionExecute Other(DailyBookView view, Domain.Calendar.Quarter other, Language language) =>
        new DailyBookCommand(other, view.Section).ToCommand()
            .ToAction(DailyTexts.OtherQuarter.In(language, QuarterWords.Of(other, language)), withInputs: false);
}
