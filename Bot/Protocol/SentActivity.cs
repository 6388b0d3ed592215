using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wenming.Bot.Protocol;

/// <summary>An activity that the bot sends: only what it means to say, and never a <c>null</c>.</summary>
internal sealed record SentActivity
{
    public string Type { get; init; } = ActivityTypes.Message;

    /// <summary>Set by the channel; the chat page's own channel sets it here.</summary>
    public string? Id { get; init; }

    public string? ChannelId { get; init; }

    public string? Timestamp { get; init; }

    public SentAccount? From { get; init; }

    public SentAccount? Recipient { get; init; }

    public SentConversation? Conversation { get; init; }

    public string? ReplyToId { get; init; }

    public string? Locale { get; init; }

    public string? Text { get; init; }

    /// <summary><c>plain</c>, so that nothing a person typed is read as formatting and line breaks stay.</summary>
    public string? TextFormat { get; init; }

    /// <summary>What a notification and a screen reader say for a card.</summary>
    public string? Summary { get; init; }

    /// <summary>One card, alone: Teams splits text and card, and then gives no id for the card.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public JsonElement? ChannelData { get; init; }

    /// <summary>Whether it must not be stored on the way.</summary>
    [JsonIgnore]
    public bool IsConfidential { get; init; }
}
