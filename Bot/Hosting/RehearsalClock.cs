namespace Wenming.Bot.Hosting;

/// <summary>A clock that begins where it is told and runs as fast as it is told; waits shorten with it.</summary>
/// <param name="inner">The clock that it is driven by.</param>
/// <param name="now">What it shows at first.</param>
/// <param name="speed">Simulated seconds a second.</param>
internal sealed class RehearsalClock(TimeProvider inner, DateTimeOffset now, double speed) : TimeProvider
{
    private readonly long _began = inner.GetTimestamp();

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime() + Passed();

    /// <inheritdoc/>
    public override long GetTimestamp() => Passed().Ticks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new ScaledTimer(inner.CreateTimer(callback, state, Shorten(dueTime), Shorten(period)), Shorten);

    private TimeSpan Passed() => inner.GetElapsedTime(_began) * speed;

    /// <summary>The wait in the inner clock's time: never zero where it was not, as a period of zero means once.</summary>
    private TimeSpan Shorten(TimeSpan wait)
    {
        if (wait <= TimeSpan.Zero)
            return wait;
        var shortened = wait / speed;
        return shortened < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : shortened;
    }

    private sealed class ScaledTimer(ITimer inner, Func<TimeSpan, TimeSpan> shorten) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => inner.Change(shorten(dueTime), shorten(period));

        public void Dispose() => inner.Dispose();

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
