using System.Globalization;
using Wenming.Tables;

namespace Wenming.Tests.Support;

/// <summary>One table of <see cref="MemoryTableStore"/>.</summary>
internal sealed class MemoryTable(string name, TimeProvider clock, MemoryTableStore store) : ITable
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<(string Partition, string Row), Row> _rows = new(Comparer<(string Partition, string Row)>.Create(
        (a, b) => string.CompareOrdinal(a.Partition, b.Partition) is not 0 and var order ? order : string.CompareOrdinal(a.Row, b.Row)));

    private long _version;

    public string Name => name;

    public IReadOnlyList<Row> Rows
    {
        get
        {
            lock (_lock)
                return [.. _rows.Values];
        }
    }

    public async ValueTask<Row?> GetAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        await store.BeforeAccess(name, cancellationToken);
        lock (_lock)
            return _rows.GetValueOrDefault((partitionKey, rowKey));
    }

    public async Task<RowPage> QueryAsync(RowRange range, string? continuation, CancellationToken cancellationToken)
    {
        await store.BeforeAccess(name, cancellationToken);
        lock (_lock)
        {
            var found = _rows.Values
                .Where(row => row.PartitionKey == range.PartitionKey
                    && (range.From is null || string.CompareOrdinal(row.RowKey, range.From) >= 0)
                    && (range.To is null || string.CompareOrdinal(row.RowKey, range.To) < 0)
                    && (continuation is null || string.CompareOrdinal(row.RowKey, continuation) >= 0))
                .Take(range.PageSize + 1)
                .ToList();
            return found.Count > range.PageSize
                ? new RowPage(found[..range.PageSize], found[^1].RowKey)
                : new RowPage(found, null);
        }
    }

    public async Task<CommitOutcome> CommitAsync(string partitionKey, IReadOnlyList<RowOperation> operations, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfZero(operations.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(operations.Count, 100);
        Assert.All([partitionKey, .. operations.Select(operation => operation.RowKey)], AssertIsKey);
        Assert.Distinct(operations.Select(operation => operation.RowKey));
        await store.BeforeAccess(name, cancellationToken);
        lock (_lock)
        {
            for (var i = 0; i < operations.Count; i++)
            {
                if (Conflict(_rows.GetValueOrDefault((partitionKey, operations[i].RowKey)), operations[i]) is { } kind)
                    return new CommitOutcome.Conflict(i, kind);
            }

            return new CommitOutcome.Committed([.. operations.Select(operation => Write(partitionKey, operation))]);
        }
    }

    private static void AssertIsKey(string key)
    {
        Assert.InRange(key.Length, 0, 1024);
        Assert.DoesNotContain(key, sign => sign is '/' or '\\' or '#' or '?' || char.IsControl(sign));
    }

    private static ConflictKind? Conflict(Row? row, RowOperation operation) => operation switch
    {
        RowOperation.Insert when row is not null => ConflictKind.EntityAlreadyExists,
        RowOperation.Replace or RowOperation.Delete when row is null => ConflictKind.ResourceNotFound,
        RowOperation.Replace { ETag: not "*" } replace when replace.ETag != row?.ETag => ConflictKind.UpdateConditionNotSatisfied,
        RowOperation.Delete { ETag: not "*" } delete when delete.ETag != row?.ETag => ConflictKind.UpdateConditionNotSatisfied,
        _ => null,
    };

    private string Write(string partitionKey, RowOperation operation)
    {
        if (operation is RowOperation.Delete)
        {
            _rows.Remove((partitionKey, operation.RowKey));
            return "";
        }

        var properties = operation switch
        {
            RowOperation.Insert insert => insert.Properties,
            RowOperation.Replace replace => replace.Properties,
            RowOperation.Upsert upsert => upsert.Properties,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        var etag = (++_version).ToString(CultureInfo.InvariantCulture);
        _rows[(partitionKey, operation.RowKey)] = new Row(partitionKey, operation.RowKey, etag, clock.GetUtcNow(), properties);
        return etag;
    }
}
