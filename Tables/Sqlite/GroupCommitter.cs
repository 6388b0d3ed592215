using System.Threading.Channels;

namespace Wenming.Tables.Sqlite;

/// <summary>
/// The one writer of a database. Commits wait in a queue; the writer takes all that wait, runs them in one transaction and completes them
/// after its one flush to the disk: the more commits come at once, the less each pays for being durable.
/// </summary>
/// <remarks>
/// While they come one by one there is nothing to gather, and a commit would only pay for the ways to the writer's thread and back: its caller
/// then takes the writer's seat and writes it at once. A caller never waits for the seat or for another program; then the queue does.
/// </remarks>
internal sealed class GroupCommitter : IAsyncDisposable
{
    private const int MaxWaiting = 1024;
    private const int MaxCommits = 256;
    private const int MaxBytes = 8 * 1024 * 1024;

    private readonly GroupWriter _writer;
    private readonly string _path;
    private readonly Channel<PendingCommit> _queue =
        Channel.CreateBounded<PendingCommit>(new BoundedChannelOptions(MaxWaiting) { SingleReader = true });

    // Whoever writes holds it: the loop, or the caller of a commit that comes alone.
    private readonly Lock _seat = new();

    private readonly Task _loop;
    private int _groups;
    private volatile int _latestGroup;
    private volatile bool _isClosed;

    /// <summary>Takes the connection over.</summary>
    public GroupCommitter(NativeConnection connection, string path, TimeProvider time)
    {
        (_writer, _path) = (new GroupWriter(connection, path, time), path);
        _loop = WriteAsync(CancellationToken.None);
    }

    /// <summary>How many transactions were committed.</summary>
    public long Transactions => _writer.Transactions;

    /// <summary>How many groups the writer has taken from the queue; what comes later is in a later group.</summary>
    public int Groups => Volatile.Read(ref _groups);

    /// <summary>Writes or queues a commit; the task ends when it is on the disk, refused or, while it still waits, cancelled.</summary>
    /// <exception cref="TableStoreException">A bug has stopped the writer.</exception>
    public Task<CommitOutcome> CommitAsync(PendingCommit commit, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<CommitOutcome>(cancellationToken);
        if (TryWriteAlone(commit))
            return commit.Task;
        commit.CancelOn(cancellationToken);
        return _queue.Writer.TryWrite(commit) ? commit.Task : WaitForPlaceAsync(commit, cancellationToken);
    }

    /// <summary>Writes what waits, then closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        _isClosed = true;
        _queue.Writer.TryComplete();
        try
        {
            await _loop;
        }
        finally
        {
            // A caller may still be writing its own commit.
            lock (_seat)
                _writer.Dispose();
        }
    }

    /// <summary>Writes a commit on its caller's thread; <see langword="false"/> when there are others, who could share its flush.</summary>
    private bool TryWriteAlone(PendingCommit commit)
    {
        if (_latestGroup > 1 || !_seat.TryEnter())
            return false;
        try
        {
            return !_isClosed && _queue.Reader.Count == 0 && _writer.TryRun(commit);
        }
        catch (Exception bug)
        {
            // The queue ends with it, and the loop with the queue.
            _isClosed = true;
            _queue.Writer.TryComplete(bug);
            throw Stopped(bug);
        }
        finally
        {
            _seat.Exit();
        }
    }

    private async Task<CommitOutcome> WaitForPlaceAsync(PendingCommit commit, CancellationToken cancellationToken)
    {
        try
        {
            await _queue.Writer.WriteAsync(commit, cancellationToken);
        }
        catch (ChannelClosedException closed) when (closed.InnerException is null)
        {
            throw new ObjectDisposedException(nameof(SqliteTableStore), $"The tables in {_path} are closed.");
        }
        catch (ChannelClosedException closed)
        {
            throw Stopped(closed.InnerException ?? closed);
        }

        return await commit.Task;
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        var group = new List<PendingCommit>(MaxCommits);
        try
        {
            while (await _queue.Reader.WaitToReadAsync(cancellationToken))
            {
                lock (_seat)
                    WriteWaiting(group);
                group.Clear();
            }
        }
        catch (Exception bug)
        {
            // Nobody may wait for a writer that is gone.
            _queue.Writer.TryComplete(bug);
            TakeAll(group);
            foreach (var commit in group)
                commit.TrySetException(Stopped(bug));
            throw;
        }
    }

    private void WriteWaiting(List<PendingCommit> group)
    {
        TakeWaiting(group);
        Interlocked.Increment(ref _groups);
        _latestGroup = group.Count;
        if (group.Count > 0)
            _writer.Run(group);
    }

    private void TakeWaiting(List<PendingCommit> group)
    {
        for (var bytes = 0; group.Count < MaxCommits && bytes < MaxBytes && _queue.Reader.TryRead(out var commit);)
        {
            if (!commit.TryBegin())
                continue;
            group.Add(commit);
            bytes += commit.Bytes;
        }
    }

    private void TakeAll(List<PendingCommit> group)
    {
        while (_queue.Reader.TryRead(out var commit))
            group.Add(commit);
    }

    private TableStoreException Stopped(Exception bug) =>
        new($"The writer of {_path} has stopped ({bug.Message}): restart the program.", bug);
}
