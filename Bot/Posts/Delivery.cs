namespace Wenming.Bot.Posts;

/// <summary>One recipient's copy of a post.</summary>
/// <param name="PostId">The post.</param>
/// <param name="To">Who gets it.</param>
/// <param name="State">Where it stands.</param>
internal sealed record Delivery(string PostId, Recipient To, DeliveryState State)
{
    /// <summary>The post's kind (<see cref="PlannedPost.Kind"/>).</summary>
    public required string Kind { get; init; }

    /// <summary>When the post is owed (UTC).</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When it was planned (UTC).</summary>
    public required DateTimeOffset PlannedAt { get; init; }

    /// <summary>Why it was skipped, is unreachable, unknown or dead: a <see cref="SkipReason"/>'s name, a channel's code, a word of ours.</summary>
    public string? Reason { get; init; }

    /// <summary>When it came to its present state (UTC), once it is no longer waiting.</summary>
    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>How often it was put on the wire.</summary>
    public int Attempts { get; init; }

    /// <summary>Whether an outcome was unknown on the way, so that the person may have it twice; such copies are listed.</summary>
    public bool MayBeDouble { get; init; }

    /// <summary>Whether it is a part of a digest: its message holds other matters as well, so it is not updated or deleted.</summary>
    public bool IsPartOfDigest { get; init; }

    /// <summary>The wording that the person has (<see cref="PlannedPost.Revision"/>); 0 for none.</summary>
    public long Revision { get; init; }

    /// <summary>The message, once it was sent.</summary>
    public SentCopy? Copy { get; init; }

    /// <summary>The same copy in a state in which it stays.</summary>
    public Delivery Settle(DeliveryState state, string? reason, DateTimeOffset at) => this with { State = state, Reason = reason, SettledAt = at };
}
