using Wenming.Bot.Protocol.DirectLine;

namespace Wenming.Bot.Web;

/// <summary>Who sits at the chat page.</summary>
internal abstract record Visitor
{
    private Visitor()
    {
    }

    /// <summary>Somebody whom the bot serves.</summary>
    /// <param name="User">Whom the bot takes the person for: the id is the roster's, whatever the page says.</param>
    public sealed record Known(DirectLineUser User) : Visitor
    {
        /// <summary>
        /// Whether the person has one conversation wherever the page is opened, as in Teams. Else every page begins its own.
        /// </summary>
        public bool HasOneConversation { get; init; }
    }

    /// <summary>Nobody, or nobody whom the bot serves.</summary>
    /// <param name="Sentence">Why, and what to do about it.</param>
    public sealed record Refused(string Sentence) : Visitor;
}
