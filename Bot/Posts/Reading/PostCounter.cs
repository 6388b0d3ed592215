using Wenming.Bot.Posts.Rows;

namespace Wenming.Bot.Posts.Reading;

/// <summary>Counts where the copies of a post stand. When nothing of it waits any more, the counts are kept, so that they are not counted again.</summary>
internal sealed class PostCounter(Outbox outbox)
{
    /// <summary>The post with its counts.</summary>
    public async Task<PostTally> TallyAsync(PostRecord post, CancellationToken cancellationToken)
    {
        if (post.Counts is { } kept)
            return Tally(post, kept, post.MayBeDouble);
        var (counts, doubles) = (new Dictionary<DeliveryState, int>(), 0);
        for (var shard = 0; shard < OutboxKeys.Shards; shard++)
        {
            await foreach (var delivery in outbox.DeliveriesAsync(post.Post.Id, shard, cancellationToken))
            {
                counts[delivery.Value.State] = counts.GetValueOrDefault(delivery.Value.State) + 1;
                doubles += delivery.Value.MayBeDouble ? 1 : 0;
            }
        }

        return Tally(post, counts, doubles);
    }

    private static PostTally Tally(PostRecord post, IReadOnlyDictionary<DeliveryState, int> counts, int doubles) =>
        new(post.Post, post.PlannedAt ?? post.BegunAt, counts, doubles);
}
