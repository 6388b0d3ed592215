namespace Wenming.Bot.Protocol;

/// <summary>A like, a heart: read and never counted.</summary>
internal sealed record ReceivedReaction
{
    public string? Type { get; init; }
}
