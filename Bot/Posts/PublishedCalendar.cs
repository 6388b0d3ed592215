using Wenming.Domain.Calendar;

namespace Wenming.Bot.Posts;

/// <summary>Without a feature for it: the working days of the catalogue.</summary>
internal sealed class PublishedCalendar(WorkdayCalendar calendar) : IBureauCalendar
{
    public ValueTask<WorkdayCalendar> FindAsync(CancellationToken cancellationToken) => ValueTask.FromResult(calendar);
}
