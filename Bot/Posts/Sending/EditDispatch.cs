using Wenming.Bot.Posts.Rows;
using Wenming.Bot.Protocol;
using Wenming.Tables;

namespace Wenming.Bot.Posts.Sending;

/// <summary>Updates or deletes the delivered copies of a corrected or recalled post. Doing it twice does no harm, so it is repeated until it is done.</summary>
internal sealed class EditDispatch(
    Outbox outbox, OwedPosts posts, PostReaders readers, PostComposer composer, PostSender sender, EditChats chats)
{
    /// <summary>Whether nothing may be sent to anybody now.</summary>
    public bool IsPaused => sender.IsPaused;

    /// <summary>Does what is due to one recipient.</summary>
    /// <returns>How many copies it did something about.</returns>
    public async Task<int> RunAsync(TicketGroup group, DispatchPass pass, CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var owed in await posts.DueAsync(group, pass, cancellationToken))
        {
            if (await EditAsync(owed, pass.Moment, cancellationToken))
                done++;
        }

        return done;
    }

    private async Task<bool> EditAsync(Owed owed, Moment moment, CancellationToken cancellationToken)
    {
        var (ticket, copy) = (owed.Ticket.Value, owed.Delivery.Value);
        if (copy.State == DeliveryState.Sending)
            return false; // settled first, then edited
        if (copy.State == DeliveryState.Planned)
            return await DropAsync(owed, moment, cancellationToken);
        if (copy.State == DeliveryState.Unknown)
            return await EndAsync(owed, copy with { Reason = $"{copy.Reason} NoActivityId" }, cancellationToken);
        if (copy.State != DeliveryState.Sent || copy.Revision >= ticket.Revision)
            return await EndAsync(owed, copy, cancellationToken);
        if (copy.IsPartOfDigest)
            return await EndAsync(owed, copy with { Reason = "PartOfDigest" }, cancellationToken);
        if (copy.Copy is not { ActivityId: { Length: > 0 } activityId } message)
            return await EndAsync(owed, copy with { Reason = "NoActivityId" }, cancellationToken);

        if (await chats.FindAsync(ticket.To, message, cancellationToken) is not { } chat)
            return await EndAsync(owed, copy with { Reason = RecipientChats.Removed }, cancellationToken);
        if (sender.PauseOf(chat) > TimeSpan.Zero)
            return false;
        return owed.Post.Post.Action == PostAction.Recall
            ? await DeleteAsync(owed, chat, activityId, moment, cancellationToken)
            : await UpdateAsync(owed, chat, activityId, moment, cancellationToken);
    }

    /// <summary>Recalled before it was sent. A corrected one is composed anew anyway.</summary>
    private async Task<bool> DropAsync(Owed owed, Moment moment, CancellationToken cancellationToken)
    {
        var copy = owed.Delivery.Value;
        if (owed.Post.Post.Action != PostAction.Recall)
            return await EndAsync(owed, copy, cancellationToken);
        var sending = await outbox.FindTicketAsync(owed.Ticket.Value with { Action = PostAction.Send }, cancellationToken);
        List<RowOperation> writes =
        [
            OutboxWrites.Replace(copy.Settle(DeliveryState.Skipped, nameof(SkipReason.Recalled), moment.Now), owed.Delivery.ETag),
            OutboxWrites.Remove(owed.Ticket),
            .. sending is { } ticket ? [OutboxWrites.Remove(ticket)] : Array.Empty<RowOperation>(),
        ];
        return await outbox.CommitAsync(OutboxKeys.Shard(copy.To), writes, cancellationToken) is CommitOutcome.Committed;
    }

    private async Task<bool> DeleteAsync(
        Owed owed, ConversationReference chat, string activityId, Moment moment, CancellationToken cancellationToken)
    {
        await sender.EnterAsync(chat, cancellationToken);
        var outcome = await sender.DeleteAsync(chat, activityId, cancellationToken);
        var deleted = owed.Delivery.Value with { Revision = owed.Post.Post.Revision };
        return outcome switch
        {
            SendOutcome.Sent => await EndAsync(owed, deleted.Settle(DeliveryState.Recalled, null, moment.Now), cancellationToken),
            SendOutcome.Gone gone => await EndAsync(
                owed, deleted.Settle(DeliveryState.Recalled, gone.Code ?? nameof(SendOutcome.Gone), moment.Now), cancellationToken),
            _ => await NotDoneAsync(owed, chat, outcome, moment, cancellationToken),
        };
    }

    private async Task<bool> UpdateAsync(
        Owed owed, ConversationReference chat, string activityId, Moment moment, CancellationToken cancellationToken)
    {
        var copy = owed.Delivery.Value;
        if (await readers.FindAsync(copy.To, chat, moment.Now, cancellationToken) is not { } reader)
            return await EndAsync(owed, copy with { Reason = nameof(SkipReason.LeftAudience) }, cancellationToken);
        var composed = await composer.ComposeAsync(owed, reader, moment, cancellationToken);
        if (composed.Content is PostContent.Nothing { Why: var why })
            return await EndAsync(owed, copy with { Reason = why.ToString() }, cancellationToken);
        if (composed.Content is not PostContent.Whole whole)
            return await NotDoneAsync(owed, chat, new SendOutcome.Unreachable("NotComposed"), moment, cancellationToken);
        await sender.EnterAsync(chat, cancellationToken);
        var outcome = await sender.UpdateAsync(chat, activityId, PostActivity.Of(whole.Card, reader, chat), cancellationToken);
        return outcome is SendOutcome.Sent
            ? await EndAsync(owed, copy with { Revision = owed.Post.Post.Revision, SettledAt = moment.Now, Reason = null }, cancellationToken)
            : await NotDoneAsync(owed, chat, outcome, moment, cancellationToken);
    }

    /// <summary>Whether or not it arrived, the same may be said again; what the channel refuses stays as it is, with the reason.</summary>
    private async Task<bool> NotDoneAsync(
        Owed owed, ConversationReference chat, SendOutcome outcome, Moment moment, CancellationToken cancellationToken)
    {
        var repeatable = outcome is SendOutcome.Unknown unknown ? new SendOutcome.Unreachable(unknown.Reason) : outcome;
        var next = RetryRule.After(repeatable, owed.Attempt(moment));
        if (outcome is SendOutcome.Throttled && next is Next.Again { After: var wait })
            sender.Throttle(chat, wait);
        if (next is Next.Settle { Reason: var reason })
            return await EndAsync(owed, owed.Delivery.Value with { Reason = reason }, cancellationToken);
        var ticket = owed.Ticket.Value;
        var pause = ((Next.Again)next).After;
        await outbox.CommitAsync(
            OutboxKeys.Shard(ticket.To), [OutboxWrites.Replace(chats.Paused(ticket, pause), owed.Ticket.ETag)], cancellationToken);
        return true;
    }

    private async Task<bool> EndAsync(Owed owed, Delivery copy, CancellationToken cancellationToken) =>
        await outbox.CommitAsync(
            OutboxKeys.Shard(copy.To),
            [OutboxWrites.Replace(copy, owed.Delivery.ETag), OutboxWrites.Remove(owed.Ticket)],
            cancellationToken) is CommitOutcome.Committed;
}
