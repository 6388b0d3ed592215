using Microsoft.Extensions.Options;
using Wenming.Bot.Posts.Rows;
using Wenming.Tables;

namespace Wenming.Bot.Posts.Upkeep;

/// <summary>Removes the copies of reminders when their term is over (rules.md 6.5). What a person published is kept here.</summary>
internal sealed partial class ReminderPurge(
    Outbox outbox, PostIndex index, IOptions<PostOptions> options, TimeProvider clock, ILogger<ReminderPurge> logger)
{
    private const int MostAtOnce = 100;

    /// <summary>Purges once.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var limit = clock.GetUtcNow() - options.Value.KeepsRemindersFor;
        await foreach (var post in index.AllAsync(cancellationToken))
        {
            if (post.Value is { IsReminder: true, PlannedAt: { } planned } && planned < limit)
                await RemoveAsync(post, cancellationToken);
        }
    }

    private async Task RemoveAsync(Stored<PostRecord> post, CancellationToken cancellationToken)
    {
        for (var shard = 0; shard < OutboxKeys.Shards; shard++)
        {
            var batch = new List<RowOperation>(MostAtOnce);
            await foreach (var delivery in outbox.DeliveriesAsync(post.Value.Post.Id, shard, cancellationToken))
            {
                batch.Add(OutboxWrites.Remove(delivery));
                if (batch.Count == MostAtOnce)
                    await FlushAsync(shard, batch, cancellationToken);
            }

            if (batch.Count > 0)
                await FlushAsync(shard, batch, cancellationToken);
        }

        await index.RemoveAsync(post, cancellationToken);
        LogPurged(post.Value.Post.Id);
    }

    private async Task FlushAsync(int shard, List<RowOperation> batch, CancellationToken cancellationToken)
    {
        await outbox.CommitAsync(shard, [.. batch], cancellationToken);
        batch.Clear();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The copies of reminder {PostId} were purged; their term was over.")]
    private partial void LogPurged(string postId);
}
