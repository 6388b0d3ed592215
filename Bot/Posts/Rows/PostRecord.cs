namespace Wenming.Bot.Posts.Rows;

/// <summary>What is known of a post: one row a post.</summary>
/// <param name="Post">The post with its newest wording and action.</param>
internal sealed record PostRecord(PlannedPost Post)
{
    /// <summary>When its planning began (UTC).</summary>
    public required DateTimeOffset BegunAt { get; init; }

    /// <summary>Whether its copies are parts of digests.</summary>
    public bool IsReminder { get; init; }

    /// <summary>When all its rows were in the outbox (UTC); <see langword="null"/> until then.</summary>
    public DateTimeOffset? PlannedAt { get; init; }

    /// <summary>Why it was not said at all: <see cref="SkipReason.Overtaken"/> or <see cref="SkipReason.TooLate"/>.</summary>
    public SkipReason? Skipped { get; init; }

    /// <summary>The newest wording whose corrections or recalls are all in the outbox.</summary>
    public long EditedTo { get; init; } = 1;

    /// <summary>How many copies stand where, stored when nothing of the post is waiting any more; a state without copies is absent.</summary>
    public IReadOnlyDictionary<DeliveryState, int>? Counts { get; init; }

    /// <summary>How many people may have it twice; of meaning with <see cref="Counts"/>.</summary>
    public int MayBeDouble { get; init; }
}
