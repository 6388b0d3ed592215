using SQLitePCL;

namespace Wenming.Tables.Sqlite;

/// <summary>SQLite refused a call. Whoever knows the table and the partition turns it into a <see cref="TableStoreException"/>.</summary>
internal sealed class SqliteFault(int code, string message) : Exception($"SQLite error {code}: {message}.")
{
    /// <summary>The primary result code (<see href="https://sqlite.org/rescode.html"/>).</summary>
    public int Code { get; } = code & 0xFF;

    /// <summary>The fault as a sentence about one file.</summary>
    public TableStoreException During(string what, string path) => new($"{what} failed in {path}: {Message} {Advice}", this);

    private string Advice => Code switch
    {
        raw.SQLITE_FULL => "The disk is full: free some space; nothing that was acknowledged is lost.",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "Another program holds the file: close it, then try again.",
        raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH =>
            "Make the file and its directory writable for the user that runs this program, or name another file in the connection string.",
        raw.SQLITE_NOTADB => "It is not an SQLite database: name another file in the connection string, or restore a backup over it.",
        raw.SQLITE_CORRUPT => "The file is damaged: stop the program, keep a copy of the file and restore the last backup.",
        raw.SQLITE_IOERR => "The disk reported an error: check the disk and the system's log before going on.",
        _ => "Check with an SQLite explorer whether the table was changed by hand; restore a backup if it was.",
    };
}
