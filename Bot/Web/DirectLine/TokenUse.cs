namespace Wenming.Bot.Web.DirectLine;

/// <summary>What a signed text may be used for.</summary>
internal static class TokenUse
{
    /// <summary>Opens a conversation, in the header <c>Authorization</c>.</summary>
    public const string Conversation = "conversation";

    /// <summary>Opens a conversation's stream, in the address of the web socket.</summary>
    public const string Stream = "stream";

    /// <summary>Names somebody's one conversation; opens nothing.</summary>
    public const string Person = "person";
}
