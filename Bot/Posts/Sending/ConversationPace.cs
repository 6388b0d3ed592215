namespace Wenming.Bot.Posts.Sending;

/// <summary>What was sent to one conversation lately: 7 in a second, 8 in two, 60 in thirty, 1,800 in an hour are allowed.</summary>
internal sealed class ConversationPace
{
    private static readonly (int Most, TimeSpan Within)[] Limits =
    [
        (7, TimeSpan.FromSeconds(1)),
        (8, TimeSpan.FromSeconds(2)),
        (60, TimeSpan.FromSeconds(30)),
        (1800, TimeSpan.FromHours(1)),
    ];

    private readonly Lock _lock = new();
    private readonly List<DateTimeOffset> _sent = [];
    private DateTimeOffset _pausedUntil;

    /// <summary>The first instant from now on at which one more may be sent.</summary>
    public DateTimeOffset FreeAt(DateTimeOffset now)
    {
        lock (_lock)
        {
            var free = _pausedUntil > now ? _pausedUntil : now;
            foreach (var (most, within) in Limits.Where(limit => _sent.Count >= limit.Most))
            {
                var over = _sent[^most] + within;
                free = over > free ? over : free;
            }

            return free;
        }
    }

    /// <summary>One was sent.</summary>
    public void Count(DateTimeOffset now)
    {
        lock (_lock)
        {
            _sent.Add(now);
            if (_sent.Count > Limits[^1].Most)
                _sent.RemoveAt(0);
        }
    }

    /// <summary>Nothing more until then.</summary>
    public void PauseUntil(DateTimeOffset instant)
    {
        lock (_lock)
            _pausedUntil = instant > _pausedUntil ? instant : _pausedUntil;
    }
}
