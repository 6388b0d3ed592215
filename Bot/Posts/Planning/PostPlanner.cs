using Wenming.Bot.Posts.Rows;
using Wenming.Domain.Calendar;

namespace Wenming.Bot.Posts.Planning;

/// <summary>
/// Makes what is owed into rows of the outbox. It may run in several processes and die between any two lines: ids are deterministic and rows
/// are inserted only where they are absent, so planning twice sends once.
/// </summary>
internal sealed partial class PostPlanner(
    IEnumerable<IPostSource> sources, PlanSteps steps, PostIndex index, IBureauCalendar calendars, TimeProvider clock, ILogger<PostPlanner> logger)
{
    /// <summary>Plans everything that is owed now.</summary>
    /// <returns>How many posts, corrections and recalls were planned.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var calendar = await calendars.FindAsync(cancellationToken);
        var planned = 0;
        foreach (var source in sources)
            planned += await PlanSourceAsync(source, calendar, now, cancellationToken);

        // A post that could not be planned does not hold the others' reminders back for ever.
        await index.SetPlannedThroughAsync(now, cancellationToken);
        return planned;
    }

    private async Task<int> PlanSourceAsync(
        IPostSource source, WorkdayCalendar calendar, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var planned = 0;
        IReadOnlyList<PlannedPost> owed;
        try
        {
            owed = await source.DueAsync(now, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            LogSourceFailed(fault, source.GetType().Name);
            return 0;
        }

        foreach (var post in owed)
        {
            if (await PlanAsync(source, post, owed, calendar, cancellationToken))
                planned++;
        }

        return planned;
    }

    private async Task<bool> PlanAsync(
        IPostSource source, PlannedPost post, IReadOnlyList<PlannedPost> owed, WorkdayCalendar calendar, CancellationToken cancellationToken)
    {
        try
        {
            var skipped = CatchUpRule.Skips(post, owed, steps.CatchUpOf, calendar, clock.GetUtcNow());
            await steps.PlanAsync(post, skipped, cancellationToken);
            await source.MarkPlannedAsync(post, cancellationToken);
            LogPlanned(post.Id, post.Action, skipped);
            return true;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotPlanned(fault, post.Id);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Post {PostId} was planned: {Action}. Skipped as: {Skipped}.")]
    private partial void LogPlanned(string postId, PostAction action, SkipReason? skipped);

    [LoggerMessage(Level = LogLevel.Error, Message = "Post {PostId} could not be planned; the next round tries again.")]
    private partial void LogNotPlanned(Exception fault, string postId);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Source} could not say what is owed; the next round asks again.")]
    private partial void LogSourceFailed(Exception fault, string source);
}
