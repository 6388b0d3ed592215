using Wenming.Bot.Protocol;

namespace Wenming.Bot.Posts.Sending;

/// <summary>
/// Keeps what this process sends under the platform's limits, by the machine's clock
/// (<see href="https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/rate-limit"/>): so many sends a second to all together,
/// evenly spaced and never more in any one second; a few to each conversation; none during a pause that the channel asked for.
/// </summary>
internal sealed class RateGovernor(double sendsPerSecond, MachineClock clock) : IDisposable
{
    /// <summary>Of the last conversations it is remembered when something was sent there.</summary>
    private const int MostConversations = 10_000;

    /// <summary>Throttled conversations within <see cref="TenantWindow"/> that mean the tenant as a whole.</summary>
    private const int ThrottledTogether = 3;

    private static readonly TimeSpan TenantWindow = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    private readonly TimeSpan _spacing = double.IsPositiveInfinity(sendsPerSecond) ? TimeSpan.Zero : OneSecond / sendsPerSecond;
    private readonly SemaphoreSlim _turnstile = new(1);
    private readonly Queue<DateTimeOffset> _lastSecond = new();
    private readonly RecentMap<ConversationPace> _conversations = new(MostConversations);
    private readonly Dictionary<string, DateTimeOffset> _throttled = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private DateTimeOffset _nextAt;
    private DateTimeOffset _tenantPausedUntil;

    /// <summary>How long nothing may be sent to anybody; zero when something may.</summary>
    public TimeSpan TenantPause
    {
        get
        {
            lock (_lock)
                return NotNegative(_tenantPausedUntil - clock.Time.GetUtcNow());
        }
    }

    /// <summary>How long nothing may be sent to the conversation; zero when something may.</summary>
    public TimeSpan PauseOf(string conversation)
    {
        var now = clock.Time.GetUtcNow();
        var own = _conversations.Find(conversation) is { } pace ? NotNegative(pace.FreeAt(now) - now) : TimeSpan.Zero;
        return own > TenantPause ? own : TenantPause;
    }

    /// <summary>Waits for the turn of one send to the conversation, which then counts as sent.</summary>
    public async Task EnterAsync(string conversation, CancellationToken cancellationToken)
    {
        await _turnstile.WaitAsync(cancellationToken);
        try
        {
            await WaitForTurnAsync(cancellationToken);
        }
        finally
        {
            _turnstile.Release();
        }

        _conversations.GetOrAdd(conversation, () => new ConversationPace()).Count(clock.Time.GetUtcNow());
    }

    /// <summary>The channel took nothing: the conversation waits, and when several were throttled within ten seconds, everybody does.</summary>
    public void Throttle(string conversation, TimeSpan pause)
    {
        var now = clock.Time.GetUtcNow();
        _conversations.GetOrAdd(conversation, () => new ConversationPace()).PauseUntil(now + pause);
        lock (_lock)
        {
            foreach (var (old, _) in _throttled.Where(entry => now - entry.Value > TenantWindow).ToList())
                _throttled.Remove(old);
            _throttled[conversation] = now;
            if (_throttled.Count >= ThrottledTogether)
                PauseTenantUntil(now + pause);
        }
    }

    /// <summary>The channel took nothing that concerns the app as a whole, for example a new conversation: everybody waits.</summary>
    public void ThrottleTenant(TimeSpan pause)
    {
        lock (_lock)
            PauseTenantUntil(clock.Time.GetUtcNow() + pause);
    }

    public void Dispose() => _turnstile.Dispose();

    private void PauseTenantUntil(DateTimeOffset instant) => _tenantPausedUntil = instant > _tenantPausedUntil ? instant : _tenantPausedUntil;

    /// <summary>One waits at a time. A timer that fires late does not make the next send early: the second behind the sends decides.</summary>
    private async Task WaitForTurnAsync(CancellationToken cancellationToken)
    {
        if (_spacing == TimeSpan.Zero)
            return;
        var now = clock.Time.GetUtcNow();
        var most = (int)Math.Ceiling(sendsPerSecond);
        var at = _nextAt > now ? _nextAt : now;
        if (_lastSecond.Count == most && _lastSecond.Peek() + OneSecond > at)
            at = _lastSecond.Peek() + OneSecond;
        while (at > now)
        {
            // A delay is cut to whole milliseconds: one below would be none.
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling((at - now).TotalMilliseconds)), clock.Time, cancellationToken);
            now = clock.Time.GetUtcNow();
        }

        // What a late timer lost is made up for at the next turn, no more.
        _nextAt = (_nextAt > now - _spacing ? _nextAt : now) + _spacing;
        _lastSecond.Enqueue(now);
        if (_lastSecond.Count > most)
            _lastSecond.Dequeue();
    }

    private static TimeSpan NotNegative(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.Zero;
}
