using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wenming.Tables;

namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>
/// The chat page's connector: what is sent stands in the conversation's stream, whether a page is open or not, and each page reads it there.
/// </summary>
internal sealed class DirectLineConnector(DirectLineConversations conversations, TimeProvider clock) : IConnector
{
    private const string NotStored = "The message could not be stored.";

    /// <summary>The bot's account on this channel.</summary>
    public static SentAccount Bot { get; } = new() { Id = "wenming", Name = "文明", Role = "bot" };

    public Task<SendOutcome> SendToConversationAsync(
        ConversationReference reference, SentActivity activity, CancellationToken cancellationToken) =>
        AddAsync(reference, null, activity, cancellationToken);

    /// <summary>The same answer to the same activity is one message, however often it is sent.</summary>
    public Task<SendOutcome> ReplyToActivityAsync(
        ConversationReference reference, string activityId, SentActivity activity, CancellationToken cancellationToken) =>
        AddAsync(reference, TailOf(activityId, activity), activity, cancellationToken);

    public async Task<SendOutcome> UpdateActivityAsync(
        ConversationReference reference, string activityId, SentActivity activity, CancellationToken cancellationToken)
    {
        using var open = conversations.Open(reference.Conversation.Id);
        try
        {
            return await open.Conversation.ReplaceAsync(activityId, Complete(activity), !activity.IsConfidential, cancellationToken)
                ? new SendOutcome.Sent(activityId)
                : new SendOutcome.Gone("ActivityNotFoundInConversation");
        }
        catch (TableStoreException)
        {
            return new SendOutcome.Unreachable(NotStored);
        }
    }

    /// <summary>Web Chat cannot take a message off the page.</summary>
    public Task<SendOutcome> DeleteActivityAsync(ConversationReference reference, string activityId, CancellationToken cancellationToken) =>
        Task.FromResult<SendOutcome>(new SendOutcome.Refused(501, "NotSupported"));

    /// <summary>A chat page opens its conversations itself.</summary>
    public Task<SendOutcome> CreateConversationAsync(ConversationReference reference, CancellationToken cancellationToken) =>
        Task.FromResult<SendOutcome>(new SendOutcome.Refused(501, "NotSupported"));

    /// <summary>On the chat page everybody is alone with the bot.</summary>
    public Task<MembersOutcome> GetMembersPageAsync(
        ConversationReference reference, string? continuation, CancellationToken cancellationToken) =>
        Task.FromResult<MembersOutcome>(new MembersOutcome.Page(reference.User is { } user ? [user] : [], null));

    private async Task<SendOutcome> AddAsync(
        ConversationReference reference, string? tail, SentActivity activity, CancellationToken cancellationToken)
    {
        using var open = conversations.Open(reference.Conversation.Id);
        try
        {
            return new SendOutcome.Sent(await open.Conversation.AddAsync(
                tail, Complete(activity), !activity.IsConfidential, cancellationToken));
        }
        catch (TableStoreException)
        {
            return new SendOutcome.Unreachable(NotStored);
        }
    }

    private JsonObject Complete(SentActivity activity) => Json(activity with
    {
        ChannelId = DirectLineConversations.ChannelId,
        From = Bot,
        Timestamp = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
    });

    private static string TailOf(string activityId, SentActivity activity) =>
        "r-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{activityId} {Json(activity).ToJsonString()}")))[..24];

    private static JsonObject Json(SentActivity activity) =>
        JsonSerializer.SerializeToNode(activity, ActivityJson.Exact.SentActivity)?.AsObject() ?? [];
}
