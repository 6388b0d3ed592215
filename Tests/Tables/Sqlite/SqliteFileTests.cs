using Wenming.Tables;
using Wenming.Tables.Sqlite;

namespace Wenming.Tests.Tables.Sqlite;

public sealed class SqliteFileTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 3, 16, 8, 55, 0, TimeSpan.FromHours(8));
    private readonly SqliteBackend _backend = new(new StoppedClock());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _backend.DisposeAsync();

    [Fact]
    public async Task A_person_reads_the_rows_in_any_SQLite_explorer()
    {
        await CommitAsync(new RowOperation.Insert("C1-07", new RowProperties
        {
            ["QuestionId"] = "007",
            ["Value"] = 4L,
            ["Share"] = 1.0,
            ["IsDraft"] = false,
            ["AnsweredAt"] = Now,
            ["Hash"] = new byte[] { 1, 2 },
        }));

        Assert.Equal(
            ["PartitionKey TEXT", "RowKey TEXT", "ETag INTEGER", "Timestamp DATETIME", "QuestionId TEXT", "Value INTEGER", "Share REAL",
                "IsDraft BOOLEAN", "AnsweredAt DATETIME", "Hash BLOB"],
            _backend.Query("SELECT name, type FROM pragma_table_info('Answers')"));
        Assert.Equal(
            ["p C1-07 2026-03-16T00:55:00.0000000Z 007 4 1.0 0 2026-03-16T00:55:00.0000000Z 0102"],
            _backend.Query(
                "SELECT PartitionKey, RowKey, Timestamp, QuestionId, Value, Share, IsDraft, AnsweredAt, hex(Hash) FROM Answers"));
        Assert.Equal(["2026-03-16 00:55:00"], _backend.Query("SELECT datetime(AnsweredAt) FROM Answers"));
    }

    [Fact]
    public async Task What_would_be_one_column_for_SQLite_gets_a_name_with_a_suffix()
    {
        await CommitAsync(
            new RowOperation.Insert("1", new RowProperties { ["Value"] = 1L }),
            new RowOperation.Insert("2", new RowProperties { ["Value"] = "x", ["value"] = "y", ["VALUE"] = "z" }),
            new RowOperation.Insert("3", new RowProperties { ["timestamp"] = 1L, ["etag"] = "not the row's" }));

        Assert.Equal(
            ["Value", "Value@TEXT", "value@TEXT@2", "VALUE@TEXT@3", "timestamp@INTEGER", "etag@TEXT"],
            _backend.Query("SELECT name FROM pragma_table_info('Answers')").Skip(4));
        await using var store = _backend.Open();
        var table = await store.OpenAsync("Answers", CancellationToken.None);
        var row = await table.GetAsync("p", "3", CancellationToken.None);
        Assert.Equal("not the row's", row?.Properties.Text("etag"));
        Assert.Equal(1, row?.Properties.Whole("timestamp"));
    }

    [Fact]
    public async Task A_row_has_the_time_of_the_stores_clock()
    {
        await CommitAsync(new RowOperation.Insert("r", []));
        await using var store = _backend.Open();
        var table = await store.OpenAsync("Answers", CancellationToken.None);

        var row = await table.GetAsync("p", "r", CancellationToken.None);

        Assert.Equal((Now, TimeSpan.Zero), (row?.Timestamp, row?.Timestamp.Offset));
    }

    [Fact]
    public void A_commit_is_flushed_to_a_write_ahead_log()
    {
        using var connection = SqliteFile.Of(_backend.ConnectionString).OpenForWriting();

        Assert.Equal("wal", connection.Text("PRAGMA journal_mode"));
        Assert.Equal(2, connection.Number("PRAGMA synchronous"));
        Assert.Equal(["wal"], _backend.Query("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task Two_processes_may_write_one_file()
    {
        await using var one = _backend.Open();
        await using var other = _backend.Open();
        var here = await one.OpenAsync("Answers", CancellationToken.None);
        var there = await other.OpenAsync("answers", CancellationToken.None);
        await here.CommitAsync("p", [new RowOperation.Insert("r", new() { ["Here"] = 1L })], CancellationToken.None);
        await there.CommitAsync("p", [new RowOperation.Insert("s", new() { ["There"] = 2L, ["Both"] = "x" })], CancellationToken.None);
        var conflict = await there.CommitAsync("p", [new RowOperation.Insert("r", [])], CancellationToken.None);
        await here.CommitAsync("p", [new RowOperation.Insert("t", new() { ["There"] = 3L, ["Both"] = "y" })], CancellationToken.None);

        var rows = await here.ListAsync(RowRange.All("p"), CancellationToken.None);

        Assert.Equal(new CommitOutcome.Conflict(0, ConflictKind.EntityAlreadyExists), conflict);
        Assert.Equal([null, 2, 3], rows.Select(row => row.Properties.Whole("There")));
        Assert.Equal(3, rows.Select(row => row.ETag).Distinct().Count());
        Assert.Equal("y", (await there.GetAsync("p", "t", CancellationToken.None))?.Properties.Text("Both"));
    }

    [Fact]
    public async Task A_cell_that_was_spoilt_by_hand_is_a_sentence_that_keeps_the_cell_to_itself()
    {
        await CommitAsync(new RowOperation.Insert("r", new RowProperties { ["Value"] = 4L }));
        _backend.Execute("UPDATE Answers SET Value = 'secret'");

        var failure = await ReadFailureAsync();

        Assert.Contains("Row 'p', 'r' of table Answers cannot be read", failure, StringComparison.Ordinal);
        Assert.Contains("column 'Value' does not hold an INTEGER value", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_as_it_was()
    {
        _backend.Execute("CREATE TABLE Recipes (Name TEXT)");

        var failure = Assert.Throws<TableStoreException>(_backend.Open);

        Assert.Contains($"{_backend.Path} is a database of another program", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["delete"], _backend.Query("PRAGMA journal_mode"));
        Assert.Equal(["Recipes"], _backend.Query("SELECT name FROM sqlite_schema"));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        await CommitAsync(new RowOperation.Insert("r", []));
        _backend.Execute("PRAGMA user_version = 2");

        var failure = Assert.Throws<TableStoreException>(_backend.Open);

        Assert.Contains("newer version", failure.Message, StringComparison.Ordinal);
        Assert.Contains("update the program", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_backend.Path)!);
        File.WriteAllText(_backend.Path, string.Concat(Enumerable.Repeat("this is a letter\n", 500)));

        var failure = Assert.Throws<TableStoreException>(_backend.Open);

        Assert.Contains(_backend.Path, failure.Message, StringComparison.Ordinal);
        Assert.Contains("not an SQLite database: name another file", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_is_a_sentence_when_it_is_read()
    {
        await CommitAsync(new RowOperation.Insert("r", []));
        using (var file = File.OpenWrite(_backend.Path))
        {
            file.Position = 4096;
            file.Write(Enumerable.Repeat((byte)0xAA, (int)file.Length - 4096).ToArray());
        }

        var failure = await ReadFailureAsync();

        Assert.Contains("The file is damaged", failure, StringComparison.Ordinal);
        Assert.Contains("restore the last backup", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_that_cannot_be_made_is_a_sentence()
    {
        var file = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(_backend.Path))!, "file");
        File.WriteAllText(file, "");

        var failure = Assert.Throws<TableStoreException>(
            () => new SqliteTableStore($"Data Source={file}/data/wenming.db", TimeProvider.System));

        Assert.Contains("cannot be made", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Make it writable", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_in_the_place_of_the_file_is_a_sentence()
    {
        Directory.CreateDirectory(_backend.Path);

        var failure = Assert.Throws<TableStoreException>(_backend.Open);

        Assert.Contains("Make the file and its directory writable", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Mode=ReadWriteCreate")]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=file::memory:?cache=shared")]
    [InlineData("Data Source=x.db;Mode=ReadOnly")]
    [InlineData("Data Source=x.db;Password=secret")]
    [InlineData("Data Source=x.db;Colour=green")]
    public void A_connection_string_that_names_no_plain_file_is_refused(string connectionString) =>
        Assert.ThrowsAny<ArgumentException>(() => new SqliteTableStore(connectionString, TimeProvider.System));

    private async Task CommitAsync(params RowOperation[] operations)
    {
        await using var store = _backend.Open();
        var table = await store.OpenAsync("Answers", CancellationToken.None);
        Assert.IsType<CommitOutcome.Committed>(await table.CommitAsync("p", operations, CancellationToken.None));
    }

    private async Task<string> ReadFailureAsync()
    {
        var failure = await Assert.ThrowsAsync<TableStoreException>(async () =>
        {
            await using var store = _backend.Open();
            var table = await store.OpenAsync("Answers", CancellationToken.None);
            await table.GetAsync("p", "r", CancellationToken.None);
        });
        return failure.Message;
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
