using System.Collections.Concurrent;
using Wenming.Tables;

namespace Wenming.Tests.Support;

/// <summary>Tables in memory: survives a restart of the bot under test, and a place to make storage fail.</summary>
public sealed class MemoryTableStore(TimeProvider clock) : ITableStore
{
    private readonly ConcurrentDictionary<string, MemoryTable> _tables = new(StringComparer.Ordinal);

    /// <summary>Runs before every access; throw or wait here to make the storage fail. The text is the table's name.</summary>
    public Func<string, CancellationToken, Task> BeforeAccess { get; set; } = (_, _) => Task.CompletedTask;

    public Task<ITable> OpenAsync(string tableName, CancellationToken cancellationToken) =>
        Task.FromResult<ITable>(_tables.GetOrAdd(tableName, name => new MemoryTable(name, clock, this)));

    /// <summary>Every row of a table, for assertions.</summary>
    public IReadOnlyList<Row> RowsOf(string tableName) => _tables.TryGetValue(tableName, out var table) ? table.Rows : [];

    /// <summary>Every row of every table, to see what was written.</summary>
    public IReadOnlyList<(string Table, Row Row)> AllRows =>
        [.. _tables.OrderBy(table => table.Key, StringComparer.Ordinal).SelectMany(table => table.Value.Rows.Select(row => (table.Key, row)))];
}
