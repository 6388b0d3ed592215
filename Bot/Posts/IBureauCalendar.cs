using Wenming.Domain.Calendar;

namespace Wenming.Bot.Posts;

/// <summary>Gives the working days as they are known now: the published years, and those that the administrator has loaded since.</summary>
internal interface IBureauCalendar
{
    /// <summary>The calendar in force. Cheap: asked at every round.</summary>
    ValueTask<WorkdayCalendar> FindAsync(CancellationToken cancellationToken);
}
