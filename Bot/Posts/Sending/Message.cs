using Wenming.Bot.Posts.Rows;
using Wenming.Bot.Protocol;
using Wenming.Cards.Elements;

namespace Wenming.Bot.Posts.Sending;

/// <summary>One message to one recipient: a post of its own, or the day's digest of several.</summary>
/// <param name="To">The recipient.</param>
/// <param name="Parts">The posts that it says.</param>
/// <param name="Card">The card.</param>
/// <param name="Reader">Who reads it.</param>
/// <param name="Chat">Where.</param>
internal sealed record Message(Recipient To, IReadOnlyList<Owed> Parts, AdaptiveCard Card, PostReader Reader, ConversationReference Chat)
{
    /// <summary>Most posts in one message: two rows each, and a commit takes a hundred. What is over comes the next morning.</summary>
    public const int MostParts = 40;

    /// <summary>Whether it is the day's digest.</summary>
    public bool IsDigest { get; init; }

    /// <summary>The day of the digest before, as it was read; <see langword="null"/> when there was none.</summary>
    public Stored<DateOnly>? LastDigest { get; init; }
}
