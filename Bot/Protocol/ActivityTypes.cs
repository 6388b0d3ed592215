namespace Wenming.Bot.Protocol;

/// <summary>The activity types that the bot knows (<see href="https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md"/>).</summary>
internal static class ActivityTypes
{
    public const string Message = "message";
    public const string Invoke = "invoke";
    public const string ConversationUpdate = "conversationUpdate";
    public const string InstallationUpdate = "installationUpdate";
    public const string MessageReaction = "messageReaction";
    public const string MessageUpdate = "messageUpdate";
    public const string MessageDelete = "messageDelete";
    public const string Typing = "typing";
}
