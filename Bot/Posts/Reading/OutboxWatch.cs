using Microsoft.Extensions.Options;
using Wenming.Bot.Posts.Sending;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Posts.Reading;

/// <summary>
/// Tells whether the outbox keeps up, for probes, the checkup and the meter. Counting reads every waiting row, so a count is good for some
/// seconds, and whoever asks meanwhile gets the same one.
/// </summary>
internal sealed class OutboxWatch(DeliveryBook book, BureauHours hours, IOptions<PostOptions> options, PostMeter meter, MachineClock clock) : IDisposable
{
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _one = new(1, 1);
    private OutboxReading? _last;
    private long _readAt;

    /// <summary>How the outbox stands, at most ten seconds old by the machine's clock.</summary>
    public async Task<OutboxReading> ReadAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_last is { } known && clock.Time.GetElapsedTime(_readAt) < Trusted)
                return known;
            _readAt = clock.Time.GetTimestamp();
            return _last = await CountAsync(cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task<OutboxReading> CountAsync(CancellationToken cancellationToken)
    {
        var backlog = await book.BacklogAsync(cancellationToken);
        var moment = await hours.NowAsync(cancellationToken);
        var age = backlog.OldestDueAt is { } oldest ? moment.Hours.OpenBetween(moment.Calendar, oldest, moment.Now) : TimeSpan.Zero;
        meter.SetAge(age);
        return new OutboxReading(backlog, age, moment.IsOpen, options.Value.IsOn) { IsLate = age > options.Value.LateAfter };
    }
}
