using Wenming.Tables;

namespace Wenming.Bot.Posts.Rows;

/// <summary>Reads columns that every row must have.</summary>
internal static class RowText
{
    /// <exception cref="InvalidOperationException">The row has no such column.</exception>
    public static string Needed(Row row, string column) => row.Properties.Text(column) ?? throw Broken(row, column);

    /// <exception cref="InvalidOperationException">The row has no such column.</exception>
    public static DateTimeOffset NeededInstant(Row row, string column) => row.Properties.Instant(column) ?? throw Broken(row, column);

    private static InvalidOperationException Broken(Row row, string column) =>
        new($"Row '{row.PartitionKey}', '{row.RowKey}' has no {column}: it was not written by this program; correct or remove it.");
}
