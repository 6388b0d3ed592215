namespace Wenming.Tables;

/// <summary>
/// One table of rows, with the names, key rules, ETags and conditions of Azure Table storage, so that every backend means the same
/// (<see href="https://learn.microsoft.com/en-us/rest/api/storageservices/understanding-the-table-service-data-model"/>).
/// Every backend passes the contract suite in <c>Tests/Tables</c>.
/// </summary>
public interface ITable
{
    /// <summary>The table's name: 3 to 63 letters and digits, beginning with a letter.</summary>
    string Name { get; }

    /// <summary>Reads one row; <see langword="null"/> when there is none. A committed row is seen by every later read.</summary>
    /// <exception cref="ArgumentException">A key that no row can have.</exception>
    /// <exception cref="TableStoreException">The store could not be read.</exception>
    ValueTask<Row?> GetAsync(string partitionKey, string rowKey, CancellationToken cancellationToken);

    /// <summary>
    /// Reads one page of a partition in the order of the row keys (see <see cref="RowRange"/>). Pass the page's
    /// <see cref="RowPage.Continuation"/> to get the next one; a continuation survives restarts and rows that come and go meanwhile.
    /// </summary>
    /// <exception cref="ArgumentException">A key that no row can have, or a continuation that is none.</exception>
    /// <exception cref="TableStoreException">The store could not be read.</exception>
    Task<RowPage> QueryAsync(RowRange range, string? continuation, CancellationToken cancellationToken);

    /// <summary>
    /// Writes up to 100 rows of one partition, all or nothing, and returns when they would survive a power cut.
    /// A condition that does not hold is an outcome, not an exception. Cancelling before the write has begun leaves nothing behind;
    /// once it has begun it ends as if it had not been cancelled.
    /// </summary>
    /// <exception cref="ArgumentException">The request itself is impossible: no or more than 100 operations, two for the same row,
    /// a key or a property name that Azure Tables forbids, a text over 32,768 UTF-16 characters, bytes over 64 KiB, an instant before 1601,
    /// half of a surrogate pair, a row over 1 MiB, a batch over 4 MiB, more than 252 properties.</exception>
    /// <exception cref="TableStoreException">The store could not be written; nothing of the commit is there.</exception>
    Task<CommitOutcome> CommitAsync(string partitionKey, IReadOnlyList<RowOperation> operations, CancellationToken cancellationToken);
}
