using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Wording;

namespace Wenming.Cards.DailyAssessments;

/// <summary>What waits over all sections for the office and the leaders: what the reader may decide first, the oldest fact first.</summary>
public static class DailyWaitingCard
{
    private const int MostEntries = 16;
    private const int MostButtons = 9;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(IReadOnlyList<WaitingEntry> waiting, DailyCatalogue catalogue, Language language)
    {
        ArgumentNullException.ThrowIfNull(waiting);
        ArgumentNullException.ThrowIfNull(catalogue);
        List<WaitingEntry> shown =
        [
            .. waiting.OrderByDescending(one => one.IsForReader).ThenBy(one => one.Entry.FactOn)
                .ThenBy(one => one.Entry.Section.Value, StringComparer.Ordinal).ThenBy(one => one.Entry.Number).Take(MostEntries),
        ];
        var buttons = shown.Select((one, place) => (one, place)).Where(pair => pair.one.IsForReader).Take(MostButtons)
            .Select(pair => Button(pair.one, pair.place + 1, language));
        return Card.Of(
            language,
            [
                Card.Heading(DailyTexts.WaitingTitle.In(language)),
                shown.Count == 0 ? new TextBlock(DailyTexts.WaitingEmpty.In(language)) : Card.Quiet(DailyTexts.WaitingHint.In(language)),
                .. shown.Select((one, place) => Line(one, place + 1, catalogue, language)),
                waiting.Count > shown.Count ? Card.Quiet(DailyTexts.AndMoreWaiting.In(language, waiting.Count - shown.Count)) : null,
                Card.Quiet(DailyTexts.WaitingHow.In(language)) with { Spacing = "medium" },
                .. Card.ButtonRows([.. buttons, DailyFields.Form.ToAction(DailyTexts.Propose.In(language), withInputs: false)]),
            ]);
    }

    private static TextBlock Line(WaitingEntry one, int place, DailyCatalogue catalogue, Language language)
    {
        var entry = one.Entry;
        var state = !one.IsForReader ? DailyTexts.ByOthers
            : entry.Counts ? DailyTexts.MayBeCountedTwice
            : DailyTexts.StateProposed;
        return new TextBlock(DailyTexts.WaitingLine.In(
            language,
            place,
            Markdown.Escape(entry.Section.Value),
            entry.Number,
            QuarterWords.Of(entry.FactOn, language),
            Markdown.Escape(DailyWords.Kind(entry, catalogue, language)),
            DailyWords.Points(entry.Points),
            state.In(language)))
        {
            Spacing = "small",
        };
    }

    // Names may be longer than a button, so a button says the line's number on the card.
    private static ActionExecute Button(WaitingEntry one, int place, Language language) =>
        new DailyEntryCommand(one.Quarter, one.Entry.Section, one.Entry.Number, 0, null).ToCommand()
            .ToAction(DailyTexts.Look.In(language, place), withInputs: false, tooltip: one.Entry.Section.Value);
}
