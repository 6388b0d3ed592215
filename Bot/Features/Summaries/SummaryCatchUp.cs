using Wenming.Bot.Features.Bulletins;
using Wenming.Bot.Features.SelfChecks;

namespace Wenming.Bot.Features.Summaries;

/// <summary>At the start, announces the flag where a crash came between the summary's release and the flag's commit.</summary>
internal sealed class SummaryCatchUp(BulletinStore store, IReleaseRule rule, WindowStore windows, TimeProvider clock) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var latest = (await windows.AtAsync(now, cancellationToken)).LatestOpenedAt(now);
        foreach (var quarter in new[] { latest.Quarter.Previous, latest.Quarter })
        {
            if (await store.FindSummaryAsync(quarter, cancellationToken) is { Bulletin: var summary })
                await rule.ReleasedAsync(summary, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
