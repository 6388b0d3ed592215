namespace Wenming.Tables;

/// <summary>One write of a commit.</summary>
public abstract record RowOperation
{
    private RowOperation(string rowKey) => RowKey = rowKey;

    /// <summary>The row that is written.</summary>
    public string RowKey { get; }

    /// <summary>Adds a row that must not be there yet.</summary>
    public sealed record Insert(string Key, RowProperties Properties) : RowOperation(Key);

    /// <summary>Replaces the whole row if it still has this ETag. <c>*</c> replaces whatever version is there.</summary>
    public sealed record Replace(string Key, string ETag, RowProperties Properties) : RowOperation(Key);

    /// <summary>Inserts or replaces the whole row, whatever is there.</summary>
    public sealed record Upsert(string Key, RowProperties Properties) : RowOperation(Key);

    /// <summary>Removes the row if it still has this ETag. <c>*</c> removes whatever version is there.</summary>
    public sealed record Delete(string Key, string ETag) : RowOperation(Key);
}
