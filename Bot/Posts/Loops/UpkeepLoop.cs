using Wenming.Bot.Posts.Upkeep;

namespace Wenming.Bot.Posts.Loops;

/// <summary>Mends and clears the outbox at the start and then every hour of the bureau.</summary>
internal sealed class UpkeepLoop(OutboxUpkeep upkeep, LoopPace pace) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => pace.RepeatAsync(upkeep.RunAsync, Every, stoppingToken);
}
