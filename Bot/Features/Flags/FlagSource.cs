using Wenming.Bot.Posts;
using Wenming.Domain.Calendar;

namespace Wenming.Bot.Features.Flags;

/// <summary>What announced and withdrawn flags owe to everybody.</summary>
internal sealed class FlagSource(FlagStore store) : IPostSource
{
    public async Task<IReadOnlyList<PlannedPost>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var year = BeijingTime.DateOf(now).Year;
        List<OwedFlag> owed = [.. await store.ListOwedAsync(year - 1, cancellationToken), .. await store.ListOwedAsync(year, cancellationToken)];
        var recalled = owed.Where(one => one.Action == PostAction.Recall).Select(one => one.PostId).ToHashSet(StringComparer.Ordinal);

        // What was withdrawn before it was planned is never said.
        return
        [
            .. owed
                .Where(one => one.DueAt <= now && (one.Action == PostAction.Recall || !recalled.Contains(one.PostId)))
                .OrderBy(one => one.DueAt)
                .ThenBy(one => one.PostId, StringComparer.Ordinal)
                .Select(one => new PlannedPost(one.PostId, FlagPost.Kind, one.DueAt)
                {
                    Action = one.Action,
                    Revision = one.Action == PostAction.Recall ? 2 : 1,
                }),
        ];
    }

    public async Task MarkPlannedAsync(PlannedPost post, CancellationToken cancellationToken)
    {
        if (OwedFlag.Read(post.Id) is not var (quarter, announcement))
            return;
        foreach (var owed in await store.ListOwedAsync(quarter.Year, cancellationToken))
        {
            if (owed.Quarter == quarter && owed.Announcement == announcement && (owed.Action == post.Action || post.Action == PostAction.Recall))
                await store.ForgetOwedAsync(owed, cancellationToken);
        }
    }
}
