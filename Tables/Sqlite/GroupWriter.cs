namespace Wenming.Tables.Sqlite;

/// <summary>
/// Runs groups of commits as transactions, one at a time. A commit that cannot be written does not take the others with it: the group is undone
/// and each is tried alone.
/// </summary>
internal sealed class GroupWriter : IDisposable
{
    private readonly NativeConnection _connection;
    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly ETagSequence _etags;
    private readonly NativeStatement _begin;
    private readonly NativeStatement _schema;
    private readonly NativeStatement _end;
    private readonly Dictionary<string, TableWriter> _tables = new(StringComparer.OrdinalIgnoreCase);
    private long _schemaVersion = -1;

    /// <summary>Takes the connection over.</summary>
    public GroupWriter(NativeConnection connection, string path, TimeProvider time)
    {
        (_connection, _path, _time) = (connection, path, time);
        _etags = new ETagSequence(connection);
        _begin = connection.Prepare("BEGIN IMMEDIATE");
        _schema = connection.Prepare("PRAGMA schema_version");
        _end = connection.Prepare("COMMIT");
    }

    /// <summary>How many transactions were committed.</summary>
    public long Transactions { get; private set; }

    /// <summary>Runs a group and completes its commits.</summary>
    public void Run(List<PendingCommit> group) => Run(group, checkFirst: false);

    /// <summary>
    /// Runs a commit if it can begin at once. Whatever stands in its way, <see cref="Run(List{PendingCommit})"/> waits for it or tells of it.
    /// </summary>
    public bool TryRun(PendingCommit commit)
    {
        if (!TryBegin())
            return false;
        RunBegun([commit], checkFirst: false);
        return true;
    }

    public void Dispose()
    {
        ForgetTables();
        _begin.Dispose();
        _schema.Dispose();
        _end.Dispose();
        _connection.Dispose();
    }

    private void Run(List<PendingCommit> group, bool checkFirst)
    {
        try
        {
            _begin.Run();
        }
        catch (SqliteFault fault)
        {
            Fail(group, fault);
            return;
        }

        RunBegun(group, checkFirst);
    }

    private void RunBegun(List<PendingCommit> group, bool checkFirst)
    {
        try
        {
            ForgetTablesThatChanged();
            if (!Apply(group, checkFirst))
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
                Run([commit], checkFirst: false);
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
            Fail(group, fault);
            return;
        }

        foreach (var commit in group)
            commit.Complete();
    }

    private bool TryBegin()
    {
        _connection.WaitWhileBusy(TimeSpan.Zero);
        var isBegun = _begin.TryRun();
        _connection.WaitWhileBusy(_connection.BusyFor);
        return isBegun;
    }

    private void Fail(List<PendingCommit> group, SqliteFault fault)
    {
        Undo();
        foreach (var commit in group)
            commit.SetException(FailureOf(commit, fault));
    }

    // A column was added, by us or by another process: the statements know too few.
    private void ForgetTablesThatChanged()
    {
        _schema.Step();
        var version = _schema.Number(0);
        _schema.Reset();
        if (version != _schemaVersion)
            ForgetTables();
        _schemaVersion = version;
    }

    /// <summary>Writes the commits' rows; <see langword="false"/> when a conflict showed too late and the group must be undone.</summary>
    private bool Apply(List<PendingCommit> group, bool checkFirst)
    {
        foreach (var commit in group)
        {
            if (!Apply(commit, checkFirst))
                return false;
        }

        return true;
    }

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

    private TableStoreException FailureOf(PendingCommit commit, SqliteFault fault) =>
        fault.During($"Writing partition '{commit.PartitionKey}' of table {commit.Table}", _path);
}
