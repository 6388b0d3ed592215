using Wenming.Bot.Posts.Rows;
using Wenming.Bot.Protocol;
using Wenming.Cards.Elements;
using Wenming.Cards.Posts;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Posts.Sending;

/// <summary>Does everything that is due to one recipient: messages of their own one by one, reminders in the day's one digest.</summary>
internal sealed class RecipientDispatch(
    OwedPosts posts, RecipientChats chats, PostReaders readers, PostComposer composer, MessageDispatch messages, Outcomes outcomes)
{
    /// <summary>Does what is due.</summary>
    /// <returns>How many copies it did something about; 0 when nothing could be done now.</returns>
    public async Task<int> RunAsync(TicketGroup group, DispatchPass pass, CancellationToken cancellationToken)
    {
        var moment = pass.Moment;
        var due = await posts.DueAsync(group, pass, cancellationToken);
        if (due.Count == 0)
            return 0;
        switch (await chats.FindAsync(group.To, cancellationToken))
        {
            case Reach.Nowhere { Reason: var reason }:
                await outcomes.SettleAsync(due, DeliveryState.Unreachable, reason, moment, cancellationToken);
                return due.Count;
            case Reach.Chat { Reference: var chat } when await readers.FindAsync(group.To, chat, moment.Now, cancellationToken) is { } reader:
                return await SayAsync(due, reader, chat, moment, cancellationToken);
            default:
                await outcomes.SettleAsync(due, DeliveryState.Skipped, nameof(SkipReason.LeftAudience), moment, cancellationToken);
                return due.Count;
        }
    }

    private async Task<int> SayAsync(
        List<Owed> due, PostReader reader, ConversationReference chat, Moment moment, CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var own in due.Where(owed => !owed.Ticket.Value.IsReminder))
            done += await SayAloneAsync(own, reader, chat, moment, cancellationToken);
        List<Owed> again = [.. due.Where(owed => owed.Ticket.Value is { IsReminder: true, IsSecondCopy: true })];
        List<Owed> fresh = [.. due.Where(owed => owed.Ticket.Value is { IsReminder: true, IsSecondCopy: false })];
        if (again.Count + fresh.Count == 0)
            return done;

        // What is said once more belongs to the digest that may not have arrived; what is new waits for the next.
        var last = await posts.FindDigestAsync(reader.To, cancellationToken);
        if (last?.Value == moment.Today && fresh.Count > 0)
        {
            await outcomes.PutOffAsync(fresh, moment.NextMorning, cancellationToken);
            (done, fresh) = (done + fresh.Count, []);
        }

        return done + await RemindAsync([.. again, .. fresh], reader, chat, last, moment, cancellationToken);
    }

    private async Task<int> SayAloneAsync(
        Owed owed, PostReader reader, ConversationReference chat, Moment moment, CancellationToken cancellationToken)
    {
        var composed = await composer.ComposeAsync(owed, reader, moment, cancellationToken);
        if (await SettleSilentAsync(composed, moment, cancellationToken))
            return 1;
        var card = composed.Content switch
        {
            PostContent.Whole whole => whole.Card,
            PostContent.Part part => DigestOf([part], reader.Language),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return await messages.SendAsync(new Message(reader.To, [owed], card, reader, chat), moment, cancellationToken) ? 1 : 0;
    }

    private async Task<int> RemindAsync(
        IReadOnlyList<Owed> reminders, PostReader reader, ConversationReference chat, Stored<DateOnly>? last, Moment moment,
        CancellationToken cancellationToken)
    {
        var (parts, said, settled) = (new List<PostContent.Part>(), new List<Owed>(), 0);
        foreach (var owed in reminders.OrderBy(owed => owed.Post.Post.DueAt).ThenBy(owed => owed.Post.Post.Id, StringComparer.Ordinal))
        {
            var composed = await composer.ComposeAsync(owed, reader, moment, cancellationToken);
            if (await SettleSilentAsync(composed, moment, cancellationToken))
                settled++;
            else if (composed.Content is PostContent.Part part && parts.Count < Message.MostParts)
                (parts, said) = ([.. parts, part], [.. said, owed]);
        }

        if (parts.Count == 0)
            return settled;
        var message = new Message(reader.To, said, DigestOf(parts, reader.Language), reader, chat) { IsDigest = true, LastDigest = last };
        return await messages.SendAsync(message, moment, cancellationToken) ? settled + parts.Count : settled;
    }

    /// <summary>Whether there was nothing to send: nothing left to say, or nothing that could be said.</summary>
    private async Task<bool> SettleSilentAsync(Composed composed, Moment moment, CancellationToken cancellationToken)
    {
        switch (composed.Content)
        {
            case null:
                await outcomes.NotComposedAsync(composed.Owed, moment, cancellationToken);
                return true;
            case PostContent.Nothing { Why: var why }:
                await outcomes.SettleAsync([composed.Owed], DeliveryState.Skipped, why.ToString(), moment, cancellationToken);
                return true;
            default:
                return false;
        }
    }

    private static AdaptiveCard DigestOf(IEnumerable<PostContent.Part> parts, Language language) =>
        DigestCard.Build([.. parts.Select(part => part.Item)], language);
}
