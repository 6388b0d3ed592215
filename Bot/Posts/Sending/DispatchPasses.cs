using Wenming.Bot.Posts.Rows;

namespace Wenming.Bot.Posts.Sending;

/// <summary>Reads what a pass goes by.</summary>
internal sealed class DispatchPasses(BureauHours hours, PostIndex index)
{
    /// <summary>Up to when everything owed is planned.</summary>
    public Task<DateTimeOffset?> FindPlannedThroughAsync(CancellationToken cancellationToken) => index.FindPlannedThroughAsync(cancellationToken);

    /// <summary>The pass at this moment; a long one goes on as the time goes.</summary>
    public async ValueTask<DispatchPass> NowAsync(DateTimeOffset? plannedThrough, CancellationToken cancellationToken) =>
        new(await hours.NowAsync(cancellationToken), plannedThrough);
}
