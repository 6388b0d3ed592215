using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>One activity that is being answered.</summary>
/// <param name="Id">The same for every delivery of the same activity: made of channel, conversation and activity id. Stored with every
/// write, so that a
/// repeated delivery is recognised even after a crash.</param>
/// <param name="Caller">Who sent it.</param>
/// <param name="Scope">Where it was sent.</param>
/// <param name="Now">When the turn began (UTC); the one clock reading of the turn.</param>
public sealed record Turn(string Id, Caller Caller, ConversationScope Scope, DateTimeOffset Now)
{
    /// <summary>The channel's name, for example <c>msteams</c>: only Teams draws charts.</summary>
    public string ChannelId { get; init; } = "";

    /// <summary>The conversation; of a channel the team's general one. <see langword="null"/> where nothing can be asked of the channel.</summary>
    internal ConversationReference? Conversation { get; init; }
}
