using System.Globalization;
using Microsoft.Extensions.Options;
using Wenming.Bot.Posts.Rows;
using Wenming.Bot.Protocol;
using Wenming.Tables;

namespace Wenming.Bot.Posts.Sending;

/// <summary>
/// Takes a message for this process before it goes on the wire. Who finds the lease run out later knows that the process died with the message
/// on the wire. Also remembers a digest as today's, so that nobody else sends a second one meanwhile.
/// </summary>
internal sealed class Claims(Outbox outbox, IOptions<PostOptions> options, MachineClock machine)
{
    private static readonly string Process = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName} {Environment.ProcessId}");

    /// <summary>Whether another process has the ticket now.</summary>
    public bool IsHeld(Ticket ticket) => ticket.LeaseUntil > machine.Time.GetUtcNow();

    /// <summary>Whether the process that had the ticket died with it.</summary>
    public bool IsLeft(Ticket ticket) => ticket.LeaseUntil <= machine.Time.GetUtcNow();

    /// <summary>Whether the ticket waits after a failed try.</summary>
    public bool IsPaused(Ticket ticket) => ticket.PausedUntil > machine.Time.GetUtcNow();

    /// <summary>The end of a pause that begins now.</summary>
    public DateTimeOffset After(TimeSpan pause) => machine.Time.GetUtcNow() + pause;

    /// <summary>The message with its rows as they stand when it is taken; <see langword="null"/> when another process was faster.</summary>
    public async Task<Message?> TakeAsync(Message message, DateOnly today, CancellationToken cancellationToken)
    {
        var taken = message.Parts.Select(Taken).ToList();
        var writes = new List<RowOperation>();
        foreach (var part in taken)
        {
            writes.Add(OutboxWrites.Replace(part.Ticket.Value, part.Ticket.ETag));
            writes.Add(OutboxWrites.Replace(part.Delivery.Value, part.Delivery.ETag));
        }

        if (message.IsDigest)
            writes.Add(OutboxWrites.Digest(message.To, today, message.LastDigest?.ETag));
        var outcome = await outbox.CommitAsync(OutboxKeys.Shard(message.To), writes, cancellationToken);
        return outcome is CommitOutcome.Committed { ETags: var etags } ? message with { Parts = [.. taken.Select((part, i) => Versioned(part, etags, i))] } : null;
    }

    private Owed Taken(Owed part) => part with
    {
        Ticket = part.Ticket with { Value = part.Ticket.Value with { LeaseUntil = machine.Time.GetUtcNow() + options.Value.LeaseFor, LeasedBy = Process } },
        Delivery = part.Delivery with
        {
            Value = part.Delivery.Value with { State = DeliveryState.Sending, SettledAt = null, Attempts = part.Delivery.Value.Attempts + 1 },
        },
    };

    private static Owed Versioned(Owed part, IReadOnlyList<string> etags, int i) => part with
    {
        Ticket = part.Ticket with { ETag = etags[i * 2] },
        Delivery = part.Delivery with { ETag = etags[(i * 2) + 1] },
    };
}
