namespace Wenming.Tables;

/// <summary>
/// A range of row keys in one partition: from <see cref="From"/> (included) to <see cref="To"/> (excluded). Keys are ordered by code point,
/// that is by the bytes of their UTF-8. The order of UTF-16 code units, <see cref="StringComparison.Ordinal"/>, differs from it in one
/// thing only: it puts emoji and rare Chinese characters (U+10000 and above) before U+E000 to U+FFFF, where the full-width signs are.
/// </summary>
public sealed record RowRange
{
    private const int LastCodePoint = 0x10FFFF;

    private RowRange(string partitionKey, string? from, string? to, int pageSize) =>
        (PartitionKey, From, To, PageSize) = (partitionKey, from, to, pageSize);

    /// <summary>The partition that is read.</summary>
    public string PartitionKey { get; }

    /// <summary>First row key of the range, or <see langword="null"/> for the partition's first.</summary>
    public string? From { get; }

    /// <summary>The row key before which the range ends, or <see langword="null"/> for the partition's end.</summary>
    public string? To { get; }

    /// <summary>Rows a page, 1 to 1,000 (Azure's own limit).</summary>
    public int PageSize { get; private init; }

    /// <summary>Every row of the partition.</summary>
    public static RowRange All(string partitionKey) => new(partitionKey, null, null, 1000);

    /// <summary>Every row whose key begins with the prefix, whatever follows: <see cref="To"/> is the first text after them all.</summary>
    public static RowRange Prefix(string partitionKey, string prefix) => new(partitionKey, prefix, After(prefix), 1000);

    /// <summary>Every row with a key from <paramref name="from"/> up to, not including, <paramref name="to"/>.</summary>
    public static RowRange Between(string partitionKey, string from, string to) => new(partitionKey, from, to, 1000);

    /// <summary>The same range in pages of another size.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 to 1,000.</exception>
    public RowRange InPagesOf(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, 1000);
        return this with { PageSize = rows };
    }

    // "abc" ends at "abd": the last character that has a successor gives way to it. The bound is the same in the order of UTF-16 code
    // units, except for prefixes that end with U+D7FF, U+FFFF or U+10FFFF, none of which is a character.
    private static string? After(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        for (var end = prefix.Length; end > 0;)
        {
            var isPair = end > 1 && char.IsSurrogatePair(prefix[end - 2], prefix[end - 1]);
            var start = isPair ? end - 2 : end - 1;
            var last = isPair ? char.ConvertToUtf32(prefix[start], prefix[start + 1]) : prefix[start];
            if (last != LastCodePoint)
                return prefix[..start] + char.ConvertFromUtf32(last == 0xD7FF ? 0xE000 : last + 1);
            end = start;
        }

        return null;
    }
}
