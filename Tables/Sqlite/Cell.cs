using System.Buffers.Text;
using SQLitePCL;

namespace Wenming.Tables.Sqlite;

/// <summary>How a value becomes a cell of an SQLite table, and a cell a value.</summary>
internal static class Cell
{
    // 2026-03-16T00:55:00.0000000Z: sorts as text, and SQLite's own date functions read it.
    private const int InstantLength = 28;

    public static void Bind(NativeStatement statement, int parameter, object value)
    {
        switch (value)
        {
            case string text:
                statement.Bind(parameter, text);
                break;
            case long number:
                statement.Bind(parameter, number);
                break;
            case bool truth:
                statement.Bind(parameter, truth ? 1 : 0);
                break;
            case DateTimeOffset instant:
                Bind(statement, parameter, instant);
                break;
            case double number when double.IsNaN(number):
                // SQLite would store NULL for a number that is none.
                statement.BindUtf8(parameter, "NaN"u8);
                break;
            case double number:
                statement.Bind(parameter, number);
                break;
            case byte[] bytes:
                statement.Bind(parameter, bytes.AsSpan());
                break;
        }
    }

    public static void Bind(NativeStatement statement, int parameter, DateTimeOffset instant)
    {
        Span<byte> text = stackalloc byte[InstantLength];
        Utf8Formatter.TryFormat(instant.UtcDateTime, text, out _, 'O');
        statement.BindUtf8(parameter, text);
    }

    /// <summary>The value in a cell; <see langword="null"/> when it is empty.</summary>
    /// <exception cref="FormatException">The cell holds another kind of value than its column, so it was changed by hand.</exception>
    public static object? Read(NativeStatement statement, int column, PropertyKind kind)
    {
        var type = statement.TypeOf(column);
        return (kind, type) switch
        {
            (_, raw.SQLITE_NULL) => null,
            (PropertyKind.Text, raw.SQLITE_TEXT) => statement.Text(column),
            (PropertyKind.Whole, raw.SQLITE_INTEGER) => statement.Number(column),
            (PropertyKind.Number, raw.SQLITE_FLOAT) => statement.Real(column),
            (PropertyKind.Number, raw.SQLITE_TEXT) when statement.Bytes(column).SequenceEqual("NaN"u8) => double.NaN,
            (PropertyKind.Truth, raw.SQLITE_INTEGER) when statement.Number(column) is 0 or 1 => statement.Number(column) == 1,
            (PropertyKind.Instant, raw.SQLITE_TEXT) => Instant(statement.Bytes(column)),
            (PropertyKind.Bytes, raw.SQLITE_BLOB) => statement.Bytes(column).ToArray(),
            _ => throw new FormatException($"column '{statement.ColumnName(column)}' does not hold {Named(kind)} value"),
        };
    }

    public static DateTimeOffset Instant(ReadOnlySpan<byte> text) =>
        text.Length == InstantLength && Utf8Parser.TryParse(text, out DateTimeOffset instant, out var used, 'O') && used == text.Length
            ? instant
            : throw new FormatException("a DATETIME column does not hold an instant such as 2026-03-16T00:55:00.0000000Z");

    private static string Named(PropertyKind kind) => (kind == PropertyKind.Whole ? "an " : "a ") + TableColumn.DeclaredType(kind);
}
