using Wenming.Bot.Protocol;

namespace Wenming.Bot.Posts.Sending;

/// <summary>Puts messages on the wire, at the governor's pace. Opens a personal chat again, once, when the known one is gone.</summary>
internal sealed partial class PostSender(Connectors connectors, RateGovernor governor, RecipientChats chats, ILogger<PostSender> logger)
{
    /// <summary>How long nothing may be said there; zero when something may.</summary>
    public TimeSpan PauseOf(ConversationReference chat) => IsGoverned(chat) ? governor.PauseOf(Key(chat)) : TimeSpan.Zero;

    /// <summary>Whether nothing may be said to anybody now.</summary>
    public bool IsPaused => governor.TenantPause > TimeSpan.Zero;

    /// <summary>Waits for the turn of one send.</summary>
    public Task EnterAsync(ConversationReference chat, CancellationToken cancellationToken) =>
        IsGoverned(chat) ? governor.EnterAsync(Key(chat), cancellationToken) : Task.CompletedTask;

    /// <summary>Sends now.</summary>
    /// <returns>What became of it, and the chat where it was said.</returns>
    public async Task<(SendOutcome Outcome, ConversationReference Chat)> SendAsync(Message message, CancellationToken cancellationToken)
    {
        var outcome = await SendToAsync(message, message.Chat, cancellationToken);
        if (outcome is not SendOutcome.Gone || message.To is not Recipient.InOwnChat person)
            return (outcome, message.Chat);
        if (await OpenAgainAsync(message.Chat, cancellationToken) is not { } opened)
            return (outcome, message.Chat);
        if (opened.Chat is not { } chat)
            return (opened.Outcome, message.Chat);
        await chats.MovedAsync(person, chat, cancellationToken);
        LogOpenedAgain(chat.ChannelId);
        return (await SendToAsync(message, chat, cancellationToken), chat);
    }

    /// <summary>Replaces a copy that is out.</summary>
    public Task<SendOutcome> UpdateAsync(ConversationReference chat, string activityId, SentActivity activity, CancellationToken cancellationToken) =>
        connectors.For(chat).UpdateActivityAsync(chat, activityId, activity, cancellationToken);

    /// <summary>Deletes a copy that is out.</summary>
    public Task<SendOutcome> DeleteAsync(ConversationReference chat, string activityId, CancellationToken cancellationToken) =>
        connectors.For(chat).DeleteActivityAsync(chat, activityId, cancellationToken);

    /// <summary>The channel asked to wait: the conversation, or with others everybody.</summary>
    public void Throttle(ConversationReference chat, TimeSpan pause) => governor.Throttle(Key(chat), pause);

    private Task<SendOutcome> SendToAsync(Message message, ConversationReference chat, CancellationToken cancellationToken) =>
        connectors.For(chat).SendToConversationAsync(chat, PostActivity.Of(message.Card, message.Reader, chat), cancellationToken);

    /// <summary>
    /// The chat opened again, or what it failed with; <see langword="null"/> when the channel has no such thing or does not know the person,
    /// so that the first answer stands. Whatever is not known of the opening, nothing was said yet.
    /// </summary>
    private async Task<(SendOutcome Outcome, ConversationReference? Chat)?> OpenAgainAsync(
        ConversationReference gone, CancellationToken cancellationToken)
    {
        var opened = await connectors.For(gone).CreateConversationAsync(gone, cancellationToken);
        if (opened is SendOutcome.Throttled throttled)
            governor.ThrottleTenant(throttled.RetryAfter ?? TimeSpan.FromSeconds(1));
        return opened switch
        {
            SendOutcome.Sent { Id: { Length: > 0 } id } => (opened, gone with { Conversation = gone.Conversation with { Id = id } }),
            SendOutcome.Unknown unknown => (new SendOutcome.Unreachable(unknown.Reason), null),
            SendOutcome.Throttled or SendOutcome.Unreachable or SendOutcome.Forbidden => (opened, null),
            _ => null,
        };
    }

    private static bool IsGoverned(ConversationReference chat) => !Connectors.IsChatPage(chat);

    private static string Key(ConversationReference chat) => $"{chat.ChannelId} {chat.Conversation.Id}";

    [LoggerMessage(Level = LogLevel.Information, Message = "A personal chat of channel {ChannelId} was gone and was opened again.")]
    private partial void LogOpenedAgain(string channelId);
}
