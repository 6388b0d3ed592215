using Wenming.Bot.Posts.Sending;

namespace Wenming.Bot.Posts.Loops;

/// <summary>Dispatches what is due, again and again.</summary>
internal sealed class DispatchLoop(OutboxDispatcher dispatcher, LoopPace pace) : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => pace.RepeatAsync(dispatcher.RunAsync, stoppingToken);
}
