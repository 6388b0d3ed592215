using Wenming.Bot.Posts;
using Wenming.Domain.Bulletins;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>What published bulletins owe their readers: the first wording, corrections, recalls.</summary>
internal sealed class BulletinSource(BulletinStore store) : IPostSource
{
    /// <summary>The kind of a released summary's posts.</summary>
    public const string SummaryKind = "Summary";

    public async Task<IReadOnlyList<PlannedPost>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var owed = await store.ListOwedAsync(cancellationToken);
        var recalled = owed.Where(one => one.Action == PostAction.Recall).Select(one => one.Id).ToHashSet();

        // What was recalled before it was planned is never said.
        return
        [
            .. owed
                .Where(one => one.DueAt <= now && (one.Action == PostAction.Recall || !recalled.Contains(one.Id)))
                .OrderBy(one => one.DueAt)
                .ThenBy(one => one.Id.Key, StringComparer.Ordinal)
                .ThenBy(one => one.Revision)
                .Select(one => new PlannedPost(one.Id.ToString(), one.IsSummary ? SummaryKind : BulletinPost.Kind, one.DueAt) { Action = one.Action, Revision = one.Revision }),
        ];
    }

    public async Task MarkPlannedAsync(PlannedPost post, CancellationToken cancellationToken)
    {
        if (!BulletinId.TryRead(post.Id, 0, out var id))
            return;
        foreach (var owed in await store.ListOwedAsync(cancellationToken))
        {
            if (owed.Id == id && (owed.Revision == post.Revision || (post.Action == PostAction.Recall && owed.Revision < post.Revision)))
                await store.ForgetOwedAsync(id, owed.Revision, cancellationToken);
        }
    }
}
