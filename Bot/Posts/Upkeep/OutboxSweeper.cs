using Wenming.Bot.Posts.Rows;

namespace Wenming.Bot.Posts.Upkeep;

/// <summary>
/// Goes through the posts of which something is waiting: a copy that waits gets its ticket back, and when nothing waits the counts are kept with
/// the post, which is then not read any more. Tickets of settled copies are removed by the dispatcher.
/// </summary>
internal sealed partial class OutboxSweeper(Outbox outbox, PostIndex index, ILogger<OutboxSweeper> logger)
{
    /// <summary>Sweeps every post that is not at rest.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var post in index.AllAsync(cancellationToken))
        {
            if (post.Value is { Counts: null, PlannedAt: not null })
                await SweepAsync(post.Value, cancellationToken);
        }
    }

    private async Task SweepAsync(PostRecord post, CancellationToken cancellationToken)
    {
        var (counts, doubles, mayRest) = (new Dictionary<DeliveryState, int>(), 0, post.EditedTo >= post.Post.Revision);
        for (var shard = 0; shard < OutboxKeys.Shards; shard++)
        {
            await foreach (var delivery in outbox.DeliveriesAsync(post.Post.Id, shard, cancellationToken))
            {
                counts[delivery.Value.State] = counts.GetValueOrDefault(delivery.Value.State) + 1;
                doubles += delivery.Value.MayBeDouble ? 1 : 0;
                mayRest &= await IsAtRestAsync(post, delivery.Value, cancellationToken);
            }
        }

        if (mayRest)
            await index.ChangeAsync(
                post.Post.Id,
                now => now.Post.Revision == post.Post.Revision && now.Counts is null ? now with { Counts = counts, MayBeDouble = doubles } : null,
                cancellationToken);
    }

    private async Task<bool> IsAtRestAsync(PostRecord post, Delivery delivery, CancellationToken cancellationToken)
    {
        var ticket = new Ticket(delivery.PostId, delivery.To, delivery.DueAt) { IsReminder = post.IsReminder };
        if (delivery.State is DeliveryState.Planned or DeliveryState.Sending)
        {
            await HealAsync(delivery, ticket, cancellationToken);
            return false;
        }

        if (delivery.State == DeliveryState.Unknown && await outbox.FindTicketAsync(ticket, cancellationToken) is not null)
            return false; // said once more in a minute
        return post.Post.Revision == 1
            || await outbox.FindTicketAsync(ticket with { Action = post.Post.Action }, cancellationToken) is null;
    }

    /// <summary>What was on the wire without a ticket may have arrived: its ticket comes back as that of a process that died.</summary>
    private async Task HealAsync(Delivery delivery, Ticket ticket, CancellationToken cancellationToken)
    {
        if (await outbox.FindTicketAsync(ticket, cancellationToken) is not null
            || await outbox.FindDeliveryAsync(delivery.PostId, delivery.To, cancellationToken) is not { } now
            || now.Value.State != delivery.State)
            return;
        var lost = delivery.State == DeliveryState.Sending
            ? ticket with { LeaseUntil = DateTimeOffset.UnixEpoch, LeasedBy = "lost" }
            : ticket;
        LogHealed(delivery.PostId);
        await outbox.CommitAsync(
            OutboxKeys.Shard(delivery.To), [OutboxWrites.Insert(lost), OutboxWrites.Replace(now.Value, now.ETag)], cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A waiting copy of post {PostId} had lost its ticket and got it back.")]
    private partial void LogHealed(string postId);
}
