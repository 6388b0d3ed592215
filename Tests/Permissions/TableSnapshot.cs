using Microsoft.Data.Sqlite;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Permissions;

/// <summary>Every row of some tables with its version, so that any write is seen.</summary>
internal static class TableSnapshot
{
    /// <summary>The rows: table, partition and key in one, and the version.</summary>
    public static IReadOnlyDictionary<string, string> Of(Bureau bureau, IReadOnlyCollection<string> tables)
    {
        using var connection = new SqliteConnection($"Data Source={bureau.File};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in tables.Where(table => Exists(connection, table)))
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT PartitionKey, RowKey, ETag FROM \"{table}\"";
            using var reader = command.ExecuteReader();
            while (reader.Read())
                rows[$"{table} {reader.GetString(0)} {reader.GetString(1)}"] = Convert.ToString(reader.GetValue(2), System.Globalization.CultureInfo.InvariantCulture)!;
        }

        return rows;
    }

    private static bool Exists(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = $name";
        command.Parameters.AddWithValue("$name", table);
        return (long)command.ExecuteScalar()! > 0;
    }
}
