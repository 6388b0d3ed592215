using Microsoft.Data.Sqlite;

namespace Wenming.Tables.Sqlite;

/// <summary>The database file: where it is, how connections to it are made, and whether it is ours.</summary>
internal sealed class SqliteFile
{
    /// <summary>
    /// "WmTb": how a file says that it holds Wenming's tables (<see href="https://sqlite.org/pragma.html#pragma_application_id"/>).
    /// </summary>
    internal const int ApplicationId = 0x576D5462;

    /// <summary>The layout of the file that this program reads and writes.</summary>
    internal const int Layout = 1;

    // Pages that the log holds before they are copied into the file, 16 MiB: a page that is written often is copied once.
    private const long LogPages = 4096;

    // SQLite trims the write-ahead log to this size when it starts it anew.
    private const long MaxIdleLogBytes = 64L * 1024 * 1024;

    // The writer looks every row up before it writes it; readers lose their cache with every commit, so theirs stays small.
    private const long WriterCacheKibibytes = 16 * 1024;

    private readonly TimeSpan _busyFor;

    private SqliteFile(string path, TimeSpan busyFor) => (Path, _busyFor) = (path, busyFor);

    public string Path { get; }

    /// <exception cref="ArgumentException">The connection string does not name one file that can be written.</exception>
    public static SqliteFile Of(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var parts = new SqliteConnectionStringBuilder(connectionString);
        if (parts.DataSource.Length == 0)
            throw Refused("it has no 'Data Source'");
        if (parts.DataSource == ":memory:" || parts.DataSource.StartsWith("file:", StringComparison.Ordinal)
            || parts.Mode != SqliteOpenMode.ReadWriteCreate)
            throw Refused($"'{parts.DataSource}' in mode {parts.Mode} is not a plain file that can be written");
        if (parts.Password.Length > 0)
            throw Refused("this SQLite has no encryption, so a password would protect nothing");
        return new SqliteFile(System.IO.Path.GetFullPath(parts.DataSource), TimeSpan.FromSeconds(parts.DefaultTimeout));
    }

    /// <summary>Opens the connection that writes, after making the directory, the file and its layout where they are missing.</summary>
    /// <exception cref="TableStoreException">The file cannot be used; the message says why and what to do.</exception>
    public NativeConnection OpenForWriting()
    {
        MakeDirectory();
        NativeConnection? connection = null;
        try
        {
            connection = NativeConnection.Open(Path, mayCreate: true, _busyFor);
            CheckOwner(connection);
            SwitchToLog(connection);
            if (connection.Number("PRAGMA application_id") == 0)
                WriteLayout(connection);
            var opened = connection;
            connection = null;
            return opened;
        }
        catch (SqliteFault fault)
        {
            throw fault.During("Opening the tables", Path);
        }
        finally
        {
            connection?.Dispose();
        }
    }

    /// <exception cref="SqliteFault">The file cannot be opened.</exception>
    public NativeConnection OpenForReading()
    {
        var connection = NativeConnection.Open(Path, mayCreate: false, _busyFor);
        connection.SetPragma("query_only", 1);
        return connection;
    }

    private void MakeDirectory()
    {
        var directory = System.IO.Path.GetDirectoryName(Path) ?? throw Refused($"'{Path}' is a directory");
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new TableStoreException(
                $"The directory {directory} for the tables cannot be made: {refusal.Message} Make it writable for the user that runs this "
                + "program, or name another file in the connection string.",
                refusal);
        }
    }

    private void CheckOwner(NativeConnection connection)
    {
        var owner = connection.Number("PRAGMA application_id");
        var isEmpty = connection.Number("SELECT count(*) FROM sqlite_schema") == 0;
        if (owner != ApplicationId && !(owner == 0 && isEmpty))
            throw new TableStoreException(
                $"{Path} is a database of another program (application id {owner}): name another file in the connection string.", null);
        var layout = connection.Number("PRAGMA user_version");
        if (layout > Layout)
            throw new TableStoreException(
                $"{Path} was written by a newer version of this program (layout {layout}; this version knows {Layout}): "
                + "update the program, or restore a backup from before the update.",
                null);
    }

    private void SwitchToLog(NativeConnection connection)
    {
        var mode = connection.Text("PRAGMA journal_mode = WAL");
        if (mode != "wal")
            throw new TableStoreException(
                $"{Path} cannot have a write-ahead log (its journal mode stays '{mode}'): move it to a local disk.", null);
        connection.Execute("PRAGMA synchronous = FULL");
        connection.SetPragma("journal_size_limit", MaxIdleLogBytes);
        connection.SetPragma("cache_size", -WriterCacheKibibytes);
        connection.SetPragma("wal_autocheckpoint", LogPages);
    }

    private static void WriteLayout(NativeConnection connection)
    {
        connection.Execute("BEGIN IMMEDIATE");

        // Another process may have been faster.
        if (connection.Number("PRAGMA application_id") == 0)
        {
            connection.Execute(ETagSequence.Layout);
            connection.SetPragma("user_version", Layout);
            connection.SetPragma("application_id", ApplicationId);
        }

        connection.Execute("COMMIT");
    }

    private static ArgumentException Refused(string why) =>
        new($"The connection string cannot be used, because {why}: write for example 'Data Source=data/wenming.db'.");
}
