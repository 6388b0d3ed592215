using Wenming.Cards.Elements;
using Wenming.Cards.Posts;

namespace Wenming.Bot.Posts;

/// <summary>What a post says to one reader.</summary>
internal abstract record PostContent
{
    private PostContent()
    {
    }

    /// <summary>Nothing is left to say.</summary>
    public sealed record Nothing(SkipReason Why) : PostContent;

    /// <summary>A reminder's part of the day's digest.</summary>
    public sealed record Part(DigestItem Item) : PostContent;

    /// <summary>A message of its own.</summary>
    public sealed record Whole(AdaptiveCard Card) : PostContent;
}
