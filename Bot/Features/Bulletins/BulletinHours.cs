using Microsoft.Extensions.Options;
using Wenming.Bot.Posts;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>Moves the hour of a bulletin into the working hours.</summary>
internal sealed class BulletinHours(IBureauCalendar calendars, IOptions<PostOptions> options)
{
    /// <summary>The first working hour from both instants on (UTC).</summary>
    public async Task<DateTimeOffset> NextAsync(DateTimeOffset wishedAt, DateTimeOffset now, CancellationToken cancellationToken) =>
        options.Value.Hours.Next(await calendars.FindAsync(cancellationToken), wishedAt > now ? wishedAt : now);
}
