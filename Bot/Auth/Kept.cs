namespace Wenming.Bot.Auth;

/// <summary>
/// Something that is fetched from elsewhere and kept: renewed early while the old one still serves, by one caller at a time, and not tried
/// again at once.
/// </summary>
/// <param name="fetch">Fetches it in a bounded time; <see langword="null"/> when it cannot be had now, and then it has said why.</param>
/// <param name="pause">Shortest time between two fetches that nobody asked for.</param>
/// <param name="clock">The machine's clock.</param>
internal sealed class Kept<T>(Func<CancellationToken, Task<Fetched<T>?>> fetch, TimeSpan pause, TimeProvider clock) : IDisposable
    where T : class
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private volatile Fetched<T>? _kept;
    private volatile bool _hasFailed;
    private DateTimeOffset? _askedForNewerAt;
    private long _notBefore;

    /// <summary>Whether the last fetch failed. What is kept may serve all the same.</summary>
    public bool HasFailed => _hasFailed;

    /// <summary>It, fetched now where it is missing or old; <see langword="null"/> when it cannot be had.</summary>
    public async ValueTask<T?> GetAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_kept is not { } kept || now >= kept.EndsAt)
            await _oneAtATime.WaitAsync(cancellationToken);
        else if (!IsDue(kept, now) || !await _oneAtATime.WaitAsync(TimeSpan.Zero, cancellationToken))
            return kept.Value;
        try
        {
            // Whoever waited for another caller's fetch finds it done, well or not.
            if (IsDue(_kept, clock.GetUtcNow()))
                await FetchAsync();
            return Usable();
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>A newer one than the caller has seen, because that one did not serve; fetched at most once in the given time.</summary>
    public async Task<T?> GetNewerAsync(T seen, TimeSpan atMostEvery, CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            var now = clock.GetUtcNow();
            if (ReferenceEquals(_kept?.Value, seen) && !(now < _askedForNewerAt + atMostEvery))
            {
                _askedForNewerAt = now;
                await FetchAsync();
            }

            return Usable();
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private bool IsDue(Fetched<T>? kept, DateTimeOffset now) =>
        (kept is null || _hasFailed || now >= kept.RenewAt) && now.UtcTicks >= Volatile.Read(ref _notBefore);

    private T? Usable() => _kept is { } kept && clock.GetUtcNow() < kept.EndsAt ? kept.Value : null;

    /// <summary>What was begun for one caller serves all: else whoever hangs up in time could keep the others from ever getting it.</summary>
    private async Task FetchAsync()
    {
        var fetched = await fetch(CancellationToken.None);
        Volatile.Write(ref _notBefore, (clock.GetUtcNow() + pause).UtcTicks);
        _hasFailed = fetched is null;
        _kept = fetched ?? _kept;
    }
}
