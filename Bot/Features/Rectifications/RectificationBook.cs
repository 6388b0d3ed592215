using Wenming.Bot.Posts;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>The rectifications of a section, for other features: the flag, the self-check, the summary.</summary>
internal sealed class RectificationBook(RectificationStore store, IBureauCalendar calendars)
{
    /// <summary>All of a section's rectifications, also those that are over, by number.</summary>
    /// <param name="section">The section.</param>
    /// <param name="now">The instant at which days are counted (UTC).</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<RectificationEntry>> OfAsync(SectionId section, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var stored = await store.ListAsync(section, cancellationToken);
        if (stored.Count == 0)
            return [];
        var (today, calendar) = (BeijingTime.DateOf(now), await calendars.FindAsync(cancellationToken));
        return [.. stored.Select(one => new RectificationEntry(one.Number, one.Rectification, one.Rectification.DaysOverdue(today, calendar)))];
    }
}
