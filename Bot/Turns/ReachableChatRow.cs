using Wenming.Bot.Protocol;
using Wenming.Tables;

namespace Wenming.Bot.Turns;

/// <summary>A conversation reference as columns.</summary>
internal static class ReachableChatRow
{
    public static RowProperties Write(ReachableChat chat) => new()
    {
        ["ChannelId"] = chat.Reference.ChannelId,
        ["ServiceUrl"] = chat.Reference.ServiceUrl,
        ["ConversationId"] = chat.Reference.Conversation.Id,
        ["ConversationType"] = chat.Reference.Conversation.ConversationType,
        ["TenantId"] = chat.Reference.Conversation.TenantId,
        ["BotId"] = chat.Reference.Bot?.Id,
        ["BotName"] = chat.Reference.Bot?.Name,
        ["UserId"] = chat.Reference.User?.Id,
        ["UserName"] = chat.Reference.User?.Name,
        ["UserObjectId"] = chat.Reference.User?.AadObjectId,
        ["Locale"] = chat.Reference.Locale,
        ["RemovedAt"] = chat.RemovedAt,
        ["BlockedAt"] = chat.BlockedAt,
        ["BlockedCode"] = chat.BlockedCode,
    };

    /// <exception cref="InvalidOperationException">The row is not a conversation reference.</exception>
    public static ReachableChat Read(RowProperties row) => new(
        new ConversationReference
        {
            ChannelId = Needed(row, "ChannelId"),
            ServiceUrl = Needed(row, "ServiceUrl"),
            Conversation = new SentConversation
            {
                Id = Needed(row, "ConversationId"),
                ConversationType = row.Text("ConversationType"),
                TenantId = row.Text("TenantId"),
            },
            Bot = Account(row.Text("BotId"), row.Text("BotName"), null),
            User = Account(row.Text("UserId"), row.Text("UserName"), row.Text("UserObjectId")),
            Locale = row.Text("Locale"),
        },
        row.Instant("RemovedAt"))
    {
        BlockedAt = row.Instant("BlockedAt"),
        BlockedCode = row.Text("BlockedCode"),
    };

    private static SentAccount? Account(string? id, string? name, string? objectId) =>
        id is null ? null : new SentAccount { Id = id, Name = name, AadObjectId = objectId };

    private static string Needed(RowProperties row, string column) => row.Text(column)
        ?? throw new InvalidOperationException(
            $"A row of the table {ConversationReferences.TableName} has no {column}; remove the row, the next message writes it again.");
}
