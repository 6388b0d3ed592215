using System.Diagnostics;

namespace Wenming.Tables.Sqlite;

/// <summary>
/// Writes one table inside the group's transaction. Prepared statements write rows of every shape: columns that a row does not have stay NULL.
/// </summary>
/// <remarks>
/// Each statement checks its own condition while it writes, so that a row is looked up once. A conflict leaves nothing to undo when it shows at
/// a commit's first row, as it nearly always does; when it shows later, the group is written again with every condition checked beforehand.
/// </remarks>
internal sealed class TableWriter : IDisposable
{
    // After PartitionKey, RowKey, ETag and Timestamp; parameters count from 1.
    private const int FirstProperty = 5;

    private readonly NativeConnection _connection;
    private readonly string _table;
    private readonly TableColumns _columns;
    private readonly NativeStatement _find;
    private readonly NativeStatement _delete;
    private NativeStatement _insert;
    private NativeStatement _replace;
    private NativeStatement _upsert;

    /// <summary>Makes the table when it is not there.</summary>
    public TableWriter(NativeConnection connection, string table)
    {
        (_connection, _table) = (connection, table);
        connection.Execute(
            $"""
            CREATE TABLE IF NOT EXISTS "{table}" (
              PartitionKey TEXT NOT NULL, RowKey TEXT NOT NULL, ETag INTEGER NOT NULL, Timestamp DATETIME NOT NULL,
              PRIMARY KEY (PartitionKey, RowKey)) WITHOUT ROWID
            """);
        using (var everything = connection.Prepare($"""SELECT * FROM "{table}" LIMIT 0"""))
            _columns = new TableColumns(table, everything);
        _find = connection.Prepare($"""SELECT ETag FROM "{table}" WHERE PartitionKey = ?1 AND RowKey = ?2""");
        _delete = connection.Prepare($"""DELETE FROM "{table}" WHERE PartitionKey = ?1 AND RowKey = ?2 AND (?3 IS NULL OR ETag = ?3)""");
        (_insert, _replace, _upsert) = PrepareWrites();
    }

    /// <summary>Writes a commit.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="etags">Numbers the rows' versions.</param>
    /// <param name="now">The rows' time stamp.</param>
    /// <param name="checkFirst">Whether all conditions are checked before the first row is written.</param>
    /// <returns>What came of it; <see langword="null"/> when a conflict showed after rows were written, which must be undone.</returns>
    public CommitOutcome? Apply(PendingCommit commit, ETagSequence etags, DateTimeOffset now, bool checkFirst)
    {
        if (checkFirst && FirstConflict(commit) is { } conflict)
            return conflict;
        var written = new string[commit.Operations.Count];
        for (var i = 0; i < written.Length; i++)
        {
            if (Write(commit.PartitionKey, commit.Operations[i], etags, now) is { } etag)
                written[i] = etag;
            else
                return i == 0 ? FirstConflict(commit) : null;
        }

        return new CommitOutcome.Committed(written);
    }

    public void Dispose()
    {
        _find.Dispose();
        _delete.Dispose();
        DisposeWrites();
    }

    private CommitOutcome.Conflict? FirstConflict(PendingCommit commit)
    {
        for (var i = 0; i < commit.Operations.Count; i++)
        {
            if (ObstacleTo(commit.PartitionKey, commit.Operations[i]) is { } obstacle)
                return new CommitOutcome.Conflict(i, obstacle);
        }

        return null;
    }

    private ConflictKind? ObstacleTo(string partitionKey, RowOperation operation) => operation switch
    {
        RowOperation.Upsert => null,
        RowOperation.Insert => VersionOf(partitionKey, operation.RowKey) is null ? null : ConflictKind.EntityAlreadyExists,
        RowOperation.Replace replace => ObstacleTo(VersionOf(partitionKey, operation.RowKey), replace.ETag),
        RowOperation.Delete delete => ObstacleTo(VersionOf(partitionKey, operation.RowKey), delete.ETag),
        _ => throw new UnreachableException(),
    };

    private static ConflictKind? ObstacleTo(long? version, string etag) => version switch
    {
        null => ConflictKind.ResourceNotFound,
        _ when etag == "*" || ETagSequence.Version(etag) == version => null,
        _ => ConflictKind.UpdateConditionNotSatisfied,
    };

    private long? VersionOf(string partitionKey, string rowKey)
    {
        _find.Bind(1, partitionKey);
        _find.Bind(2, rowKey);
        try
        {
            return _find.Step() ? _find.Number(0) : null;
        }
        finally
        {
            _find.Reset();
        }
    }

    /// <summary>The row's new ETag, empty for one that was deleted; <see langword="null"/> when its condition is not met.</summary>
    private string? Write(string partitionKey, RowOperation operation, ETagSequence etags, DateTimeOffset now)
    {
        AddMissingColumns(operation);
        return operation switch
        {
            RowOperation.Insert insert => Write(_insert, partitionKey, operation.RowKey, insert.Properties, "*", etags, now),
            RowOperation.Replace replace => Write(_replace, partitionKey, operation.RowKey, replace.Properties, replace.ETag, etags, now),
            RowOperation.Upsert upsert => Write(_upsert, partitionKey, operation.RowKey, upsert.Properties, "*", etags, now),
            RowOperation.Delete delete => Delete(partitionKey, delete),
            _ => throw new UnreachableException(),
        };
    }

    private string? Write(
        NativeStatement statement, string partitionKey, string rowKey, RowProperties properties, string etag, ETagSequence etags, DateTimeOffset now)
    {
        statement.ClearBindings();
        foreach (var (name, value) in properties.Values)
            Cell.Bind(statement, FirstProperty + _columns.PlaceOf(name, RowRules.KindOf(value)), value);
        var version = etags.Next();
        statement.Bind(1, partitionKey);
        statement.Bind(2, rowKey);
        statement.Bind(3, version);
        Cell.Bind(statement, 4, now);
        if (etag != "*")
            statement.Bind(FirstProperty + _columns.All.Count, ETagSequence.Version(etag));
        return statement.RunUnlessConstrained() && _connection.Changes > 0 ? ETagSequence.Text(version) : null;
    }

    private string? Delete(string partitionKey, RowOperation.Delete delete)
    {
        _delete.ClearBindings();
        _delete.Bind(1, partitionKey);
        _delete.Bind(2, delete.RowKey);
        if (delete.ETag != "*")
            _delete.Bind(3, ETagSequence.Version(delete.ETag));
        _delete.Run();
        return _connection.Changes > 0 ? "" : null;
    }

    private void AddMissingColumns(RowOperation operation)
    {
        var isMissing = false;
        foreach (var (name, value) in PropertiesOf(operation)?.Values ?? [])
        {
            var kind = RowRules.KindOf(value);
            if (_columns.PlaceOf(name, kind) >= 0)
                continue;
            isMissing = true;
            if (TableColumns.Fixed.Count + _columns.All.Count >= TableColumns.MaxColumns)
                throw new TableStoreException(
                    $"Table {_table} has {TableColumns.MaxColumns} columns, SQLite's limit, and cannot have '{name}': "
                    + "put such rows in another table.",
                    null);
            _connection.Execute(
                $"""ALTER TABLE "{_table}" ADD COLUMN "{_columns.Add(name, kind).Name}" {TableColumn.DeclaredType(kind)}""");
        }

        if (!isMissing)
            return;
        DisposeWrites();
        (_insert, _replace, _upsert) = PrepareWrites();
    }

    private static RowProperties? PropertiesOf(RowOperation operation) => operation switch
    {
        RowOperation.Insert insert => insert.Properties,
        RowOperation.Replace replace => replace.Properties,
        RowOperation.Upsert upsert => upsert.Properties,
        _ => null,
    };

    private (NativeStatement Insert, NativeStatement Replace, NativeStatement Upsert) PrepareWrites()
    {
        List<string> names = [.. TableColumns.Fixed.Concat(_columns.All.Select(column => column.Name)).Select(name => $"\"{name}\"")];
        var columns = string.Join(", ", names);
        var values = string.Join(", ", names.Select((_, i) => $"?{i + 1}"));
        var changes = string.Join(", ", names.Select((name, i) => $"{name} = ?{i + 1}").Skip(2));
        var seen = names.Count + 1;
        return (
            _connection.Prepare($"""INSERT INTO "{_table}" ({columns}) VALUES ({values})"""),
            _connection.Prepare(
                $"""UPDATE "{_table}" SET {changes} WHERE PartitionKey = ?1 AND RowKey = ?2 AND (?{seen} IS NULL OR ETag = ?{seen})"""),
            _connection.Prepare($"""INSERT OR REPLACE INTO "{_table}" ({columns}) VALUES ({values})"""));
    }

    private void DisposeWrites()
    {
        _insert.Dispose();
        _replace.Dispose();
        _upsert.Dispose();
    }
}
