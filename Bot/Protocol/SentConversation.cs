namespace Wenming.Bot.Protocol;

/// <summary>The conversation that an activity is sent to.</summary>
internal sealed record SentConversation
{
    public required string Id { get; init; }

    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }
}
