using Wenming.Bot.Protocol;

namespace Wenming.Bot.Posts.Sending;

/// <summary>Whether and where somebody can be written to.</summary>
internal abstract record Reach
{
    private Reach()
    {
    }

    /// <summary>There.</summary>
    public sealed record Chat(ConversationReference Reference) : Reach;

    /// <summary>Nowhere, for a channel's code or a word of ours.</summary>
    public sealed record Nowhere(string Reason) : Reach;
}
