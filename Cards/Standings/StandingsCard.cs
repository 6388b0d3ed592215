using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Standings;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>All sections for leaders and the office: V or S with a column for each criterion, D, the flag's value, the change, the short plank.</summary>
public static class StandingsCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(StandingsView view, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        var report = view.Report;
        var (criteria, isVerified) = (report.Bank.Criteria, report.Figures is { IsVerified: true });
        return Card.Of(
            language,
            [
                Card.Heading((isVerified ? StandingsTexts.TitleVerified : StandingsTexts.Title).In(language, QuarterWords.Of(report.Quarter, language))),
                Card.Quiet(CountWords(view.Table, language)),
                report.Figures is { } figures ? Card.Quiet(StandingsWords.Of(figures, language)) : null,
                Columns([(isVerified ? StandingsTexts.VerifiedColumn : StandingsTexts.ScoreColumn).In(language), .. criteria.Select(one => one.Id.Value)], "bolder") with { Spacing = "medium" },
                .. Rows(view, isVerified, language),
                Card.Quiet(string.Join(" · ", criteria.Select(criterion => $"{criterion.Id} {criterion.Name.In(language)}"))) with { Spacing = "medium" },
                Card.Quiet((isVerified ? StandingsTexts.HowVerified : StandingsTexts.Tentative).In(language)),
                view.PageCount > 1 ? Card.Quiet(PageWords(view, language)) : Card.Quiet(StandingsTexts.TypedWhyHint.In(language)),
                .. Rows([PageButton(view, -1, language), PageButton(view, 1, language)]),
                .. Rows([PartButton(view, StandingsPart.Charts, StandingsTexts.Charts, language), PartButton(view, StandingsPart.Gaps, StandingsTexts.Gaps, language)]),
            ]);
    }

    private static IEnumerable<ActionSet> Rows(IEnumerable<ActionExecute?> buttons) => Card.ButtonRows(buttons.OfType<ActionExecute>());

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
        return new StandingsCommand(view.Report.Quarter, page).ToCommand().ToAction(title.In(language));
    }

    private static ActionExecute? PartButton(StandingsView view, StandingsPart part, Text title, Language language) => view.Report.Figures is null
        ? null
        : new StandingsCommand(view.Report.Quarter, view.ShownPage) { Part = part }.ToCommand().ToAction(title.In(language));

    // Beside verified sections, those that only declared have no rank; a line says so once a page.
    private static IEnumerable<CardElement> Rows(StandingsView view, bool isVerified, Language language)
    {
        var isSaid = !isVerified;
        foreach (var row in view.Rows)
        {
            if (!isSaid && row.Rank is null && row.Standing.IsRanked)
            {
                yield return Card.Quiet(StandingsTexts.OnlyDeclared.In(language)) with { Separator = true, Spacing = "medium" };
                isSaid = true;
            }

            yield return SectionRow(row, view.Report, language);
        }
    }

    // The name stands on a line of its own: beside five numbers it has no room on a phone.
    private static Container SectionRow(StandingsRow row, StandingsReport report, Language language)
    {
        var standing = row.Standing;
        var words = new TextBlock(StandingsTexts.SectionLine.In(language, Markdown.Escape(StandingsWords.NameOf(row, language)), StateWords(standing, language))) { Size = "small" };
        var details = StandingsWords.Details(row, report.Bank.Criteria, language);
        var quiet = details.Length == 0 ? null : Card.Quiet(details);
        var numbers = standing.Self is null
            ? null
            : Columns([(standing.Verified ?? standing.Self.Value).Cut(), .. standing.ShownCriteria.Select(score => score.Cut())], null);
        return new Container([.. new CardElement?[] { words, numbers, quiet }.OfType<CardElement>()]) { Separator = true, Spacing = "small" };
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
