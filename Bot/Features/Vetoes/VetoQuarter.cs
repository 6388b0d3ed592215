using Wenming.Bot.Features.SelfChecks;
using Wenming.Domain.Calendar;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>The quarter in which an event counts that names none: the one that is being appraised until its flag is decided, then that of the day.</summary>
internal sealed class VetoQuarter(WindowStore windows)
{
    /// <summary>The quarter at a moment.</summary>
    public async Task<Quarter> CurrentAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var latest = (await windows.AtAsync(now, cancellationToken)).LatestOpenedAt(now);
        var today = BeijingTime.DateOf(now);
        return today <= latest.ConcludesOn ? latest.Quarter : Quarter.Of(today);
    }
}
