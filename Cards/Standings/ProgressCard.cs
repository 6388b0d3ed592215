using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Standings;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>For leaders and the office: how many sections have submitted, and which have not.</summary>
public static class ProgressCard
{
    /// <summary>Sections that are named in one line; with thousands, the first ones and a count.</summary>
    private const int NamedSections = 40;

    private static readonly SelfCheckStatus[] StillOpen =
        [SelfCheckStatus.Open, SelfCheckStatus.Draft, SelfCheckStatus.Reopened, SelfCheckStatus.Missing, SelfCheckStatus.SubmittedLate];

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(SelfCheckWindow window, StandingsTable table, Language language)
    {
        ArgumentNullException.ThrowIfNull(window);
        ArgumentNullException.ThrowIfNull(table);
        var isAllIn = table.SubmittedCount == table.ExpectedCount && table.ExpectedCount > 0;
        return Card.Of(
            language,
            [
                Card.Heading(StandingsTexts.ProgressTitle.In(language, QuarterWords.Of(window.Quarter, language))),
                Card.Quiet($"{SelfCheckTexts.DueFact.In(language)} {QuarterWords.Of(window.DueOn, window.DueAt, language)}"),
                new TextBlock(StandingsTexts.ProgressSubmitted.In(language, table.SubmittedCount, table.ExpectedCount)) { Weight = "bolder" },
                isAllIn ? Card.Confirmation(StandingsTexts.ProgressAllIn.In(language)) : null,
                .. StillOpen.Where(status => table.Count(status) > 0).Select(status => new TextBlock(Line(table, status, language)) { Spacing = "small" }),
            ]);
    }

    private static string Line(StandingsTable table, SelfCheckStatus status, Language language)
    {
        List<string> sections = [.. table.Rows.Where(row => row.Standing.Status == status).Select(row => row.Standing.Section.Value)];
        var names = Markdown.Escape(NameWords.Of(sections, NamedSections, language));
        return StandingsTexts.ProgressOpen.In(language, StatusWords.Of(status, language), sections.Count, names);
    }
}
