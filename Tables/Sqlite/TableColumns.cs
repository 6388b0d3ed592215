using System.Globalization;

namespace Wenming.Tables.Sqlite;

/// <summary>
/// The columns of one table. The first kind that is seen of a property gets the bare name, <c>Value</c>. SQLite takes <c>Value</c> and
/// <c>value</c> for one name, and a column has one kind; what would collide is told apart by a suffix that no property name can have:
/// <c>Value@INTEGER</c>, <c>value@TEXT</c>, <c>value@TEXT@2</c>. Every explorer shows what is there, and nothing else needs to be stored.
/// </summary>
internal sealed class TableColumns
{
    /// <summary>SQLite's own limit (SQLITE_MAX_COLUMN).</summary>
    public const int MaxColumns = 2000;

    /// <summary>PartitionKey, RowKey, ETag and Timestamp come first in every table.</summary>
    public static readonly IReadOnlyList<string> Fixed = ["PartitionKey", "RowKey", "ETag", "Timestamp"];

    private readonly List<TableColumn> _columns = [];
    private readonly Dictionary<(string Property, PropertyKind Kind), int> _places = [];
    private readonly HashSet<string> _names = new(Fixed, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the columns of a statement that begins with <c>SELECT *</c>.</summary>
    /// <exception cref="TableStoreException">The table was not made by this program.</exception>
    public TableColumns(string table, NativeStatement everything)
    {
        for (var i = 0; i < everything.ColumnCount; i++)
        {
            var name = everything.ColumnName(i);
            if (i < Fixed.Count && name == Fixed[i])
                continue;
            if (i < Fixed.Count || TableColumn.KindOf(everything.DeclaredType(i)) is not { } kind)
                throw new TableStoreException(
                    $"Table {table} has a column '{name}' {everything.DeclaredType(i)} that this program did not make: "
                    + "remove it, or restore a backup.",
                    null);
            Add(new TableColumn(name, name.Split('@')[0], kind));
        }
    }

    /// <summary>The columns of properties; the first one stands after the fixed ones.</summary>
    public IReadOnlyList<TableColumn> All => _columns;

    /// <summary>Where in <see cref="All"/> the values of a property and kind go; -1 when there is no such column yet.</summary>
    public int PlaceOf(string property, PropertyKind kind) => _places.TryGetValue((property, kind), out var place) ? place : -1;

    /// <summary>Finds a free name for a property and a kind that have no column yet, and adds the column.</summary>
    public TableColumn Add(string property, PropertyKind kind)
    {
        var suffixed = $"{property}@{TableColumn.DeclaredType(kind)}";
        var name = _names.Contains(property) ? suffixed : property;
        for (var number = 2; _names.Contains(name); number++)
            name = string.Create(CultureInfo.InvariantCulture, $"{suffixed}@{number}");
        return Add(new TableColumn(name, property, kind));
    }

    private TableColumn Add(TableColumn column)
    {
        _places[(column.Property, column.Kind)] = _columns.Count;
        _columns.Add(column);
        _names.Add(column.Name);
        return column;
    }
}
