using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;

namespace Wenming.Bot.Features.Standings;

/// <summary>
/// Brings the standings back in step with the self-checks: at the start for the sections that a crash left behind, on the command line for all of them.
/// </summary>
internal sealed class StandingsRepair(
    StandingsStore standings, StandingsProjection projection, SelfCheckStore checks, RosterReader roster, QuestionBank bank)
{
    /// <summary>Mends the sections whose sheet is newer than their standing.</summary>
    /// <returns>How many were mended.</returns>
    public async Task<int> CatchUpAsync(Quarter quarter, CancellationToken cancellationToken)
    {
        var known = (await standings.ListAsync(quarter, cancellationToken)).ToDictionary(entry => entry.Section);
        var mended = 0;
        foreach (var section in await roster.SectionsAsync(cancellationToken))
        {
            var (record, revision) = await checks.LoadRecordAsync(quarter, section.Id, cancellationToken);
            if (revision == 0 || known.GetValueOrDefault(section.Id)?.Record == record)
                continue;
            await RebuildAsync(quarter, section.Id, cancellationToken);
            mended++;
        }

        return mended;
    }

    /// <summary>Computes every section's standing again from its declared answers.</summary>
    /// <returns>How many sections have one.</returns>
    public async Task<int> RebuildAsync(Quarter quarter, CancellationToken cancellationToken)
    {
        var rebuilt = 0;
        foreach (var section in await roster.SectionsAsync(cancellationToken))
            rebuilt += await RebuildAsync(quarter, section.Id, cancellationToken) ? 1 : 0;
        return rebuilt;
    }

    private async Task<bool> RebuildAsync(Quarter quarter, Domain.Roster.SectionId section, CancellationToken cancellationToken)
    {
        var sheet = await checks.LoadDeclaredAsync(quarter, section, cancellationToken);
        if (sheet.State.Revision == 0)
            return false;
        var score = sheet.Record.FirstSubmittedAt is not null && SelfScore.Compute(bank, sheet.Values) is ScoreOutcome.Computed computed
            ? computed.Score
            : null;
        await projection.UpdateAsync(quarter, section, sheet, score, cancellationToken);
        return true;
    }
}
