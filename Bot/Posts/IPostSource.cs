namespace Wenming.Bot.Posts;

/// <summary>Says what is owed: the agenda, published bulletins. A feature registers its source; the planner asks it at every round.</summary>
internal interface IPostSource
{
    /// <summary>What is owed at this moment and not yet marked as planned, the oldest first. Reads only.</summary>
    Task<IReadOnlyList<PlannedPost>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Every row of the post is in the outbox: it need not be named again. Repeated when the process died before this was stored, for
    /// then the planner plans it once more, which writes nothing new.
    /// </summary>
    Task MarkPlannedAsync(PlannedPost post, CancellationToken cancellationToken);
}
