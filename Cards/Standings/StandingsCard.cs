using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Standings;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>All sections for leaders and the office: state, S, difference to last quarter, a column for each criterion.</summary>
public static class StandingsCard
{
    private const int SectionWidth = 5;
    private const int ScoreWidth = 3;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(StandingsView view, IReadOnlyList<Criterion> criteria, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(criteria);
        List<TableColumn> columns = [new(SectionWidth), .. Enumerable.Repeat(new TableColumn(ScoreWidth, "right"), criteria.Count + 1)];
        List<TableRow> rows = [HeaderRow(criteria, language), .. view.Rows.Select(row => SectionRow(row, criteria.Count, language))];
        return Card.Of(
            language,
            Card.Heading(StandingsTexts.Title.In(language, QuarterWords.Of(view.Quarter, language))),
            Card.Quiet(CountWords(view.Table, language)),
            new Table(columns, rows) { ShowGridLines = true },
            Card.Quiet(string.Join(" · ", criteria.Select(criterion => $"{criterion.Id} {criterion.Name.In(language)}"))) with { Spacing = "small" },
            Card.Quiet(StandingsTexts.Tentative.In(language)),
            view.PageCount > 1 ? Card.Quiet(PageWords(view, language)) : Card.Quiet(StandingsTexts.TypedWhyHint.In(language)),
            view.PageCount > 1 ? Card.Buttons(PageButton(view, -1, language), PageButton(view, 1, language)) : null);
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

    private static TableRow HeaderRow(IReadOnlyList<Criterion> criteria, Language language) => new(
    [
        Cell(StandingsTexts.SectionColumn.In(language)),
        Cell(StandingsTexts.ScoreColumn.In(language)),
        .. criteria.Select(criterion => Cell(criterion.Id.Value)),
    ]);

    private static TableRow SectionRow(StandingsRow row, int criteria, Language language)
    {
        var standing = row.Standing;
        var name = Markdown.Escape(standing.Section.Value);
        var none = StandingsTexts.NoScore.In(language);
        var scores = Enumerable.Range(0, criteria).Select(i => i < standing.Criteria.Count ? standing.Criteria[i].Cut() : none);
        return new TableRow(
        [
            new TableCell(
            [
                Small(row.Rank is { } rank ? StandingsTexts.Ranked.In(language, rank, name) : name),
                Small(StateWords(standing, language)) with { IsSubtle = true, Spacing = "none" },
            ]),
            Cell(standing.Self?.Cut() ?? none),
            .. scores.Select(Cell),
        ]);
    }

    private static string StateWords(SectionStanding standing, Language language)
    {
        var words = StatusWords.Of(standing.Status, language);
        return standing.Difference is { } difference
            ? $"{words} · {StandingsTexts.Difference.In(language, Signed(difference))}"
            : words;
    }

    /// <summary>A difference with its sign.</summary>
    internal static string Signed(Score difference) => difference > Score.Zero ? "+" + difference.Cut() : difference.Cut();

    private static TableCell Cell(string words) => new([Small(words)]);

    private static TextBlock Small(string words) => new(words) { Size = "small" };
}
