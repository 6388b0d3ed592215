using Wenming.Bot.Turns;
using Wenming.Tables;

namespace Wenming.Tests.Conversations.Driver;

/// <summary>One table of <see cref="MortalTables"/>.</summary>
internal sealed class MortalTable(ITable table, Death death) : ITable
{
    public string Name => table.Name;

    public ValueTask<Row?> GetAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        FailIf(death.HasCome);
        return table.GetAsync(partitionKey, rowKey, cancellationToken);
    }

    public Task<RowPage> QueryAsync(RowRange range, string? continuation, CancellationToken cancellationToken)
    {
        FailIf(death.HasCome);
        return table.QueryAsync(range, continuation, cancellationToken);
    }

    public async Task<CommitOutcome> CommitAsync(string partitionKey, IReadOnlyList<RowOperation> operations, CancellationToken cancellationToken)
    {
        var (isDead, diesBehind) = death.Begin(Name);
        if (isDead && Name == TurnLedger.TableName)
            return new CommitOutcome.Committed([.. operations.Select(_ => "")]); // the ledger's last words are heard by nobody
        FailIf(isDead);
        var outcome = await table.CommitAsync(partitionKey, operations, cancellationToken);
        if (diesBehind)
            death.Come();
        FailIf(death.HasCome && Name != TurnLedger.TableName);
        return outcome;
    }

    private static void FailIf(bool isDead)
    {
        if (isDead)
            throw new TableStoreException("The process was killed.", null);
    }
}
