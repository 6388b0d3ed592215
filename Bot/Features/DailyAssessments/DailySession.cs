using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>An entry with what is needed to show it and to decide about it.</summary>
/// <param name="Book">The book in which it stands.</param>
/// <param name="Stored">The entry.</param>
internal sealed record DailySession(StoredDailyBook Book, StoredDailyEntry Stored)
{
    /// <summary>Where its fact may be counted already.</summary>
    public required SameFact Alike { get; init; }

    /// <summary>The working days, by which the days of an appeal are counted.</summary>
    public required WorkdayCalendar Workdays { get; init; }

    /// <summary>Whether the year's public notice is over.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>The entry.</summary>
    public DailyEntry Entry => Stored.Entry;
}
