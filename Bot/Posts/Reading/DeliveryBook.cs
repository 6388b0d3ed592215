using System.Runtime.CompilerServices;
using Wenming.Bot.Posts.Rows;

namespace Wenming.Bot.Posts.Reading;

/// <summary>Reads what was planned, sent, skipped and why.</summary>
internal sealed class DeliveryBook(Outbox outbox, PostIndex index, PostCounter counter, TimeProvider clock)
{
    /// <summary>The newest posts with how many of their copies stand where.</summary>
    /// <param name="most">At most this many.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public async Task<IReadOnlyList<PostTally>> ListPostsAsync(int most, CancellationToken cancellationToken)
    {
        var posts = new List<PostRecord>();
        await foreach (var post in index.AllAsync(cancellationToken))
            posts.Add(post.Value);
        var tallies = new List<PostTally>();
        foreach (var post in posts.OrderByDescending(post => post.Post.DueAt).ThenBy(post => post.Post.Id, StringComparer.Ordinal).Take(most))
            tallies.Add(await counter.TallyAsync(post, cancellationToken));
        return tallies;
    }

    /// <summary>One post; <see langword="null"/> when there is none.</summary>
    public async Task<PostTally?> FindPostAsync(string postId, CancellationToken cancellationToken) =>
        await index.FindAsync(postId, cancellationToken) is { } post ? await counter.TallyAsync(post.Value, cancellationToken) : null;

    /// <summary>Every copy of a post, in no order that means anything.</summary>
    public async IAsyncEnumerable<Delivery> DeliveriesAsync(string postId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var shard = 0; shard < OutboxKeys.Shards; shard++)
        {
            await foreach (var delivery in outbox.DeliveriesAsync(postId, shard, cancellationToken))
                yield return delivery.Value;
        }
    }

    /// <summary>One recipient's copy of a post; <see langword="null"/> when the recipient was not in the audience.</summary>
    public async Task<Delivery?> FindDeliveryAsync(string postId, Recipient recipient, CancellationToken cancellationToken) =>
        (await outbox.FindDeliveryAsync(postId, recipient, cancellationToken))?.Value;

    /// <summary>Who could not be reached at the last try, with the channel's code or a word of ours.</summary>
    public IAsyncEnumerable<(Recipient To, string Reason)> UnreachableAsync(CancellationToken cancellationToken) =>
        outbox.UnreachableAsync(cancellationToken);

    /// <summary>How the outbox stands.</summary>
    public async Task<Backlog> BacklogAsync(CancellationToken cancellationToken)
    {
        var (waiting, edits, oldest) = (0, 0, (DateTimeOffset?)null);
        for (var shard = 0; shard < OutboxKeys.Shards; shard++)
        {
            await foreach (var ticket in outbox.TicketsAsync(shard, isEdit: false, cancellationToken))
            {
                waiting++;
                oldest = ticket.Value.NotBefore <= clock.GetUtcNow() && !(oldest <= ticket.Value.NotBefore) ? ticket.Value.NotBefore : oldest;
            }

            await foreach (var _ in outbox.TicketsAsync(shard, isEdit: true, cancellationToken))
                edits++;
        }

        var tallies = await ListPostsAsync(int.MaxValue, cancellationToken);
        return new Backlog(waiting, oldest, edits)
        {
            Dead = tallies.Sum(tally => tally.Counts.GetValueOrDefault(DeliveryState.Dead)),
            Unknown = tallies.Sum(tally => tally.Counts.GetValueOrDefault(DeliveryState.Unknown)),
            Unreachable = await outbox.UnreachableAsync(cancellationToken).CountAsync(cancellationToken),
        };
    }
}
