namespace Wenming.Tables;

/// <summary>A row as it was read: keys, version and properties.</summary>
/// <param name="PartitionKey">Rows of one partition are committed together.</param>
/// <param name="RowKey">Unique in the partition; the order of range queries.</param>
/// <param name="ETag">The row's version: an opaque text that changes with every write.</param>
/// <param name="Timestamp">When the row was last written (UTC, by the store's clock).</param>
/// <param name="Properties">The row's own columns.</param>
public sealed record Row(string PartitionKey, string RowKey, string ETag, DateTimeOffset Timestamp, RowProperties Properties);
