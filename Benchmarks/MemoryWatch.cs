namespace Wenming.Benchmarks;

/// <summary>Looks at the process's memory ten times a second, in megabytes as the system counts them.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly Timer _timer;
    private long _peak;

    public MemoryWatch()
    {
        Start = Now;
        _peak = Start;
        _timer = new Timer(_ => Look(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(100));
    }

    public long Start { get; }

    public long Peak => Interlocked.Read(ref _peak);

    private static long Now => Environment.WorkingSet / (1024 * 1024);

    public void Dispose() => _timer.Dispose();

    private void Look() => Interlocked.Exchange(ref _peak, Math.Max(Interlocked.Read(ref _peak), Now));
}
