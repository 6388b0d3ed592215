using System.Diagnostics;
using Wenming.Bot.Posts.Rows;
using Wenming.Bot.Protocol;
using Wenming.Tables;

namespace Wenming.Bot.Posts.Sending;

/// <summary>Writes down what became of deliveries: the copy, its ticket, the day of the digest and who cannot be reached, in one commit.</summary>
internal sealed partial class Outcomes(
    Outbox outbox, RecipientChats chats, Claims claims, PostSender sender, PostMeter meter, ILogger<Outcomes> logger)
{
    /// <summary>Settles copies that were not on the wire.</summary>
    public async Task SettleAsync(
        IReadOnlyList<Owed> parts, DeliveryState state, string reason, Moment moment, CancellationToken cancellationToken)
    {
        if (parts.Count == 0)
            return;
        var writes = new List<RowOperation>();
        foreach (var part in parts)
            writes.AddRange(Rows(part, new Next.Settle(state, reason), moment));
        if (state == DeliveryState.Unreachable)
            writes.Add(OutboxWrites.MarkUnreachable(parts[0].Delivery.Value.To, reason, moment.Now));
        if (await outbox.CommitAsync(OutboxKeys.Shard(parts[0].Delivery.Value.To), writes, cancellationToken) is CommitOutcome.Committed)
            meter.Record(state, parts.Count);
    }

    /// <summary>The process that had it died: it may have been said or not.</summary>
    public Task LeftAsync(Owed part, Moment moment, CancellationToken cancellationToken)
    {
        var next = RetryRule.After(new SendOutcome.Unknown(RetryRule.ProcessEnded), part.Attempt(moment));
        LogLeft(part.Ticket.Value.PostId);
        return outbox.CommitAsync(OutboxKeys.Shard(part.Ticket.Value.To), [.. Rows(part, next, moment)], cancellationToken);
    }

    /// <summary>A feature could not say what it has to say: it is asked again later, until its time is over.</summary>
    public Task NotComposedAsync(Owed part, Moment moment, CancellationToken cancellationToken)
    {
        var next = RetryRule.After(new SendOutcome.Unreachable("NotComposed"), part.Attempt(moment));
        return outbox.CommitAsync(OutboxKeys.Shard(part.Ticket.Value.To), [.. Rows(part, next, moment)], cancellationToken);
    }

    /// <summary>Puts reminders off, as the day's digest is out already.</summary>
    public Task PutOffAsync(IReadOnlyList<Owed> parts, DateTimeOffset until, CancellationToken cancellationToken) => outbox.CommitAsync(
        OutboxKeys.Shard(parts[0].Ticket.Value.To),
        [.. parts.Select(part => OutboxWrites.Replace(part.Ticket.Value with { NotBefore = until }, part.Ticket.ETag))],
        cancellationToken);

    /// <summary>What became of a message on the wire.</summary>
    public async Task RecordAsync(
        Message message, SendOutcome outcome, ConversationReference chat, Moment moment, CancellationToken cancellationToken)
    {
        var copy = outcome is SendOutcome.Sent sent
            ? new SentCopy(sent.Id, chat.Conversation.Id, chat.ServiceUrl, chat.ChannelId)
            : null;
        var writes = new List<RowOperation>();
        var follows = message.Parts.Select(part => RetryRule.After(outcome, part.Attempt(moment))).ToList();
        for (var i = 0; i < follows.Count; i++)
            writes.AddRange(Rows(Said(message, message.Parts[i], copy), follows[i], moment));
        await AddRecipientAsync(writes, message, outcome, moment, cancellationToken);
        if (outcome is SendOutcome.Throttled && follows[0] is Next.Again { After: var pause })
            sender.Throttle(chat, pause);
        if (outcome is SendOutcome.Forbidden forbidden)
            await chats.BlockAsync(message.To, forbidden.Code ?? nameof(SendOutcome.Forbidden), cancellationToken);

        var committed = await outbox.CommitAsync(OutboxKeys.Shard(message.To), writes, cancellationToken);
        meter.Record(outcome);
        if (follows.Count(next => next is Next.Settle { State: DeliveryState.Dead }) is > 0 and var dead)
            meter.Record(DeliveryState.Dead, dead);
        if (committed is not CommitOutcome.Committed)
            LogTakenOver(message.Parts[0].Ticket.Value.PostId, outcome.GetType().Name);
    }

    private static Owed Said(Message message, Owed part, SentCopy? copy) => copy is null
        ? part
        : part with
        {
            Delivery = part.Delivery with
            {
                Value = part.Delivery.Value with { Copy = copy, Revision = part.Post.Post.Revision, IsPartOfDigest = message.IsDigest },
            },
        };

    private async Task AddRecipientAsync(
        List<RowOperation> writes, Message message, SendOutcome outcome, Moment moment, CancellationToken cancellationToken)
    {
        // A digest that was not said does not use up the day. Its row was written by the claim, so nobody else has it.
        if (message.IsDigest && outcome is not (SendOutcome.Sent or SendOutcome.Unknown))
            writes.Add(message.LastDigest is { } before
                ? OutboxWrites.Digest(message.To, before.Value, "*")
                : OutboxWrites.RemoveDigest(message.To, "*"));
        if (outcome is SendOutcome.Forbidden { Code: var code })
            writes.Add(OutboxWrites.MarkUnreachable(message.To, code ?? nameof(SendOutcome.Forbidden), moment.Now));
        else if (outcome is SendOutcome.Gone { Code: var lost })
            writes.Add(OutboxWrites.MarkUnreachable(message.To, lost ?? nameof(SendOutcome.Gone), moment.Now));
        else if (outcome is SendOutcome.Sent && await outbox.IsUnreachableAsync(message.To, cancellationToken))
            writes.Add(OutboxWrites.MarkReached(message.To));
    }

    private IEnumerable<RowOperation> Rows(Owed part, Next next, Moment moment)
    {
        var (ticket, delivery) = (part.Ticket.Value.Free(), part.Delivery.Value);
        return next switch
        {
            Next.Settle { State: var state, Reason: var reason } =>
            [
                OutboxWrites.Replace(
                    delivery.Settle(state, reason, moment.Now) with { MayBeDouble = delivery.MayBeDouble || state == DeliveryState.Unknown },
                    part.Delivery.ETag),
                OutboxWrites.Remove(part.Ticket),
            ],
            Next.Again { After: var pause } =>
            [
                OutboxWrites.Replace(
                    delivery with { State = ticket.IsSecondCopy ? DeliveryState.Unknown : DeliveryState.Planned }, part.Delivery.ETag),
                OutboxWrites.Replace(Paused(ticket, pause), part.Ticket.ETag),
            ],
            Next.OnceMore { Reason: var reason, After: var pause } =>
            [
                OutboxWrites.Replace(
                    delivery.Settle(DeliveryState.Unknown, reason, moment.Now) with { MayBeDouble = true }, part.Delivery.ETag),
                OutboxWrites.Replace(Paused(ticket, pause) with { IsSecondCopy = true }, part.Ticket.ETag),
            ],
            _ => throw new UnreachableException(),
        };
    }

    private Ticket Paused(Ticket ticket, TimeSpan pause) =>
        ticket with { PausedUntil = claims.After(pause), LastPause = pause, Pauses = ticket.Pauses + 1 };

    [LoggerMessage(Level = LogLevel.Warning, Message = "A process ended while post {PostId} was on the wire to a recipient; the copy is listed as unknown.")]
    private partial void LogLeft(string postId);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Post {PostId} ended as {Outcome} after its lease had run out; the copy stays listed as unknown. Raise Posts:LeaseFor.")]
    private partial void LogTakenOver(string postId, string outcome);
}
