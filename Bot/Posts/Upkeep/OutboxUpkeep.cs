namespace Wenming.Bot.Posts.Upkeep;

/// <summary>Mends what a crash or a person's hand may have left in the outbox, and clears what is past its term.</summary>
internal sealed class OutboxUpkeep(OutboxSweeper sweeper, ReminderPurge purge)
{
    /// <summary>Sweeps once.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await sweeper.RunAsync(cancellationToken);
        await purge.RunAsync(cancellationToken);
    }
}
