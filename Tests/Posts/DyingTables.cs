using Wenming.Bot.Turns;
using Wenming.Tables;

namespace Wenming.Tests.Posts;

/// <summary>The process dies at a commit to the outbox or the posts, before it or right behind it; from then on nothing can be read or written.</summary>
internal sealed class DyingTables(ITableStore inner, int at, bool isBehind) : ITableStore
{
    private readonly bool _isBehind = isBehind;
    private int _commits;

    /// <summary>Whether it has died.</summary>
    public bool IsDead { get; private set; }

    public async Task<ITable> OpenAsync(string tableName, CancellationToken cancellationToken) =>
        new DyingTable(this, await inner.OpenAsync(tableName, cancellationToken));

    private bool IsTheLast(string table) => table is "Outbox" or "Posts" && Interlocked.Increment(ref _commits) == at;

    private sealed class DyingTable(DyingTables store, ITable table) : ITable
    {
        public string Name => table.Name;

        public ValueTask<Row?> GetAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
        {
            FailIfDead();
            return table.GetAsync(partitionKey, rowKey, cancellationToken);
        }

        public Task<RowPage> QueryAsync(RowRange range, string? continuation, CancellationToken cancellationToken)
        {
            FailIfDead();
            return table.QueryAsync(range, continuation, cancellationToken);
        }

        public async Task<CommitOutcome> CommitAsync(
            string partitionKey, IReadOnlyList<RowOperation> operations, CancellationToken cancellationToken)
        {
            FailIfDead();
            var isLast = store.IsTheLast(Name);
            store.IsDead = store.IsDead || (isLast && !store._isBehind);
            FailIfDead();
            var outcome = await table.CommitAsync(partitionKey, operations, cancellationToken);
            store.IsDead = store.IsDead || isLast;
            FailIfDead();
            return outcome;
        }

        // The ledger of turns would wait for its table, and a killed process waits for nothing.
        private void FailIfDead()
        {
            if (store.IsDead && Name != TurnLedger.TableName)
                throw new TableStoreException("The process was killed.", null);
        }
    }
}
