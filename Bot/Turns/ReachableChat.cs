using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>A conversation that the bot knows.</summary>
/// <param name="Reference">How to say something there.</param>
/// <param name="RemovedAt">Since when the bot is no longer installed there; nothing is sent there then, although Teams would still take
/// it.</param>
internal sealed record ReachableChat(ConversationReference Reference, DateTimeOffset? RemovedAt)
{
    /// <summary>Since when the channel refuses what the bot says there unasked; the next activity from there ends it.</summary>
    public DateTimeOffset? BlockedAt { get; init; }

    /// <summary>The channel's code for it, for example <c>ConversationBlockedByUser</c>.</summary>
    public string? BlockedCode { get; init; }
}
