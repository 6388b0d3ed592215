using Wenming.Domain.Calendar;

namespace Wenming.Bot.Posts.Planning;

/// <summary>What becomes of owed posts whose hour has passed. Pure.</summary>
internal static class CatchUpRule
{
    /// <summary>Why a post is not said any more; <see langword="null"/> when it is.</summary>
    /// <param name="post">The post.</param>
    /// <param name="owed">Everything that is owed now, the post among it.</param>
    /// <param name="rulesOf">How posts of a kind are caught up.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="now">The instant (UTC).</param>
    public static SkipReason? Skips(
        PlannedPost post, IReadOnlyList<PlannedPost> owed, Func<string, CatchUp> rulesOf, WorkdayCalendar calendar, DateTimeOffset now)
    {
        if (post.Action != PostAction.Send)
            return null;
        return rulesOf(post.Kind) switch
        {
            CatchUp.LatestOnly => owed.Any(other => Overtakes(other, post)) ? SkipReason.Overtaken : null,
            CatchUp.SkipWhenOlderThanAWorkday => now >= OneWorkdayAfter(post.DueAt, calendar) ? SkipReason.TooLate : null,
            CatchUp.Always => null,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>The same time of day on the next working day.</summary>
    public static DateTimeOffset OneWorkdayAfter(DateTimeOffset instant, WorkdayCalendar calendar)
    {
        var local = BeijingTime.Local(instant);
        return BeijingTime.At(calendar.AddWorkdays(BeijingTime.DateOf(instant), 1), TimeOnly.FromDateTime(local.DateTime));
    }

    private static bool Overtakes(PlannedPost other, PlannedPost post) =>
        other.Action == PostAction.Send
        && other.Id != post.Id
        && (post.Occurrence?.Obligation is { } obligation ? other.Occurrence?.Obligation == obligation : other.Kind == post.Kind)
        && (other.DueAt, other.Id).CompareTo((post.DueAt, post.Id)) > 0;
}
