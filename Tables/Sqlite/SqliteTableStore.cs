using System.Collections.Concurrent;

namespace Wenming.Tables.Sqlite;

/// <summary>
/// Tables in one SQLite file: every row is a row of an SQLite table, with a column a property, that any SQLite explorer shows. What was
/// committed survives a power cut (write-ahead log, flushed with every group of commits). Several processes may open the same file.
/// Disposing writes what is still queued.
/// </summary>
public sealed class SqliteTableStore : ITableStore, IAsyncDisposable
{
    private readonly SqliteFile _file;
    private readonly GroupCommitter _committer;
    private readonly ReaderPool _readers;
    private readonly ConcurrentDictionary<string, ITable> _tables = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Opens the file; makes it, and its directory, when they are not there.</summary>
    /// <param name="connectionString">For example <c>Data Source=data/wenming.db</c>; relative to the working directory.
    /// <c>Default Timeout</c> is how many seconds to wait for another process that writes (default 30).</param>
    /// <param name="time">The clock of <see cref="Row.Timestamp"/>.</param>
    /// <exception cref="ArgumentException">The connection string does not name a file.</exception>
    /// <exception cref="TableStoreException">The file is damaged, another program's, a newer version's, or not writable.</exception>
    public SqliteTableStore(string connectionString, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        _file = SqliteFile.Of(connectionString);
        _committer = new GroupCommitter(_file.OpenForWriting(), _file.Path, time);
        _readers = new ReaderPool(_file);
    }

    /// <summary>How many transactions were committed; commits that came together share one.</summary>
    internal long Transactions => _committer.Transactions;

    /// <summary>How many groups of commits the writer has begun.</summary>
    internal int Groups => _committer.Groups;

    /// <inheritdoc/>
    public async Task<ITable> OpenAsync(string tableName, CancellationToken cancellationToken)
    {
        RequestRules.CheckTableName(tableName);
        if (_tables.TryGetValue(tableName, out var table))
            return table;

        // A commit without rows makes the table.
        await _committer.CommitAsync(new PendingCommit(tableName, "", [], 0), cancellationToken);
        return _tables.GetOrAdd(tableName, name => new SqliteTable(name, _file, _readers, _committer));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await _committer.DisposeAsync();
        }
        finally
        {
            _readers.Dispose();
        }
    }
}
