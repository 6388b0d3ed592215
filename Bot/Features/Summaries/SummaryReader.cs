using System.Collections.Concurrent;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Features.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.Standings;
using Wenming.Domain.Summaries;

namespace Wenming.Bot.Features.Summaries;

/// <summary>
/// Reads what a quarter's summary says. The standings' table is the same object as long as nothing changed, so what was computed from it is
/// remembered with it: a summary to a thousand people reads a section's answers once.
/// </summary>
internal sealed class SummaryReader(StandingsReader standings, SelfCheckStore checks, QuestionBank bank)
{
    private readonly ConcurrentDictionary<Quarter, Remembered> _remembered = [];

    /// <summary>The whole bureau.</summary>
    public async Task<BureauSummary> BureauAsync(SelfCheckWindow window, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var known = await FindAsync(window, now, cancellationToken);
        if (known.Bureau is { } summary)
            return summary;
        var sections = new List<SectionSummary>(known.Table.Rows.Count);
        foreach (var row in known.Table.Rows)
            sections.Add(await SectionAsync(known, window.Quarter, row.Standing, cancellationToken));
        return known.Bureau = BureauSummary.Of(sections, bank.Criteria);
    }

    /// <summary>One section; <see langword="null"/> when the roster has none of this name.</summary>
    public async Task<SectionSummary?> SectionAsync(
        SectionId section, SelfCheckWindow window, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var known = await FindAsync(window, now, cancellationToken);
        return known.Table.Find(section) is { Standing: var standing }
            ? await SectionAsync(known, window.Quarter, standing, cancellationToken)
            : null;
    }

    private async Task<Remembered> FindAsync(SelfCheckWindow window, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var table = await standings.TableAsync(window, now, cancellationToken);
        return _remembered.AddOrUpdate(
            window.Quarter,
            _ => new Remembered(table),
            (_, known) => ReferenceEquals(known.Table, table) ? known : new Remembered(table));
    }

    private async Task<SectionSummary> SectionAsync(
        Remembered known, Quarter quarter, SectionStanding standing, CancellationToken cancellationToken)
    {
        if (known.Sections.TryGetValue(standing.Section, out var summary))
            return summary;
        return known.Sections[standing.Section] = SectionSummary.Of(
            standing, bank.Criteria, await DeclaredAsync(quarter, standing, cancellationToken));
    }

    private async Task<ScoreExplanation?> DeclaredAsync(Quarter quarter, SectionStanding standing, CancellationToken cancellationToken)
    {
        if (!standing.IsRanked)
            return null;
        var sheet = await checks.LoadDeclaredAsync(quarter, standing.Section, cancellationToken);
        return SelfScore.Compute(bank, sheet.Values) is ScoreOutcome.Computed computed ? computed.Explanation : null;
    }

    private sealed class Remembered(StandingsTable table)
    {
        public StandingsTable Table => table;

        public ConcurrentDictionary<SectionId, SectionSummary> Sections { get; } = [];

        public BureauSummary? Bureau { get; set; }
    }
}
