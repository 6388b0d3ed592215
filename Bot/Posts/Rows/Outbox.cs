using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using Wenming.Bot.Turns;
using Wenming.Tables;

namespace Wenming.Bot.Posts.Rows;

/// <summary>The outbox's rows. The only place that knows where they stand.</summary>
internal sealed class Outbox(ITableStore store, IOptions<BureauOptions> bureau)
{
    /// <summary>The table's name.</summary>
    public const string TableName = "Outbox";

    /// <summary>Tickets of one shard in the order of their recipients.</summary>
    public async IAsyncEnumerable<Stored<Ticket>> TicketsAsync(
        int shard, bool isEdit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        var range = RowRange.Prefix(OutboxKeys.Partition(bureau.Value.Id, shard), OutboxKeys.Tickets(isEdit));
        await foreach (var row in table.EnumerateAsync(range, cancellationToken))
            yield return TicketRow.Read(row);
    }

    /// <summary>The deliveries of a post in one shard.</summary>
    public async IAsyncEnumerable<Stored<Delivery>> DeliveriesAsync(
        string postId, int shard, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        var range = RowRange.Prefix(OutboxKeys.Partition(bureau.Value.Id, shard), OutboxKeys.Deliveries(postId));
        await foreach (var row in table.EnumerateAsync(range, cancellationToken))
            yield return DeliveryRow.Read(row);
    }

    /// <summary>One recipient's copy of a post.</summary>
    public async Task<Stored<Delivery>?> FindDeliveryAsync(string postId, Recipient recipient, CancellationToken cancellationToken) =>
        await GetAsync(recipient, OutboxKeys.Delivery(postId, recipient), cancellationToken) is { } row ? DeliveryRow.Read(row) : null;

    /// <summary>The ticket as it stands now.</summary>
    public async Task<Stored<Ticket>?> FindTicketAsync(Ticket ticket, CancellationToken cancellationToken) =>
        await GetAsync(ticket.To, OutboxKeys.Ticket(ticket), cancellationToken) is { } row ? TicketRow.Read(row) : null;

    /// <summary>The day of the last digest to somebody, in Beijing.</summary>
    public async Task<Stored<DateOnly>?> FindDigestAsync(Recipient recipient, CancellationToken cancellationToken) =>
        await GetAsync(recipient, OutboxKeys.Digest(recipient), cancellationToken) is { } row
            ? new Stored<DateOnly>(DateOnly.ParseExact(RowText.Needed(row, "On"), "O"), row.ETag)
            : null;

    /// <summary>Whether the last try to reach somebody failed.</summary>
    public async Task<bool> IsUnreachableAsync(Recipient recipient, CancellationToken cancellationToken) =>
        await GetAsync(recipient, OutboxKeys.Unreachable(recipient), cancellationToken) is not null;

    /// <summary>Who could not be reached at the last try, with the reason.</summary>
    public async IAsyncEnumerable<(Recipient To, string Reason)> UnreachableAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        for (var shard = 0; shard < OutboxKeys.Shards; shard++)
        {
            var range = RowRange.Prefix(OutboxKeys.Partition(bureau.Value.Id, shard), OutboxKeys.AllUnreachable());
            await foreach (var row in table.EnumerateAsync(range, cancellationToken))
                yield return (Recipient.Parse(RowText.Needed(row, "Recipient")), RowText.Needed(row, "Reason"));
        }
    }

    /// <summary>Writes rows of one shard, all or nothing.</summary>
    public async Task<CommitOutcome> CommitAsync(int shard, IReadOnlyList<RowOperation> operations, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        return await table.CommitAsync(OutboxKeys.Partition(bureau.Value.Id, shard), operations, cancellationToken);
    }

    private async Task<Row?> GetAsync(Recipient recipient, string key, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        return await table.GetAsync(OutboxKeys.Partition(bureau.Value.Id, OutboxKeys.Shard(recipient)), key, cancellationToken);
    }

    private Task<ITable> OpenAsync(CancellationToken cancellationToken) => store.OpenAsync(TableName, cancellationToken);
}
