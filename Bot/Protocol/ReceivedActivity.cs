using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wenming.Bot.Protocol;

/// <summary>
/// An activity as a channel sent it. Everything may be missing; what this program does not know is kept and never refused
/// (<see href="https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md"/>).
/// </summary>
internal sealed record ReceivedActivity
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    public string? ChannelId { get; init; }

    /// <summary>Where answers are sent.</summary>
    public string? ServiceUrl { get; init; }

    public ReceivedAccount? From { get; init; }

    public ReceivedConversation? Conversation { get; init; }

    public ReceivedAccount? Recipient { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    /// <summary>What a button carries, or the argument of an invoke.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Which invoke it is.</summary>
    public string? Name { get; init; }

    /// <summary>The activity this one answers; for a button the card that was pressed.</summary>
    public string? ReplyToId { get; init; }

    public string? Locale { get; init; }

    /// <summary><c>expectReplies</c> asks for the replies in the HTTP answer.</summary>
    public string? DeliveryMode { get; init; }

    public IReadOnlyList<ReceivedEntity?>? Entities { get; init; }

    public JsonElement? ChannelData { get; init; }

    public IReadOnlyList<ReceivedAttachment?>? Attachments { get; init; }

    public IReadOnlyList<ReceivedAccount?>? MembersAdded { get; init; }

    public IReadOnlyList<ReceivedAccount?>? MembersRemoved { get; init; }

    /// <summary>Of an installation: <c>add</c>, <c>remove</c>, <c>add-upgrade</c>, <c>remove-upgrade</c>.</summary>
    public string? Action { get; init; }

    public IReadOnlyList<ReceivedReaction?>? ReactionsAdded { get; init; }

    /// <summary>When the channel took it, as the channel wrote it: shown to nobody and computed with nowhere, so that an odd one refuses nothing.</summary>
    public JsonElement? Timestamp { get; init; }

    /// <summary>When it was sent by the sender's clock, as the channel wrote it.</summary>
    public JsonElement? LocalTimestamp { get; init; }

    /// <summary>Members that this program does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>SHA-256 of the bytes it came in: its identity where a channel gives no id.</summary>
    [JsonIgnore]
    public string ContentHash { get; init; } = "";

    /// <summary>Whether the sender waits for the replies in the HTTP answer.</summary>
    [JsonIgnore]
    public bool ExpectsReplies => string.Equals(DeliveryMode, "expectReplies", StringComparison.OrdinalIgnoreCase);
}
