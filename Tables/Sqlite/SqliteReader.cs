namespace Wenming.Tables.Sqlite;

/// <summary>One connection that reads, with its prepared statements; used by one thread at a time.</summary>
internal sealed class SqliteReader(NativeConnection connection) : IDisposable
{
    // Every text is less than every blob: an empty blob is the end of a range that has none.
    private const string InRange = "PartitionKey = ?1 AND RowKey >= ?2 AND RowKey < ?3 ORDER BY RowKey LIMIT ?4";

    private readonly Dictionary<string, RowStatement> _gets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RowStatement> _ranges = new(StringComparer.Ordinal);

    public Row? Get(string table, string partitionKey, string rowKey)
    {
        if (!_gets.TryGetValue(table, out var get))
            _gets[table] = get = new RowStatement(connection, table, "PartitionKey = ?1 AND RowKey = ?2");
        get.Native.Bind(1, partitionKey);
        get.Native.Bind(2, rowKey);
        try
        {
            return get.Native.Step() ? get.Read(partitionKey, rowKey) : null;
        }
        finally
        {
            get.Native.Reset();
        }
    }

    /// <summary>Reads a page; <paramref name="after"/> is the last key of the page before.</summary>
    public RowPage Query(string table, RowRange range, string? after)
    {
        if (!_ranges.TryGetValue(table, out var rows))
            _ranges[table] = rows = new RowStatement(connection, table, InRange);
        BindRange(rows.Native, range, after);
        try
        {
            return ReadPage(rows, range);
        }
        finally
        {
            rows.Native.Reset();
        }
    }

    public void Dispose()
    {
        foreach (var statement in _gets.Values.Concat(_ranges.Values))
            statement.Dispose();
        connection.Dispose();
    }

    private static void BindRange(NativeStatement rows, RowRange range, string? after)
    {
        rows.Bind(1, range.PartitionKey);

        // No text stands between a key and that key followed by U+0000.
        rows.Bind(2, after is null ? range.From ?? "" : after + '\0');
        if (range.To is null)
            rows.Bind(3, []);
        else
            rows.Bind(3, range.To);
        rows.Bind(4, range.PageSize + 1L);
    }

    private static RowPage ReadPage(RowStatement rows, RowRange range)
    {
        var page = new List<Row>();
        while (rows.Native.Step())
        {
            if (page.Count == range.PageSize)
                return new RowPage(page, page[^1].RowKey);
            page.Add(rows.Read(range.PartitionKey, rows.RowKey));
        }

        return new RowPage(page, null);
    }
}
