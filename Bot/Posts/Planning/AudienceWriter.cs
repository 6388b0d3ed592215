using Wenming.Bot.Posts.Rows;
using Wenming.Domain.Calendar;
using Wenming.Tables;

namespace Wenming.Bot.Posts.Planning;

/// <summary>
/// Puts a post's audience into the outbox, fifty recipients at a time and partition, what is there already left as it is. It never holds
/// more than that of an audience.
/// </summary>
internal sealed class AudienceWriter(Outbox outbox, IQuietPeople quiet, TimeProvider clock)
{
    /// <summary>Two rows each, and a commit takes a hundred.</summary>
    private const int MostAtOnce = 50;

    private const int Attempts = 20;

    /// <summary>Writes a delivery for everybody in the audience, and a ticket for everybody who is to be written to.</summary>
    public async Task WriteAsync(PlannedPost post, bool isReminder, IAsyncEnumerable<Recipient> audience, CancellationToken cancellationToken)
    {
        var waiting = new Dictionary<string, Recipient>?[OutboxKeys.Shards];
        await foreach (var recipient in audience.WithCancellation(cancellationToken))
        {
            var shard = OutboxKeys.Shard(recipient);
            var batch = waiting[shard] ??= new Dictionary<string, Recipient>(StringComparer.Ordinal);
            batch[recipient.Key] = recipient;
            if (batch.Count == MostAtOnce)
                await FlushAsync(post, isReminder, shard, batch, cancellationToken);
        }

        for (var shard = 0; shard < waiting.Length; shard++)
        {
            if (waiting[shard] is { Count: > 0 } rest)
                await FlushAsync(post, isReminder, shard, rest, cancellationToken);
        }
    }

    private async Task FlushAsync(
        PlannedPost post, bool isReminder, int shard, Dictionary<string, Recipient> batch, CancellationToken cancellationToken)
    {
        for (var attempt = 0; batch.Count > 0; attempt++)
        {
            if (attempt == Attempts)
                throw new InvalidOperationException(
                    $"{batch.Count} recipients of post '{post.Id}' could not be planned: others kept writing them. The next round tries again.");
            if (attempt > 0)
                await RemovePlannedAsync(post, batch, cancellationToken);
            var writes = new List<RowOperation>(MostAtOnce * 2);
            foreach (var recipient in batch.Values)
                writes.AddRange(await RowsAsync(post, isReminder, recipient, cancellationToken));
            if (writes.Count == 0 || await outbox.CommitAsync(shard, writes, cancellationToken) is CommitOutcome.Committed)
                batch.Clear();
        }
    }

    /// <summary>After a crash, or beside another process, some are there already; what became of them meanwhile is not touched.</summary>
    private async Task RemovePlannedAsync(PlannedPost post, Dictionary<string, Recipient> batch, CancellationToken cancellationToken)
    {
        foreach (var recipient in batch.Values.ToList())
        {
            if (await outbox.FindDeliveryAsync(post.Id, recipient, cancellationToken) is not null)
                batch.Remove(recipient.Key);
        }
    }

    private async ValueTask<IEnumerable<RowOperation>> RowsAsync(
        PlannedPost post, bool isReminder, Recipient recipient, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var delivery = new Delivery(post.Id, recipient, DeliveryState.Planned) { Kind = post.Kind, DueAt = post.DueAt, PlannedAt = now };
        if (isReminder && recipient is Recipient.InOwnChat { Person: var person }
            && await quiet.ReasonAsync(person, BeijingTime.DateOf(post.DueAt), cancellationToken) is { } reason)
            return [OutboxWrites.Insert(delivery.Settle(DeliveryState.Skipped, reason.ToString(), now))];
        var ticket = new Ticket(post.Id, recipient, NotBefore: post.DueAt) { IsReminder = isReminder };
        return [OutboxWrites.Insert(delivery), OutboxWrites.Insert(ticket)];
    }
}
