namespace Wenming.Bot.Protocol;

/// <summary>A person or bot in an activity that the bot sends.</summary>
internal sealed record SentAccount
{
    public required string Id { get; init; }

    public string? Name { get; init; }

    public string? AadObjectId { get; init; }

    public string? Role { get; init; }
}
