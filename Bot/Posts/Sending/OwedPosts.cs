using Wenming.Bot.Posts.Rows;

namespace Wenming.Bot.Posts.Sending;

/// <summary>Reads what the tickets stand for; a ticket that stands for nothing is removed.</summary>
internal sealed partial class OwedPosts(Outbox outbox, PostIndex index, Claims claims, Outcomes outcomes, ILogger<OwedPosts> logger)
{
    /// <summary>What is owed and may be done now: neither held by a process nor waiting. What a process died with is settled.</summary>
    public async Task<List<Owed>> DueAsync(TicketGroup group, DispatchPass pass, CancellationToken cancellationToken)
    {
        var due = new List<Owed>();
        foreach (var ticket in group.Tickets.Where(ticket => MayBeDone(ticket.Value, pass)))
        {
            if (await FindAsync(ticket, cancellationToken) is not { } owed)
                continue;
            if (claims.IsLeft(ticket.Value) && ticket.Value.Action == PostAction.Send)
                await outcomes.LeftAsync(owed, pass.Moment, cancellationToken);
            else
                due.Add(owed);
        }

        return due;
    }

    /// <summary>The day of the last digest to the recipient.</summary>
    public Task<Stored<DateOnly>?> FindDigestAsync(Recipient recipient, CancellationToken cancellationToken) =>
        outbox.FindDigestAsync(recipient, cancellationToken);

    private bool MayBeDone(Ticket ticket, DispatchPass pass) =>
        ticket.NotBefore <= pass.Moment.Now
        && !claims.IsHeld(ticket)
        && !claims.IsPaused(ticket)
        && (!ticket.IsReminder || pass.MayRemind(ticket));

    private async Task<Owed?> FindAsync(Stored<Ticket> ticket, CancellationToken cancellationToken)
    {
        var (postId, recipient) = (ticket.Value.PostId, ticket.Value.To);
        if (await index.FindAsync(postId, cancellationToken) is { } post
            && await outbox.FindDeliveryAsync(postId, recipient, cancellationToken) is { } delivery
            && (ticket.Value.Action != PostAction.Send || IsOpen(delivery.Value.State, ticket.Value)))
            return new Owed(ticket, delivery, post.Value);
        LogStray(postId);
        await outbox.CommitAsync(OutboxKeys.Shard(recipient), [OutboxWrites.Remove(ticket)], cancellationToken);
        return null;
    }

    private static bool IsOpen(DeliveryState state, Ticket ticket) =>
        state is DeliveryState.Planned or DeliveryState.Sending || (state == DeliveryState.Unknown && ticket.IsSecondCopy);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A ticket of post {PostId} stood for a settled or missing copy and was removed.")]
    private partial void LogStray(string postId);
}
