using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>Tells where an activity was sent. What is not known for sure to be personal counts as a group, so that nothing personal is said there.</summary>
internal static class ActivityScope
{
    public static ConversationScope Of(ReceivedActivity activity) => activity.Conversation?.ConversationType switch
    {
        "personal" => ConversationScope.Personal,
        "channel" => ConversationScope.Channel,
        null or "" when activity.Conversation?.IsGroup is not true => ConversationScope.Personal,
        _ => ConversationScope.GroupChat,
    };
}
