using System.Threading.Channels;

namespace Wenming.Tables.Sqlite;

/// <summary>
/// The one writer of a database. Commits wait in a queue; the writer takes all that wait, runs them in one transaction and completes them
/// after its one flush to the disk: the more commits come at once, the less each pays for being durable.
/// </summary>
internal sealed class GroupCommitter : IAsyncDisposable
{
    private const int MaxWaiting = 1024;
    private const int MaxCommits = 256;
    private const int MaxBytes = 8 * 1024 * 1024;

    private readonly NativeConnection _connection;
    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly ETagSequence _etags;
    private readonly NativeStatement _begin;
    private readonly NativeStatement _schema;
    private readonly NativeStatement _end;
    private readonly Dictionary<string, TableWriter> _tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Channel<PendingCommit> _queue =
        Channel.CreateBounded<PendingCommit>(new BoundedChannelOptions(MaxWaiting) { SingleReader = true });

    private readonly Task _loop;
    private long _schemaVersion = -1;
    private int _groups;

    /// <summary>Takes the connection over.</summary>
    public GroupCommitter(NativeConnection connection, string path, TimeProvider time)
    {
        (_connection, _path, _time) = (connection, path, time);
        _etags = new ETagSequence(connection);
        _begin = connection.Prepare("BEGIN IMMEDIATE");
        _schema = connection.Prepare("PRAGMA schema_version");
        _end = connection.Prepare("COMMIT");
        _loop = WriteAsync(CancellationToken.None);
    }

    /// <summary>How many transactions were committed.</summary>
    public long Transactions { get; private set; }

    /// <summary>How many groups the writer has taken from the queue; what comes later is in a later group.</summary>
    public int Groups => Volatile.Read(ref _groups);

    /// <summary>Queues a commit; the task ends when it is on the disk, refused or, while it still waits, cancelled.</summary>
    public Task<CommitOutcome> CommitAsync(PendingCommit commit, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<CommitOutcome>(cancellationToken);
        commit.CancelOn(cancellationToken);
        return _queue.Writer.TryWrite(commit) ? commit.Task : WaitForPlaceAsync(commit, cancellationToken);
    }

    /// <summary>Writes what waits, then closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        try
        {
            await _loop;
        }
        finally
        {
            ForgetTables();
            _begin.Dispose();
            _schema.Dispose();
            _end.Dispose();
            _connection.Dispose();
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
                TakeWaiting(group);
                Interlocked.Increment(ref _groups);
                if (group.Count > 0)
                    Run(group);
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

    private void Run(List<PendingCommit> group, bool checkFirst = false)
    {
        try
        {
            Begin();
            if (!group.TrueForAll(commit => Apply(commit, checkFirst)))
            {
                Undo();
                Run(group, checkFirst: true);
                return;
            }

            _end.Run();
            Transactions++;
        }
        catch (TableStoreException) when (group.Count > 1)
        {
            // One of them cannot be written. Alone, each of them shows whether it is the one.
            Undo();
            foreach (var commit in group)
                Run([commit]);
            return;
        }
        catch (TableStoreException refusal)
        {
            Undo();
            group[0].SetException(refusal);
            return;
        }
        catch (SqliteFault fault)
        {
            Undo();
            foreach (var commit in group)
                commit.SetException(FailureOf(commit, fault));
            return;
        }

        foreach (var commit in group)
            commit.Complete();
    }

    private void Begin()
    {
        _begin.Run();
        _schema.Step();
        var version = _schema.Number(0);
        _schema.Reset();

        // A column was added, by us or by another process: the statements know too few.
        if (version != _schemaVersion)
            ForgetTables();
        _schemaVersion = version;
    }

    /// <summary>Writes a commit's rows; <see langword="false"/> when a conflict showed too late and the group must be undone.</summary>
    private bool Apply(PendingCommit commit, bool checkFirst)
    {
        try
        {
            if (!_tables.TryGetValue(commit.Table, out var table))
                _tables[commit.Table] = table = new TableWriter(_connection, commit.Table);
            if (table.Apply(commit, _etags, _time.GetUtcNow(), checkFirst) is not { } outcome)
                return false;
            commit.Expect(outcome);
            return true;
        }
        catch (SqliteFault fault)
        {
            throw FailureOf(commit, fault);
        }
    }

    private void Undo()
    {
        if (_connection.IsInTransaction)
            _connection.Execute("ROLLBACK");
        _etags.Forget();
        ForgetTables();
    }

    private void ForgetTables()
    {
        foreach (var table in _tables.Values)
            table.Dispose();
        _tables.Clear();
    }

    private TableStoreException Stopped(Exception bug) =>
        new($"The writer of {_path} has stopped ({bug.Message}): restart the program.", bug);

    private TableStoreException FailureOf(PendingCommit commit, SqliteFault fault) =>
        fault.During($"Writing partition '{commit.PartitionKey}' of table {commit.Table}", _path);
}
