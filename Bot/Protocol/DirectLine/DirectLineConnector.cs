using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>The chat page's connector: what is sent stands in the conversation's stream until the page polls it.</summary>
internal sealed class DirectLineConnector(DirectLineConversations conversations, TimeProvider clock) : IConnector
{
    /// <summary>The bot's account on this channel.</summary>
    public static SentAccount Bot { get; } = new() { Id = "wenming", Name = "文明", Role = "bot" };

    public Task<SendOutcome> SendToConversationAsync(
        ConversationReference reference, SentActivity activity, CancellationToken cancellationToken)
    {
        var id = conversations.Open(reference.Conversation.Id).Put(null, Json(activity));
        return Task.FromResult<SendOutcome>(new SendOutcome.Sent(id));
    }

    public Task<SendOutcome> ReplyToActivityAsync(
        ConversationReference reference, string activityId, SentActivity activity, CancellationToken cancellationToken) =>
        SendToConversationAsync(reference, activity, cancellationToken);

    public Task<SendOutcome> UpdateActivityAsync(
        ConversationReference reference, string activityId, SentActivity activity, CancellationToken cancellationToken)
    {
        var conversation = conversations.Open(reference.Conversation.Id);
        return Task.FromResult<SendOutcome>(conversation.Holds(activityId)
            ? new SendOutcome.Sent(conversation.Put(activityId, Json(activity)))
            : new SendOutcome.Gone("ActivityNotFoundInConversation"));
    }

    /// <summary>Web Chat cannot take a message off the page.</summary>
    public Task<SendOutcome> DeleteActivityAsync(ConversationReference reference, string activityId, CancellationToken cancellationToken) =>
        Task.FromResult<SendOutcome>(new SendOutcome.Refused(501, "NotSupported"));

    /// <summary>A chat page opens its conversations itself.</summary>
    public Task<SendOutcome> CreateConversationAsync(ConversationReference reference, CancellationToken cancellationToken) =>
        Task.FromResult<SendOutcome>(new SendOutcome.Refused(501, "NotSupported"));

    private JsonObject Json(SentActivity activity)
    {
        var complete = activity with
        {
            ChannelId = DirectLineConversations.ChannelId,
            From = Bot,
            Timestamp = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        };
        return JsonSerializer.SerializeToNode(complete, ActivityJson.Exact.SentActivity)?.AsObject() ?? [];
    }
}
