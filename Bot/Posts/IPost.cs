namespace Wenming.Bot.Posts;

/// <summary>What a feature says unasked. A feature registers its posts; planner and dispatcher call them, and nobody else sends.</summary>
internal interface IPost
{
    /// <summary>The kinds it speaks for (<see cref="PlannedPost.Kind"/>); each kind has one post.</summary>
    IReadOnlyList<string> Kinds { get; }

    /// <summary>How posts of a kind are planned and sent.</summary>
    PostRules RulesOf(string kind);

    /// <summary>
    /// Who gets it, without those who have nothing left to do. Asked when it is planned; must give the same people again when the planning is
    /// repeated after a crash, apart from what has really changed. Streamed, as an audience may be very large.
    /// </summary>
    IAsyncEnumerable<Recipient> AudienceAsync(PlannedPost post, CancellationToken cancellationToken);

    /// <summary>
    /// What it says to one recipient, computed from the rows as they are when it is sent; <see cref="PostContent.Nothing"/> when nothing is left
    /// to say.
    /// </summary>
    Task<PostContent> ComposeAsync(PlannedPost post, PostReader reader, CancellationToken cancellationToken);
}
