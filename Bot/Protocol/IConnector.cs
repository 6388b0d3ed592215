namespace Wenming.Bot.Protocol;

/// <summary>Says something in a conversation: over HTTP through a channel's connector, or in memory to the chat page.</summary>
internal interface IConnector
{
    /// <summary>A new activity at the end of the conversation.</summary>
    Task<SendOutcome> SendToConversationAsync(ConversationReference reference, SentActivity activity, CancellationToken cancellationToken);

    /// <summary>An answer to an activity.</summary>
    Task<SendOutcome> ReplyToActivityAsync(
        ConversationReference reference, string activityId, SentActivity activity, CancellationToken cancellationToken);

    /// <summary>Replaces what was sent earlier.</summary>
    Task<SendOutcome> UpdateActivityAsync(
        ConversationReference reference, string activityId, SentActivity activity, CancellationToken cancellationToken);

    /// <summary>Takes back what was sent earlier.</summary>
    Task<SendOutcome> DeleteActivityAsync(ConversationReference reference, string activityId, CancellationToken cancellationToken);

    /// <summary>Opens a personal chat with the reference's user; the id of <see cref="SendOutcome.Sent"/> is the conversation's.</summary>
    Task<SendOutcome> CreateConversationAsync(ConversationReference reference, CancellationToken cancellationToken);
}
