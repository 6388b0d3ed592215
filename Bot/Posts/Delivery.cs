namespace Wenming.Bot.Posts;

/// <summary>One recipient's copy of a post.</summary>
/// <param name="PostId">The post.</param>
/// <param name="To">Who gets it.</param>
/// <param name="State">Where it stands.</param>
internal sealed record Delivery(string PostId, Recipient To, DeliveryState State)
{
    /// <summary>Why it was skipped, is unreachable, unknown or dead: a <see cref="SkipReason"/>'s name, a channel's code, a word of ours.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was planned (UTC).</summary>
    public required DateTimeOffset PlannedAt { get; init; }

    /// <summary>When it came to its present state (UTC), once it is no longer waiting.</summary>
    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>Whether an outcome was unknown on the way, so that the person may have it twice; such copies are listed.</summary>
    public bool MayBeDouble { get; init; }

    /// <summary>The wording that the person has (<see cref="PlannedPost.Revision"/>); 0 for none.</summary>
    public long Revision { get; init; }
}
