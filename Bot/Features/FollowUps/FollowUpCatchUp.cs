using Wenming.Bot.Features.SelfChecks;

namespace Wenming.Bot.Features.FollowUps;

/// <summary>At the start, mends what a crash kept from following the answers of the latest quarter.</summary>
internal sealed class FollowUpCatchUp(FollowUpRunner followUps, WindowStore windows, TimeProvider clock) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await followUps.FollowAllAsync((await windows.AtAsync(now, cancellationToken)).LatestOpenedAt(now), cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
