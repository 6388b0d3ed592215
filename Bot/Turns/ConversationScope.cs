namespace Wenming.Bot.Turns;

/// <summary>Where a turn happens; the wire names are <c>personal</c>, <c>groupChat</c> and <c>channel</c>.</summary>
public enum ConversationScope
{
    /// <summary>The person's own chat with the bot.</summary>
    Personal,

    /// <summary>A group chat.</summary>
    GroupChat,

    /// <summary>A thread in a team's channel.</summary>
    Channel,
}
