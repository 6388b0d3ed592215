using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.Standings;
using Wenming.Domain.Calendar;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>Brings what the standings keep of vetoes back in step with them: at the start where a crash came between the two commits, at a rebuild all.</summary>
internal sealed class VetoRepair(VetoStore store, VetoWriter writer, StandingsStore standings, RosterReader roster, VetoQuarter quarters, TimeProvider clock)
    : IHostedService, IDerivedStanding
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var current = await quarters.CurrentAsync(clock.GetUtcNow(), cancellationToken);
        foreach (var quarter in (Quarter[])[current.Previous, current, current.Next])
        {
            var known = (await standings.ListVetoesAsync(quarter, cancellationToken)).ToDictionary(standing => standing.Section, standing => standing.Revision);
            await ProjectAsync(quarter, book => known.GetValueOrDefault(book.Section) < book.Revision, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Counts every section's vetoes of a quarter again.</summary>
    public Task RebuildAsync(Quarter quarter, CancellationToken cancellationToken) => ProjectAsync(quarter, book => book.Revision > 0, cancellationToken);

    private async Task ProjectAsync(Quarter quarter, Func<VetoBook, bool> isBehind, CancellationToken cancellationToken)
    {
        foreach (var section in await roster.SectionsAsync(cancellationToken))
        {
            var book = await store.LoadAsync(quarter, section.Id, cancellationToken);
            if (isBehind(book))
                await writer.ProjectAsync(book, cancellationToken);
        }
    }
}
