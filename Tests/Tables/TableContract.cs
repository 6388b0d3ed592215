using Wenming.Tables;

namespace Wenming.Tests.Tables;

/// <summary>What the parts of the contract share: an empty table of the backend, and the shortest words for rows and commits.</summary>
public abstract class TableContract(TableBackend backend) : IAsyncLifetime
{
    protected const string Partition = "bureau|section-1";

    private ITableStore? _store;
    private ITable? _table;

    protected ITableStore Store => _store ?? throw new InvalidOperationException("The store is opened by InitializeAsync.");

    protected ITable Table => _table ?? throw new InvalidOperationException("The table is opened by InitializeAsync.");

    public async Task InitializeAsync()
    {
        _store = backend.OpenStore();
        _table = await _store.OpenAsync(backend.TableName, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await CloseAsync();
        await backend.DisposeAsync();
    }

    protected async Task ReopenAsync()
    {
        await CloseAsync();
        await InitializeAsync();
    }

    protected static RowProperties Answer(long value) => new() { ["QuestionId"] = "C1-07", ["Value"] = value };

    protected Task<CommitOutcome> CommitAsync(params RowOperation[] operations) =>
        Table.CommitAsync(Partition, operations, CancellationToken.None);

    /// <summary>Commits what must succeed, and returns the new ETag of the first row.</summary>
    protected async Task<string> WriteAsync(params RowOperation[] operations) =>
        Assert.IsType<CommitOutcome.Committed>(await CommitAsync(operations)).ETags[0];

    protected Task<Row?> ReadAsync(string rowKey) => Table.GetAsync(Partition, rowKey, CancellationToken.None).AsTask();

    protected async Task<Row> ExistingAsync(string rowKey)
    {
        var row = await ReadAsync(rowKey);
        Assert.NotNull(row);
        return row;
    }

    protected Task<IReadOnlyList<Row>> ListAsync(RowRange range) => Table.ListAsync(range, CancellationToken.None);

    protected static void AssertConflict(CommitOutcome outcome, int index, ConflictKind kind) =>
        Assert.Equal(new CommitOutcome.Conflict(index, kind), outcome);

    private async Task CloseAsync()
    {
        if (_store is IAsyncDisposable disposable)
            await disposable.DisposeAsync();
    }
}
