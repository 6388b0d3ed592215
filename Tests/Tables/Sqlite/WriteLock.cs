using Microsoft.Data.Sqlite;

namespace Wenming.Tests.Tables.Sqlite;

/// <summary>Another program in the middle of a write: until it is disposed, the store's writer waits.</summary>
internal sealed class WriteLock : IDisposable
{
    private readonly SqliteConnection _connection;

    public WriteLock(SqliteBackend backend)
    {
        _connection = backend.Explore();
        using var command = _connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        command.ExecuteNonQuery();
    }

    public void Dispose() => _connection.Dispose();
}
