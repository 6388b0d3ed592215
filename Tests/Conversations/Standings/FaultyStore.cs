using Wenming.Tables;

namespace Wenming.Tests.Conversations.Standings;

/// <summary>Lets the storage of one table fail, as if the process died before it wrote there.</summary>
internal sealed class FaultyStore
{
    /// <summary>The table that cannot be opened; <see langword="null"/> for none.</summary>
    public string? FailsOn { get; set; }

    /// <summary>The storage with the fault in front of it.</summary>
    public ITableStore Around(ITableStore tables) => new Front(tables, this);

    private sealed class Front(ITableStore tables, FaultyStore fault) : ITableStore, IAsyncDisposable
    {
        public Task<ITable> OpenAsync(string tableName, CancellationToken cancellationToken) => tableName == fault.FailsOn
            ? throw new TableStoreException($"The table {tableName} is out of reach.", null)
            : tables.OpenAsync(tableName, cancellationToken);

        public ValueTask DisposeAsync() => tables is IAsyncDisposable disposable ? disposable.DisposeAsync() : ValueTask.CompletedTask;
    }
}
