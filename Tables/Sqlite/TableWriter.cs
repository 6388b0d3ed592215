using System.Diagnostics;

namespace Wenming.Tables.Sqlite;

/// <summary>
/// Writes one table inside the group's transaction. A commit's conditions are all checked before its first row is written, so that a
/// conflict leaves nothing to undo. One prepared statement writes rows of every shape: columns that a row does not have stay NULL.
/// </summary>
internal sealed class TableWriter : IDisposable
{
    // After PartitionKey, RowKey, ETag and Timestamp; parameters count from 1.
    private const int FirstProperty = 5;

    private readonly NativeConnection _connection;
    private readonly string _table;
    private readonly TableColumns _columns;
    private readonly NativeStatement _find;
    private readonly NativeStatement _delete;
    private NativeStatement _write;

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
        _delete = connection.Prepare($"""DELETE FROM "{table}" WHERE PartitionKey = ?1 AND RowKey = ?2""");
        _write = PrepareWrite();
    }

    public CommitOutcome Apply(PendingCommit commit, ETagSequence etags, DateTimeOffset now)
    {
        for (var i = 0; i < commit.Operations.Count; i++)
        {
            if (ObstacleTo(commit.PartitionKey, commit.Operations[i]) is { } obstacle)
                return new CommitOutcome.Conflict(i, obstacle);
        }

        var written = new string[commit.Operations.Count];
        for (var i = 0; i < written.Length; i++)
            written[i] = Write(commit.PartitionKey, commit.Operations[i], etags, now);
        return new CommitOutcome.Committed(written);
    }

    public void Dispose()
    {
        _find.Dispose();
        _delete.Dispose();
        _write.Dispose();
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

    private string Write(string partitionKey, RowOperation operation, ETagSequence etags, DateTimeOffset now)
    {
        var properties = operation switch
        {
            RowOperation.Insert insert => insert.Properties,
            RowOperation.Replace replace => replace.Properties,
            RowOperation.Upsert upsert => upsert.Properties,
            _ => null,
        };
        if (properties is null)
        {
            _delete.Bind(1, partitionKey);
            _delete.Bind(2, operation.RowKey);
            _delete.Run();
            return "";
        }

        if (!TryBind(properties))
        {
            AddColumnsFor(properties);
            TryBind(properties);
        }

        var version = etags.Next();
        _write.Bind(1, partitionKey);
        _write.Bind(2, operation.RowKey);
        _write.Bind(3, version);
        Cell.Bind(_write, 4, now);
        _write.Run();
        return ETagSequence.Text(version);
    }

    private bool TryBind(RowProperties properties)
    {
        _write.ClearBindings();
        foreach (var (name, value) in properties.Values)
        {
            var place = _columns.PlaceOf(name, RowRules.KindOf(value));
            if (place < 0)
                return false;
            Cell.Bind(_write, FirstProperty + place, value);
        }

        return true;
    }

    private void AddColumnsFor(RowProperties properties)
    {
        foreach (var (name, value) in properties.Values)
        {
            var kind = RowRules.KindOf(value);
            if (_columns.PlaceOf(name, kind) >= 0)
                continue;
            if (TableColumns.Fixed.Count + _columns.All.Count >= TableColumns.MaxColumns)
                throw new TableStoreException(
                    $"Table {_table} has {TableColumns.MaxColumns} columns, SQLite's limit, and cannot have '{name}': "
                    + "put such rows in another table.",
                    null);
            _connection.Execute(
                $"""ALTER TABLE "{_table}" ADD COLUMN "{_columns.Add(name, kind).Name}" {TableColumn.DeclaredType(kind)}""");
        }

        _write.Dispose();
        _write = PrepareWrite();
    }

    private NativeStatement PrepareWrite()
    {
        var names = TableColumns.Fixed.Concat(_columns.All.Select(column => column.Name)).Select(name => $"\"{name}\"").ToList();
        return _connection.Prepare(
            $"""INSERT OR REPLACE INTO "{_table}" ({string.Join(", ", names)}) VALUES ({string.Join(", ", names.Select(_ => "?"))})""");
    }
}
