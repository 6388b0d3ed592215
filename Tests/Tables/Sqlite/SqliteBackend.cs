using Microsoft.Data.Sqlite;
using Wenming.Tables;
using Wenming.Tables.Sqlite;

namespace Wenming.Tests.Tables.Sqlite;

/// <summary>A database file of its own in the temporary directory, and the eyes of another SQLite program on it.</summary>
internal sealed class SqliteBackend(TimeProvider? time = null) : TableBackend
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("wenming-tables-");

    public string Path => System.IO.Path.Combine(_directory.FullName, "data", "wenming.db");

    public string ConnectionString => $"Data Source={Path};Default Timeout=20";

    public override ITableStore OpenStore() => Open();

    public SqliteTableStore Open() => new(ConnectionString, time ?? TimeProvider.System);

    /// <summary>A connection that knows nothing of this program.</summary>
    public SqliteConnection Explore()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        return connection;
    }

    public void Execute(string sql)
    {
        using var connection = Explore();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of a query; a row is its cells as text.</summary>
    public IReadOnlyList<string> Query(string sql)
    {
        using var connection = Explore();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join(" ", Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "-" : reader.GetString(i))));
        return rows;
    }

    public override ValueTask DisposeAsync()
    {
        _directory.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
