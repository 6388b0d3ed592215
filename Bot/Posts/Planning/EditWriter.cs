using Wenming.Bot.Posts.Rows;
using Wenming.Tables;

namespace Wenming.Bot.Posts.Planning;

/// <summary>Puts a correction or recall into the outbox: a ticket for every copy that is out, on its way, or still to be sent.</summary>
internal sealed class EditWriter(Outbox outbox, TimeProvider clock)
{
    private const int MostAtOnce = 100;

    /// <summary>Writes the tickets; a newer correction takes the place of an older one that nobody has carried out yet.</summary>
    public async Task WriteAsync(PlannedPost edit, CancellationToken cancellationToken)
    {
        var batch = new List<RowOperation>(MostAtOnce);
        for (var shard = 0; shard < OutboxKeys.Shards; shard++)
        {
            await foreach (var delivery in outbox.DeliveriesAsync(edit.Id, shard, cancellationToken))
            {
                if (!IsConcerned(delivery.Value, edit))
                    continue;
                batch.Add(OutboxWrites.Upsert(TicketOf(edit, delivery.Value)));
                if (batch.Count == MostAtOnce)
                    await FlushAsync(shard, batch, cancellationToken);
            }

            if (batch.Count > 0)
                await FlushAsync(shard, batch, cancellationToken);
        }
    }

    private static bool IsConcerned(Delivery delivery, PlannedPost edit) => delivery.State switch
    {
        DeliveryState.Sent => delivery.Revision < edit.Revision,
        DeliveryState.Planned or DeliveryState.Sending or DeliveryState.Unknown => true,
        _ => false,
    };

    private Ticket TicketOf(PlannedPost edit, Delivery delivery) => new(edit.Id, delivery.To, NotBefore: clock.GetUtcNow())
    {
        Action = edit.Action,
        Revision = edit.Revision,
    };

    private async Task FlushAsync(int shard, List<RowOperation> batch, CancellationToken cancellationToken)
    {
        await outbox.CommitAsync(shard, [.. batch], cancellationToken);
        batch.Clear();
    }
}
