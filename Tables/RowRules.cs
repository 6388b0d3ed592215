using System.Diagnostics;

namespace Wenming.Tables;

/// <summary>The limits of one row, and its size as Azure counts it: texts and names in UTF-16, 8 bytes a column, 4 bytes a row.</summary>
internal static class RowRules
{
    public const int MaxProperties = 252;
    public const int MaxNameLength = 255;
    public const int MaxRowBytes = 1024 * 1024;
    public const int MaxValueBytes = 64 * 1024;

    // Edm.DateTime begins here.
    private static readonly DateTimeOffset FirstInstant = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static int SizeOfKeys(string partitionKey, string rowKey) => 4 + (2 * (partitionKey.Length + rowKey.Length));

    /// <summary>Checks a row and returns its size in bytes.</summary>
    /// <exception cref="ArgumentException">The row breaks a rule; the message says which, and where.</exception>
    public static int Check(string partitionKey, string rowKey, RowProperties properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        if (properties.Count > MaxProperties)
            throw Refused($"has {properties.Count} columns; {MaxProperties} are allowed", partitionKey, rowKey);
        var bytes = SizeOfKeys(partitionKey, rowKey);
        foreach (var (name, value) in properties.Values)
        {
            if (!IsName(name))
                throw Refused(
                    $"has a column '{name}': a name is a letter or '_' and then letters, digits or '_', {MaxNameLength} characters at "
                    + "most, and not PartitionKey, RowKey, Timestamp or ETag",
                    partitionKey,
                    rowKey);
            bytes += 8 + (2 * name.Length) + CheckValue(partitionKey, rowKey, name, value);
        }

        return bytes <= MaxRowBytes
            ? bytes
            : throw Refused($"has {bytes} bytes; {MaxRowBytes} are allowed", partitionKey, rowKey);
    }

    public static PropertyKind KindOf(object value) => value switch
    {
        string => PropertyKind.Text,
        long => PropertyKind.Whole,
        double => PropertyKind.Number,
        bool => PropertyKind.Truth,
        DateTimeOffset => PropertyKind.Instant,
        byte[] => PropertyKind.Bytes,
        _ => throw new UnreachableException(),
    };

    private static int CheckValue(string partitionKey, string rowKey, string name, object value)
    {
        switch (value)
        {
            case string text when 2 * text.Length > MaxValueBytes:
                throw Refused($"has {text.Length} characters in column '{name}'; {MaxValueBytes / 2} are allowed", partitionKey, rowKey);
            case string text:
                RequestRules.CheckText(text, $"Column '{name}'");
                return 4 + (2 * text.Length);
            case byte[] bytes when bytes.Length > MaxValueBytes:
                throw Refused($"has {bytes.Length} bytes in column '{name}'; {MaxValueBytes} are allowed", partitionKey, rowKey);
            case byte[] bytes:
                return 4 + bytes.Length;
            case DateTimeOffset instant when instant < FirstInstant:
                throw Refused($"has an instant before the year 1601 in column '{name}'", partitionKey, rowKey);
            default:
                return value is bool ? 1 : 8;
        }
    }

    private static bool IsName(string name)
    {
        if (name.Length is 0 or > MaxNameLength || !(char.IsLetter(name[0]) || name[0] == '_'))
            return false;
        foreach (var sign in name)
        {
            if (!char.IsLetterOrDigit(sign) && sign != '_')
                return false;
        }

        return name is not ("PartitionKey" or "RowKey" or "Timestamp" or "ETag");
    }

    private static ArgumentException Refused(string what, string partitionKey, string rowKey) =>
        RequestRules.Refused($"Row '{partitionKey}', '{rowKey}' {what}.");
}
