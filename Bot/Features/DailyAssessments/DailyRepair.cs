using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.Standings;
using Wenming.Domain.Calendar;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>Brings D in the standings back in step with the books, where a crash came between the two commits.</summary>
internal sealed class DailyRepair(DailyStore store, DailyProjection projection, StandingsStore standings, RosterReader roster)
    : IDerivedStanding
{
    /// <summary>Mends the sections whose book is newer than their D.</summary>
    /// <returns>How many were mended.</returns>
    public async Task<int> CatchUpAsync(Quarter quarter, CancellationToken cancellationToken)
    {
        var known = (await standings.ListDailyAsync(quarter, cancellationToken)).ToDictionary(standing => standing.Section, standing => standing.Revision);
        return await ProjectAsync(quarter, book => known.GetValueOrDefault(book.Section) < book.CountedRevision, cancellationToken);
    }

    /// <summary>Computes every section's D again from its book.</summary>
    public Task RebuildAsync(Quarter quarter, CancellationToken cancellationToken) =>
        ProjectAsync(quarter, book => book.CountedRevision > 0, cancellationToken);

    private async Task<int> ProjectAsync(Quarter quarter, Func<StoredDailyBook, bool> isBehind, CancellationToken cancellationToken)
    {
        var projected = 0;
        foreach (var section in await roster.SectionsAsync(cancellationToken))
        {
            var book = await store.LoadAsync(quarter, section.Id, cancellationToken);
            if (!isBehind(book))
                continue;
            await projection.UpdateAsync(book, cancellationToken);
            projected++;
        }

        return projected;
    }
}
