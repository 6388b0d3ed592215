namespace Wenming.Bot.Protocol;

/// <summary>Asks a channel to open a personal chat
/// (<see
/// href="https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#create-conversation"/>).</summary>
internal sealed record ConversationParameters
{
    public bool IsGroup { get; init; }

    public required SentAccount Bot { get; init; }

    public required IReadOnlyList<SentAccount> Members { get; init; }

    public string? TenantId { get; init; }

    public required TenantChannel ChannelData { get; init; }
}
