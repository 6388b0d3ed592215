using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>
/// Reads from an activity whether the bot is wanted where it came from. Teams tells of coming and going twice, as <c>installationUpdate</c>
/// and as <c>conversationUpdate</c>, in either order: both must say the same.
/// </summary>
internal static class BotPresence
{
    /// <summary>What the activity says.</summary>
    public static Presence Of(ReceivedActivity activity) => activity.Type switch
    {
        ActivityTypes.Message or ActivityTypes.Invoke => Presence.Here,
        ActivityTypes.InstallationUpdate => activity.Action switch
        {
            "add" or "add-upgrade" => Presence.Here,
            "remove" => Presence.Gone,
            _ => Presence.AsBefore,
        },
        ActivityTypes.ConversationUpdate when IsAmong(activity.MembersAdded, activity) => Presence.Here,
        ActivityTypes.ConversationUpdate when IsAmong(activity.MembersRemoved, activity) => Presence.Gone,
        ActivityTypes.ConversationUpdate => TeamsEvent.Name(activity) switch
        {
            "teamDeleted" or "teamHardDeleted" => Presence.Gone,
            "teamRestored" => Presence.Here,
            _ => Presence.AsBefore,
        },
        _ => Presence.AsBefore,
    };

    /// <summary>Whether the bot was put into the conversation.</summary>
    public static bool IsNews(ReceivedActivity activity) => activity.Type switch
    {
        ActivityTypes.InstallationUpdate => activity.Action == "add",
        ActivityTypes.ConversationUpdate => IsAmong(activity.MembersAdded, activity),
        _ => false,
    };

    private static bool IsAmong(IReadOnlyList<ReceivedAccount?>? members, ReceivedActivity activity) =>
        activity.Recipient?.Id is { Length: > 0 } bot && members?.Any(member => member?.Id == bot) is true;
}
