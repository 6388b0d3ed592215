namespace Wenming.Tables.Sqlite;

/// <summary>
/// A statement that begins with <c>SELECT *</c>, and what its columns mean. When another connection has added a column, SQLite compiles the
/// statement anew by itself; the columns are then read again.
/// </summary>
internal sealed class RowStatement : IDisposable
{
    // Rows of wide tables fill few of their columns.
    private const int TypicalCount = 16;

    private readonly string _table;
    private TableColumns _columns;
    private int _reprepared;

    public RowStatement(NativeConnection connection, string table, string condition)
    {
        _table = table;
        Native = connection.Prepare($"""SELECT * FROM "{table}" WHERE {condition}""");
        _columns = new TableColumns(table, Native);
    }

    public NativeStatement Native { get; }

    /// <summary>The key of the row that the statement stands on.</summary>
    public string RowKey => Native.Text(1);

    /// <summary>The row that the statement stands on.</summary>
    /// <exception cref="TableStoreException">A cell was changed by hand to something that its column cannot hold.</exception>
    public Row Read(string partitionKey, string rowKey)
    {
        if (Native.Reprepared != _reprepared)
        {
            _reprepared = Native.Reprepared;
            _columns = new TableColumns(_table, Native);
        }

        try
        {
            var etag = ETagSequence.Text(Native.Number(2));
            return new Row(partitionKey, rowKey, etag, Cell.Instant(Native.Bytes(3)), ReadProperties());
        }
        catch (FormatException unreadable)
        {
            throw new TableStoreException(
                $"Row '{partitionKey}', '{rowKey}' of table {_table} cannot be read: {unreadable.Message}. "
                + "Correct the cell, or restore a backup.",
                unreadable);
        }
    }

    public void Dispose() => Native.Dispose();

    private RowProperties ReadProperties()
    {
        var properties = new RowProperties(Math.Min(_columns.All.Count, TypicalCount));
        for (var i = 0; i < _columns.All.Count; i++)
        {
            var column = _columns.All[i];
            if (Cell.Read(Native, TableColumns.Fixed.Count + i, column.Kind) is { } value)
                properties.Set(column.Property, value);
        }

        return properties;
    }
}
