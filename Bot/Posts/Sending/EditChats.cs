using Wenming.Bot.Posts.Rows;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Posts.Sending;

/// <summary>Finds the chats where delivered copies stand.</summary>
internal sealed class EditChats(RecipientChats chats, Claims claims)
{
    /// <summary>
    /// The conversation where the copy stands, with the newest address of its connector where there is one; <see langword="null"/> where the bot
    /// was taken out, as nothing is changed there any more.
    /// </summary>
    public async Task<ConversationReference?> FindAsync(Recipient recipient, SentCopy copy, CancellationToken cancellationToken)
    {
        var known = await chats.FindAsync(recipient, cancellationToken) switch
        {
            Reach.Nowhere { Reason: RecipientChats.Removed } => null,
            Reach.Chat { Reference: var chat } when chat.ChannelId == copy.ChannelId => chat,
            _ => new ConversationReference
            {
                ChannelId = copy.ChannelId,
                ServiceUrl = copy.ServiceUrl,
                Conversation = new SentConversation { Id = copy.ConversationId },
            },
        };
        return known is null ? null : known with { Conversation = known.Conversation with { Id = copy.ConversationId } };
    }

    /// <summary>The ticket, put off.</summary>
    public Ticket Paused(Ticket ticket, TimeSpan pause) =>
        ticket with { PausedUntil = claims.After(pause), LastPause = pause, Pauses = ticket.Pauses + 1 };
}
