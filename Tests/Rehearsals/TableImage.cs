using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Wenming.Tests.Rehearsals;

/// <summary>
/// Everything that stands in a file of tables, row for row and column for column, but for ETags, the time of writing and the ids that the channel
/// gives to the messages it takes (in <c>ActivityId</c>), which are its own, as ETags are the store's.
/// </summary>
internal static class TableImage
{
    /// <summary>The rows as lines, in order.</summary>
    /// <param name="file">The SQLite file.</param>
    /// <param name="tables">The tables; empty: all.</param>
    public static IReadOnlyList<string> Read(string file, params IReadOnlyCollection<string> tables)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        List<string> lines = [];
        foreach (var table in TableNames(connection).Where(table => tables.Count == 0 || tables.Contains(table)))
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY PartitionKey, RowKey";
            using var reader = command.ExecuteReader();
            while (reader.Read())
                lines.Add($"{table} {Line(reader)}");
        }

        return lines;
    }

    private static List<string> TableNames(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'wenming_store' ORDER BY name";
        using var reader = command.ExecuteReader();
        List<string> names = [];
        while (reader.Read())
            names.Add(reader.GetString(0));
        return names;
    }

    // Columns stand in the order in which they were first written, which is not the same in every run.
    private static string Line(SqliteDataReader reader) => string.Join(" · ", Enumerable.Range(0, reader.FieldCount)
        .Where(i => reader.GetName(i) is not ("ETag" or "Timestamp" or "ActivityId") && !reader.IsDBNull(i))
        .OrderBy(i => reader.GetName(i) switch { "PartitionKey" => "\0", "RowKey" => "\u0001", var name => name }, StringComparer.Ordinal)
        .Select(i => $"{reader.GetName(i)}={Value(reader, i)}"));

    private static string Value(SqliteDataReader reader, int column) => reader.GetValue(column) switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!.Replace("\n", "\\n", StringComparison.Ordinal),
    };
}
