using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Features.Verifications;

namespace Wenming.Bot.Features.Standings;

/// <summary>At the start, mends the standings of sections that a crash left behind between the sheet's commit and the standings'.</summary>
internal sealed partial class StandingsCatchUp(
    StandingsRepair repair, VerifiedRepair verified, WindowStore windows, TimeProvider clock, ILogger<StandingsCatchUp> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var latest = (await windows.AtAsync(now, cancellationToken)).LatestOpenedAt(now);
        var mended = await repair.CatchUpAsync(latest.Quarter, cancellationToken) + await verified.CatchUpAsync(latest, cancellationToken);
        if (mended > 0)
            LogMended(mended, latest.Quarter);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "The standings of {Sections} sections in {Quarter} were behind their sheets and are mended.")]
    private partial void LogMended(int sections, Domain.Calendar.Quarter quarter);
}
