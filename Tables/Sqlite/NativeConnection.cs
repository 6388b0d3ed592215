using System.Globalization;
using SQLitePCL;

namespace Wenming.Tables.Sqlite;

/// <summary>
/// One SQLite connection, used by one thread at a time. It talks to SQLite without ADO.NET, whose commands, parameters and readers cost
/// more than the statements they run.
/// </summary>
internal sealed class NativeConnection : IDisposable
{
    private static readonly Lazy<bool> Library = new(Load);

    private readonly sqlite3 _handle;

    private NativeConnection(sqlite3 handle) => _handle = handle;

    /// <exception cref="SqliteFault">The file cannot be opened.</exception>
    public static NativeConnection Open(string path, bool mayCreate, TimeSpan busyFor)
    {
        _ = Library.Value;
        var flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX | (mayCreate ? raw.SQLITE_OPEN_CREATE : 0);
        var code = raw.sqlite3_open_v2(path, out var handle, flags, null);
        if (code != raw.SQLITE_OK)
        {
            var fault = new SqliteFault(code, raw.sqlite3_errstr(code).utf8_to_string());
            handle?.Dispose();
            throw fault;
        }

        raw.sqlite3_busy_timeout(handle, (int)busyFor.TotalMilliseconds);
        return new NativeConnection(handle);
    }

    /// <summary>Whether a transaction is open; SQLite ends it by itself after some errors.</summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(_handle) == 0;

    /// <summary>How many rows the last statement inserted, updated or deleted.</summary>
    public int Changes => raw.sqlite3_changes(_handle);

    /// <summary>What exactly the last call failed with (<see href="https://sqlite.org/rescode.html#extrc"/>).</summary>
    public int ExtendedCode => raw.sqlite3_extended_errcode(_handle);

    public NativeStatement Prepare(string sql)
    {
        var code = raw.sqlite3_prepare_v3(_handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement);
        return code == raw.SQLITE_OK ? new NativeStatement(this, statement) : throw Fault(code);
    }

    public void Execute(string sql)
    {
        var code = raw.sqlite3_exec(_handle, sql);
        if (code != raw.SQLITE_OK)
            throw Fault(code);
    }

    /// <summary>The first column of the first row as a number; 0 when there is no row.</summary>
    public long Number(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Number(0) : 0;
    }

    /// <summary>The first column of the first row as text; empty when there is no row.</summary>
    public string Text(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Text(0) : "";
    }

    public void SetPragma(string name, long value) => Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA {name} = {value}"));

    public SqliteFault Fault(int code) => new(code, raw.sqlite3_errmsg(_handle).utf8_to_string());

    public void Dispose() => _handle.Dispose();

    private static bool Load()
    {
        Batteries_V2.Init();
        return true;
    }
}
