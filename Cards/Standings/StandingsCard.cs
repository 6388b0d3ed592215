using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.Questions;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Standings;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>All sections for leaders and the office: state, S, difference to last quarter, a column for each criterion.</summary>
public static class StandingsCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(StandingsView view, IReadOnlyList<Criterion> criteria, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(criteria);
        return Card.Of(
            language,
            [
                Card.Heading(StandingsTexts.Title.In(language, QuarterWords.Of(view.Quarter, language))),
                Card.Quiet(CountWords(view.Table, language)),
                Columns([StandingsTexts.ScoreColumn.In(language), .. criteria.Select(criterion => criterion.Id.Value)], "bolder") with { Spacing = "medium" },
                .. view.Rows.Select(row => SectionRow(row, language)),
                Card.Quiet(string.Join(" · ", criteria.Select(criterion => $"{criterion.Id} {criterion.Name.In(language)}"))) with { Spacing = "medium" },
                Card.Quiet(StandingsTexts.Tentative.In(language)),
                view.PageCount > 1 ? Card.Quiet(PageWords(view, language)) : Card.Quiet(StandingsTexts.TypedWhyHint.In(language)),
                view.PageCount > 1 ? Card.Buttons(PageButton(view, -1, language), PageButton(view, 1, language)) : null,
            ]);
    }

    private static string CountWords(StandingsTable table, Language language)
    {
        var words = StandingsTexts.Counts.In(
            language, table.Rows.Count, table.SubmittedCount, table.Count(SelfCheckStatus.Draft), table.Count(SelfCheckStatus.Open));
        SelfCheckStatus[] others = [SelfCheckStatus.Reopened, SelfCheckStatus.Missing, SelfCheckStatus.Excused, SelfCheckStatus.NotRequired];
        foreach (var status in others.Where(status => table.Count(status) > 0))
        {
            words += (language == Language.Chinese ? "，" : ", ")
                + StandingsTexts.OtherCount.In(language, StatusWords.Of(status, language), table.Count(status));
        }

        return words;
    }

    private static string PageWords(StandingsView view, Language language)
    {
        var next = (view.ShownPage + 1) % view.PageCount;
        return StandingsTexts.PageOf.In(language, view.ShownPage + 1, view.PageCount)
            + (language == Language.Chinese ? "。" : ". ") + StandingsTexts.TypedPageHint.In(language, next + 1);
    }

    private static ActionExecute? PageButton(StandingsView view, int step, Language language)
    {
        var page = view.ShownPage + step;
        if (page < 0 || page >= view.PageCount)
            return null;
        var title = step < 0 ? StandingsTexts.PreviousPage : StandingsTexts.NextPage;
        return new StandingsCommand(view.Quarter, page).ToCommand().ToAction(title.In(language));
    }

    // The name stands on a line of its own: beside five numbers it has no room on a phone.
    private static Container SectionRow(StandingsRow row, Language language)
    {
        var standing = row.Standing;
        var name = Markdown.Escape(StandingsWords.NameOf(row, language));
        var words = new TextBlock(StandingsTexts.SectionLine.In(language, name, StateWords(standing, language))) { Size = "small" };
        return new Container(standing.Self is { } self
            ? [words, Columns([self.Cut(), .. standing.Criteria.Select(score => score.Cut())], null)]
            : [words])
        {
            Separator = true,
            Spacing = "small",
        };
    }

    private static ColumnSet Columns(IEnumerable<string> words, string? weight) => new(
        [.. words.Select(word => new Column([new TextBlock(word) { Size = "small", Weight = weight, HorizontalAlignment = "right" }]) { Width = "stretch" })])
    {
        Spacing = "none",
    };

    private static string StateWords(SectionStanding standing, Language language)
    {
        var words = StatusWords.Of(standing.Status, language);
        return standing.Difference is { } difference
            ? $"{words} · {StandingsTexts.Difference.In(language, StandingsWords.Signed(difference))}"
            : words;
    }
}
