using Wenming.Bot.Posts;
using Wenming.Domain.Calendar;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>
/// On every working day at nine: one reminder for all whom some rectification concerns on that day, and what is overdue into the daily book. Then the
/// mark moves on; what a crash kept is done again, which changes nothing.
/// </summary>
internal sealed class RectificationSource(
    ReminderMark mark, RectificationReminder reminder, OverdueFaults faults, IBureauCalendar calendars, TimeProvider clock) : IPostSource
{
    private static readonly TimeOnly At = new(9, 0);

    public async Task<IReadOnlyList<PlannedPost>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = BeijingTime.DateOf(now);
        var dueAt = BeijingTime.At(today, At);
        if (now < dueAt || !(await calendars.FindAsync(cancellationToken)).IsWorkday(today))
            return [];

        // At the first start nothing of the past is owed.
        var days = new ReminderDays(await mark.FindAsync(cancellationToken) ?? today.AddDays(-1), today);
        if (days.After >= today)
            return [];
        if (await reminder.HasAudienceAsync(days, cancellationToken))
            return [new PlannedPost(days.PostId, RectificationReminder.Kind, dueAt)];
        await CloseAsync(days, now, cancellationToken);
        return [];
    }

    public async Task MarkPlannedAsync(PlannedPost post, CancellationToken cancellationToken)
    {
        if (ReminderDays.Of(post.Id) is { } days)
            await CloseAsync(days, clock.GetUtcNow(), cancellationToken);
    }

    private async Task CloseAsync(ReminderDays days, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await faults.EnterAsync(now, cancellationToken);
        await mark.MoveAsync(days.Through, cancellationToken);
    }
}
