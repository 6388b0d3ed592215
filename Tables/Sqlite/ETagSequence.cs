using System.Globalization;

namespace Wenming.Tables.Sqlite;

/// <summary>
/// Numbers the versions of rows; no number is given twice, not even to a row that was deleted and inserted again, after a restart, or by
/// two processes on one file. Numbers are reserved in blocks, so that the reservation costs a write in a million.
/// </summary>
internal sealed class ETagSequence(NativeConnection connection)
{
    /// <summary>No table can have this name, because '_' is not allowed in the names of tables.</summary>
    public const string Layout = "CREATE TABLE wenming_store (NextETag INTEGER NOT NULL); INSERT INTO wenming_store VALUES (1)";

    private const string Block = "1000000";

    private long _next;
    private long _end;

    /// <summary>The next version, inside the transaction that writes the row.</summary>
    public long Next()
    {
        if (_next == _end)
        {
            connection.Execute($"UPDATE wenming_store SET NextETag = NextETag + {Block}");
            _end = connection.Number("SELECT NextETag FROM wenming_store");
            _next = connection.Number($"SELECT NextETag - {Block} FROM wenming_store");
        }

        return _next++;
    }

    /// <summary>The transaction was undone, and with it perhaps the reservation.</summary>
    public void Forget() => _next = _end = 0;

    public static string Text(long version) => string.Create(CultureInfo.InvariantCulture, $"W/\"{version}\"");

    /// <summary>The version of an ETag; -1, which no row has, for a text that this store never gave out.</summary>
    public static long Version(string etag)
    {
        var isOurs = etag.Length > 4 && etag.StartsWith("W/\"", StringComparison.Ordinal) && etag[^1] == '"';
        return isOurs && long.TryParse(etag.AsSpan(3, etag.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : -1;
    }
}
