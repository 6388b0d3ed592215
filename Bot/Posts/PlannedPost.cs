using Wenming.Domain.Agenda;

namespace Wenming.Bot.Posts;

/// <summary>One thing that is said to an audience, or changed in what was said.</summary>
/// <param name="Id">Deterministic, and the same for the sending, every correction and the recall: <see cref="Occurrence.Id"/>, or for example
/// <c>Bulletin-2026-0007</c>. With the recipient it is the key of the delivery's row, so planning twice sends once.</param>
/// <param name="Kind">Which <see cref="IPost"/> speaks: <see cref="OccurrenceKind"/>'s name, or a feature's own word.</param>
/// <param name="DueAt">When it is owed (UTC). It is sent at the first working hour from then on.</param>
internal sealed record PlannedPost(string Id, string Kind, DateTimeOffset DueAt)
{
    /// <summary>The agenda's entry that it comes from; <see langword="null"/> when a person published it.</summary>
    public Occurrence? Occurrence { get; init; }

    /// <summary>Whether it is sent, or every delivered copy updated or deleted.</summary>
    public PostAction Action { get; init; } = PostAction.Send;

    /// <summary>Which wording: 1 when it is sent first, higher with every correction and the recall. A copy never goes back to a lower one.</summary>
    public long Revision { get; init; } = 1;
}
