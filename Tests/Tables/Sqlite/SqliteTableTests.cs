namespace Wenming.Tests.Tables.Sqlite;

/// <summary>The contract, kept by the SQLite backend; its parts run side by side.</summary>
public static class SqliteTableTests
{
    public sealed class Keys() : KeyContract(new SqliteBackend());

    public sealed class Commits() : CommitContract(new SqliteBackend());

    public sealed class Races() : RaceContract(new SqliteBackend());

    public sealed class Ranges() : RangeContract(new SqliteBackend());

    public sealed class Properties() : PropertyContract(new SqliteBackend());

    public sealed class Limits() : LimitContract(new SqliteBackend());
}
