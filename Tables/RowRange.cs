namespace Wenming.Tables;

/// <summary>A range of row keys in one partition: from <see cref="From"/> (included) to <see cref="To"/> (excluded).</summary>
public sealed record RowRange
{
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

    /// <summary>Every row whose key begins with the prefix.</summary>
    public static RowRange Prefix(string partitionKey, string prefix) => new(partitionKey, prefix, prefix + '\uFFFF', 1000);

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
}
