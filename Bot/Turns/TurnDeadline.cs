namespace Wenming.Bot.Turns;

/// <summary>The end of a turn's time. Dispose it when the turn is over.</summary>
internal sealed class TurnDeadline(TimeSpan patience, TimeProvider clock) : IDisposable
{
    private readonly CancellationTokenSource _end = new(patience, clock);

    /// <summary>When the turn began, by the clock's timestamp.</summary>
    public long Began { get; } = clock.GetTimestamp();

    /// <summary>Ends what is still only reading.</summary>
    public CancellationToken Token => _end.Token;

    public void Dispose() => _end.Dispose();
}
