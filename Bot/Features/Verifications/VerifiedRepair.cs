using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.Standings;
using Wenming.Domain.Calendar;

namespace Wenming.Bot.Features.Verifications;

/// <summary>Brings what the standings keep of verifications back in step with them, where a crash came between the two commits.</summary>
internal sealed class VerifiedRepair(VerificationLoader loader, VerifiedProjection projection, StandingsStore standings, RosterReader roster)
{
    /// <summary>Mends the sections whose verification is newer than their standing.</summary>
    /// <returns>How many were mended.</returns>
    public async Task<int> CatchUpAsync(SelfCheckWindow window, CancellationToken cancellationToken)
    {
        var known = (await standings.ListVerifiedAsync(window.Quarter, cancellationToken)).ToDictionary(entry => entry.Section, entry => entry.Revision);
        return await ProjectAsync(window, session => known.GetValueOrDefault(session.Section) < session.Stored.Revision, cancellationToken);
    }

    /// <summary>Computes what every verification comes to again from its findings.</summary>
    /// <returns>How many sections have one.</returns>
    public Task<int> RebuildAsync(SelfCheckWindow window, CancellationToken cancellationToken) => ProjectAsync(window, _ => true, cancellationToken);

    private async Task<int> ProjectAsync(SelfCheckWindow window, Func<VerificationSession, bool> isBehind, CancellationToken cancellationToken)
    {
        var projected = 0;
        foreach (var section in await roster.SectionsAsync(cancellationToken))
        {
            if (await loader.FindAsync(window, section.Id, cancellationToken) is not { Verification: { IsOver: true } or { Appeal: not null } } session
                || !isBehind(session))
                continue;
            await projection.UpdateAsync(session, cancellationToken);
            projected++;
        }

        return projected;
    }
}
