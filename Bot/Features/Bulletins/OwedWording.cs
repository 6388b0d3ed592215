using Wenming.Bot.Posts;
using Wenming.Domain.Bulletins;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>Something that was decided and that the readers do not have yet.</summary>
/// <param name="Id">The bulletin.</param>
/// <param name="Revision">Which wording, from 1; the recall has the next number.</param>
/// <param name="Action">What is owed.</param>
/// <param name="DueAt">From when on (UTC).</param>
internal sealed record OwedWording(BulletinId Id, long Revision, PostAction Action, DateTimeOffset DueAt)
{
    /// <summary>Whether it is a quarter's summary, which says more than its wording and goes to groups too.</summary>
    public bool IsSummary { get; init; }
}
