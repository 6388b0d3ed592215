using Wenming.Tables;

namespace Wenming.Tests.Tables;

/// <summary>One kind of store for the contract: an empty database, opened as often as a test likes.</summary>
public abstract class TableBackend : IAsyncDisposable
{
    /// <summary>The table that the contract uses; a backend whose database outlives the test gives another name each time.</summary>
    public virtual string TableName => "Contract";

    /// <summary>Opens the database; a store that was opened before has been disposed, if it can be.</summary>
    public abstract ITableStore OpenStore();

    /// <summary>Removes the database.</summary>
    public abstract ValueTask DisposeAsync();
}
