using System.Buffers;
using System.Text;
using SQLitePCL;

namespace Wenming.Tables.Sqlite;

/// <summary>One prepared statement. Parameters count from 1 and columns from 0, as in SQLite.</summary>
internal sealed class NativeStatement(NativeConnection connection, sqlite3_stmt handle) : IDisposable
{
    private const int SmallText = 512;
    private const int RepreparedCounter = 5;

    public int ColumnCount => raw.sqlite3_column_count(handle);

    /// <summary>How often SQLite compiled the statement anew because the tables changed; its columns may then be others.</summary>
    public int Reprepared => raw.sqlite3_stmt_status(handle, RepreparedCounter, 0);

    public void Bind(int parameter, string text)
    {
        if (text.Length == 0)
        {
            // An empty span is a null pointer, which SQLite takes for NULL.
            Check(raw.sqlite3_bind_text(handle, parameter, ""));
            return;
        }

        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (size <= SmallText)
        {
            Span<byte> small = stackalloc byte[SmallText];
            Check(raw.sqlite3_bind_text(handle, parameter, small[..Encoding.UTF8.GetBytes(text, small)]));
            return;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(size);
        Check(raw.sqlite3_bind_text(handle, parameter, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer))));
        ArrayPool<byte>.Shared.Return(buffer);
    }

    public void BindUtf8(int parameter, ReadOnlySpan<byte> text) => Check(raw.sqlite3_bind_text(handle, parameter, text));

    public void Bind(int parameter, long number) => Check(raw.sqlite3_bind_int64(handle, parameter, number));

    public void Bind(int parameter, double number) => Check(raw.sqlite3_bind_double(handle, parameter, number));

    public void Bind(int parameter, ReadOnlySpan<byte> bytes) =>
        Check(bytes.IsEmpty ? raw.sqlite3_bind_zeroblob(handle, parameter, 0) : raw.sqlite3_bind_blob(handle, parameter, bytes));

    /// <summary>Goes to the next row; <see langword="false"/> when there is none.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(handle);
        return code switch
        {
            raw.SQLITE_ROW => true,
            raw.SQLITE_DONE => false,
            _ => throw connection.Fault(code),
        };
    }

    /// <summary>Runs a statement that gives no rows, and makes it ready to be run again.</summary>
    public void Run()
    {
        try
        {
            Step();
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Runs a statement as <see cref="Run"/> does; <see langword="false"/> when a row with its key is there already.</summary>
    public bool RunUnlessConstrained()
    {
        try
        {
            var code = raw.sqlite3_step(handle);
            return code switch
            {
                raw.SQLITE_DONE => true,
                raw.SQLITE_CONSTRAINT when connection.ExtendedCode == raw.SQLITE_CONSTRAINT_PRIMARYKEY => false,
                _ => throw connection.Fault(code),
            };
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Ends the run; what it failed with has been reported by <see cref="Step"/>.</summary>
    public void Reset() => raw.sqlite3_reset(handle);

    public void ClearBindings() => raw.sqlite3_clear_bindings(handle);

    /// <summary>The value's storage class: SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL.</summary>
    public int TypeOf(int column) => raw.sqlite3_column_type(handle, column);

    public long Number(int column) => raw.sqlite3_column_int64(handle, column);

    public double Real(int column) => raw.sqlite3_column_double(handle, column);

    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    /// <summary>The bytes of a blob, or of a text's UTF-8; valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(handle, column);

    public string ColumnName(int column) => raw.sqlite3_column_name(handle, column).utf8_to_string();

    /// <summary>The type that the column was declared with; empty when it was declared without one.</summary>
    public string DeclaredType(int column) => raw.sqlite3_column_decltype(handle, column).utf8_to_string() ?? "";

    public void Dispose() => handle.Dispose();

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
            throw connection.Fault(code);
    }
}
