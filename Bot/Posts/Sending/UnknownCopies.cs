using Wenming.Bot.Posts.Rows;
using Wenming.Tables;

namespace Wenming.Bot.Posts.Sending;

/// <summary>Copies of which it is not known whether they arrived, when an operator decides that a second copy is better than none.</summary>
internal sealed class UnknownCopies(Outbox outbox, PostIndex index, TimeProvider clock)
{
    /// <summary>Sends them once more; they stay listed as possibly double.</summary>
    /// <returns>How many are sent.</returns>
    public async Task<int> ResendAsync(string postId, CancellationToken cancellationToken)
    {
        if (await index.FindAsync(postId, cancellationToken) is not { Value: { Post.Action: not PostAction.Recall } post })
            return 0;

        // The kept counts go before and after: whenever it ends, and whoever counts meanwhile, they are counted anew.
        await ForgetCountsAsync(postId, cancellationToken);
        var sent = 0;
        for (var shard = 0; shard < OutboxKeys.Shards; shard++)
        {
            await foreach (var delivery in outbox.DeliveriesAsync(postId, shard, cancellationToken))
            {
                if (delivery.Value.State == DeliveryState.Unknown && await ResendAsync(post, delivery, cancellationToken))
                    sent++;
            }
        }

        await ForgetCountsAsync(postId, cancellationToken);
        return sent;
    }

    private Task<PostRecord> ForgetCountsAsync(string postId, CancellationToken cancellationToken) =>
        index.ChangeAsync(postId, record => record.Counts is null ? null : record with { Counts = null }, cancellationToken);

    private async Task<bool> ResendAsync(PostRecord post, Stored<Delivery> delivery, CancellationToken cancellationToken)
    {
        var copy = delivery.Value;
        var ticket = new Ticket(copy.PostId, copy.To, NotBefore: clock.GetUtcNow()) { IsReminder = post.IsReminder, IsSecondCopy = true };
        List<RowOperation> writes =
        [
            OutboxWrites.Insert(ticket), // not twice: a reminder may have one that waits
            OutboxWrites.Replace(copy with { State = DeliveryState.Planned, SettledAt = null, MayBeDouble = true }, delivery.ETag),
        ];
        return await outbox.CommitAsync(OutboxKeys.Shard(copy.To), writes, cancellationToken) is CommitOutcome.Committed;
    }
}
