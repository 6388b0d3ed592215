using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.Standings;
using Wenming.Domain.Calendar;

namespace Wenming.Bot.Features.Verifications;

/// <summary>Brings what the standings keep of verifications back in step with them, where a crash came between the two commits.</summary>
internal sealed class VerifiedRepair(
    VerificationStore store, VerificationLoader loader, VerifiedProjection projection, StandingsStore standings, RosterReader roster)
{
    /// <summary>Mends the sections whose verification is newer than their standing.</summary>
    /// <returns>How many were mended.</returns>
    public async Task<int> CatchUpAsync(SelfCheckWindow window, CancellationToken cancellationToken)
    {
        var known = (await standings.ListVerifiedAsync(window.Quarter, cancellationToken)).ToDictionary(entry => entry.Section, entry => entry.Revision);
        return await ProjectAsync(window, stored => known.GetValueOrDefault(stored.Verification.Section) < stored.Revision, cancellationToken);
    }

    /// <summary>Computes what every verification comes to again from its findings.</summary>
    /// <returns>How many sections have one.</returns>
    public Task<int> RebuildAsync(SelfCheckWindow window, CancellationToken cancellationToken) => ProjectAsync(window, _ => true, cancellationToken);

    private async Task<int> ProjectAsync(SelfCheckWindow window, Func<StoredVerification, bool> isBehind, CancellationToken cancellationToken)
    {
        var projected = 0;
        foreach (var section in await roster.SectionsAsync(cancellationToken))
        {
            // One that was only begun is no news; the sheet is read only where there is some.
            if (await store.FindAsync(window.Quarter, section.Id, cancellationToken) is not { Verification: { IsOver: true } or { Appeal: not null } } stored
                || !isBehind(stored)
                || await loader.FindAsync(window, section.Id, cancellationToken) is not { } session)
                continue;
            await projection.UpdateAsync(session, cancellationToken);
            projected++;
        }

        return projected;
    }
}
