using Wenming.Tables;

namespace Wenming.Tests.Conversations.Driver;

/// <summary>The real tables until <see cref="Death"/> comes; a new process finds them as they were left.</summary>
internal sealed class MortalTables : ITableStore, IAsyncDisposable
{
    private readonly ITableStore _tables;
    private readonly Death _death;

    public MortalTables(ITableStore tables, Death death)
    {
        (_tables, _death) = (tables, death);
        death.BeginLife();
    }

    public async Task<ITable> OpenAsync(string tableName, CancellationToken cancellationToken) =>
        new MortalTable(await _tables.OpenAsync(tableName, cancellationToken), _death);

    public ValueTask DisposeAsync() => ((IAsyncDisposable)_tables).DisposeAsync();
}
