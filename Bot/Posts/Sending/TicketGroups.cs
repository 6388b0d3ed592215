using System.Runtime.CompilerServices;
using Wenming.Bot.Posts.Rows;

namespace Wenming.Bot.Posts.Sending;

/// <summary>Reads the tickets, recipient by recipient, never more than a page of them at once.</summary>
internal sealed class TicketGroups(Outbox outbox)
{
    /// <summary>Every recipient with tickets. Processes begin at different partitions, so that they seldom meet.</summary>
    public async IAsyncEnumerable<TicketGroup> AllAsync(bool isEdit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var first = Environment.ProcessId % OutboxKeys.Shards;
        for (var i = 0; i < OutboxKeys.Shards; i++)
        {
            await foreach (var group in OfShardAsync((first + i) % OutboxKeys.Shards, isEdit, cancellationToken))
                yield return group;
        }
    }

    private async IAsyncEnumerable<TicketGroup> OfShardAsync(
        int shard, bool isEdit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var tickets = new List<Stored<Ticket>>();
        await foreach (var ticket in outbox.TicketsAsync(shard, isEdit, cancellationToken))
        {
            if (tickets.Count > 0 && tickets[0].Value.To != ticket.Value.To)
            {
                yield return new TicketGroup(tickets[0].Value.To, isEdit, tickets);
                tickets = [];
            }

            tickets.Add(ticket);
        }

        if (tickets.Count > 0)
            yield return new TicketGroup(tickets[0].Value.To, isEdit, tickets);
    }
}
