namespace Wenming.Tables.Sqlite;

/// <summary>A commit on its way to the writer. It is begun or cancelled, whichever comes first, and never both.</summary>
internal sealed class PendingCommit(string table, string partitionKey, IReadOnlyList<RowOperation> operations, int bytes)
    : TaskCompletionSource<CommitOutcome>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    private CancellationTokenRegistration _cancellation;
    private int _isTaken;
    private CommitOutcome? _outcome;

    public string Table { get; } = table;

    public string PartitionKey { get; } = partitionKey;

    /// <summary>What to write; nothing when the table is only to be made.</summary>
    public IReadOnlyList<RowOperation> Operations { get; } = operations;

    public int Bytes { get; } = bytes;

    public void CancelOn(CancellationToken cancellationToken)
    {
        if (cancellationToken.CanBeCanceled)
            _cancellation = cancellationToken.UnsafeRegister(static (commit, token) => ((PendingCommit?)commit)?.Cancel(token), this);
    }

    /// <summary>Takes the commit for writing; <see langword="false"/> when it was cancelled before.</summary>
    public bool TryBegin()
    {
        if (Interlocked.Exchange(ref _isTaken, 1) != 0)
            return false;
        _cancellation.Unregister();
        return true;
    }

    /// <summary>The outcome that will be true once the transaction is on the disk.</summary>
    public void Expect(CommitOutcome outcome) => _outcome = outcome;

    public void Complete() => SetResult(
        _outcome ?? throw new InvalidOperationException($"The commit of partition '{PartitionKey}' was completed before it was written."));

    private void Cancel(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _isTaken, 1) == 0)
            TrySetCanceled(cancellationToken);
    }
}
