using Wenming.Bot.Posts.Planning;

namespace Wenming.Bot.Posts.Loops;

/// <summary>Plans what is owed, again and again, beside the dispatcher, so that what is published during a long dispatch is not kept waiting.</summary>
internal sealed class PlannerLoop(PostPlanner planner, LoopPace pace) : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => pace.RepeatAsync(planner.RunAsync, stoppingToken);
}
