using Microsoft.Extensions.Options;

namespace Wenming.Bot.Posts.Sending;

/// <summary>Tells the bureau's time together with what it means.</summary>
internal sealed class BureauHours(IBureauCalendar calendars, IOptions<PostOptions> options, TimeProvider clock)
{
    /// <summary>This moment.</summary>
    public async ValueTask<Moment> NowAsync(CancellationToken cancellationToken) =>
        new(clock.GetUtcNow(), await calendars.FindAsync(cancellationToken), options.Value.Hours);
}
