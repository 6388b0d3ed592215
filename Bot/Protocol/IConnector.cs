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

    /// <summary>A page of the people in the conversation.</summary>
    /// <param name="reference">The conversation; of a team its general channel.</param>
    /// <param name="continuation">Where the page before ended; <see langword="null"/> for the first.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    Task<MembersOutcome> GetMembersPageAsync(ConversationReference reference, string? continuation, CancellationToken cancellationToken);
}
