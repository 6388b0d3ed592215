namespace Wenming.Tables.Sqlite;

/// <summary>One table of the database. Reads end at once, on the caller's thread; commits go through the group committer.</summary>
internal sealed class SqliteTable(string name, SqliteFile file, ReaderPool readers, GroupCommitter committer) : ITable
{
    // A continuation is this sign and the last key of the page, so that a key is not taken for one by mistake.
    private const char After = '>';

    public string Name { get; } = name;

    public ValueTask<Row?> GetAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        RequestRules.CheckKeys(partitionKey, rowKey);
        return cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<Row?>(cancellationToken)
            : ValueTask.FromResult(Get(partitionKey, rowKey));
    }

    public Task<RowPage> QueryAsync(RowRange range, string? continuation, CancellationToken cancellationToken)
    {
        RequestRules.CheckRange(range);
        if (continuation is not null && !continuation.StartsWith(After))
            throw new ArgumentException($"'{continuation}' is not a continuation of a page of table {Name}.", nameof(continuation));
        return cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<RowPage>(cancellationToken)
            : Task.FromResult(Query(range, continuation?[1..]));
    }

    public Task<CommitOutcome> CommitAsync(
        string partitionKey, IReadOnlyList<RowOperation> operations, CancellationToken cancellationToken)
    {
        var bytes = RequestRules.CheckCommit(partitionKey, operations);
        return committer.CommitAsync(new PendingCommit(Name, partitionKey, [.. operations], bytes), cancellationToken);
    }

    private Row? Get(string partitionKey, string rowKey)
    {
        try
        {
            var reader = readers.Rent();
            try
            {
                return reader.Get(Name, partitionKey, rowKey);
            }
            finally
            {
                readers.Return(reader);
            }
        }
        catch (SqliteFault fault)
        {
            throw fault.During($"Reading row '{partitionKey}', '{rowKey}' of table {Name}", file.Path);
        }
    }

    private RowPage Query(RowRange range, string? after)
    {
        try
        {
            var reader = readers.Rent();
            try
            {
                var page = reader.Query(Name, range, after);
                return page.Continuation is null ? page : page with { Continuation = After + page.Continuation };
            }
            finally
            {
                readers.Return(reader);
            }
        }
        catch (SqliteFault fault)
        {
            throw fault.During($"Reading partition '{range.PartitionKey}' of table {Name}", file.Path);
        }
    }
}
