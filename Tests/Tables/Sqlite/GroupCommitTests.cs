using Moq;
using Wenming.Tables;
using Wenming.Tables.Sqlite;

namespace Wenming.Tests.Tables.Sqlite;

public sealed class GroupCommitTests : IAsyncLifetime
{
    private readonly SqliteBackend _backend = new();
    private SqliteTableStore _store = null!;
    private ITable _table = null!;

    public async Task InitializeAsync()
    {
        _store = _backend.Open();
        _table = await _store.OpenAsync("Answers", CancellationToken.None);
        await CommitAsync("first", "r");
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        await _backend.DisposeAsync();
    }

    [Fact]
    public async Task Two_hundred_commits_that_come_together_share_a_few_transactions()
    {
        var before = _store.Transactions;
        List<Task<CommitOutcome>> commits;
        using (new WriteLock(_backend))
            commits = [.. Enumerable.Range(0, 200).Select(i => CommitAsync($"p{i}", "r"))];

        var outcomes = await Task.WhenAll(commits);

        Assert.All(outcomes, outcome => Assert.IsType<CommitOutcome.Committed>(outcome));
        Assert.InRange(_store.Transactions - before, 1, 3);
    }

    [Fact]
    public async Task More_commits_than_the_queue_holds_are_all_written()
    {
        List<Task<CommitOutcome>> commits;
        using (new WriteLock(_backend))
            commits = [.. Enumerable.Range(0, 3000).Select(i => CommitAsync($"p{i % 7}", $"r{i}"))];

        var outcomes = await Task.WhenAll(commits);

        Assert.All(outcomes, outcome => Assert.IsType<CommitOutcome.Committed>(outcome));
        Assert.Equal(["3001"], _backend.Query("SELECT count(*) FROM Answers"));
    }

    [Fact]
    public async Task Commits_of_one_group_see_each_other_in_their_order()
    {
        Task<CommitOutcome> first, second, third;
        using (await HoldWriterAsync())
        {
            first = _table.CommitAsync("p", [new RowOperation.Insert("r", Value(1))], CancellationToken.None);
            second = _table.CommitAsync("p", [new RowOperation.Insert("r", Value(2))], CancellationToken.None);
            third = _table.CommitAsync("p", [new RowOperation.Delete("r", "*")], CancellationToken.None);
        }

        Assert.IsType<CommitOutcome.Committed>(await first);
        Assert.Equal(new CommitOutcome.Conflict(0, ConflictKind.EntityAlreadyExists), await second);
        Assert.IsType<CommitOutcome.Committed>(await third);
    }

    [Fact]
    public async Task A_commit_that_is_cancelled_in_the_queue_leaves_nothing()
    {
        using var cancellation = new CancellationTokenSource();
        Task<CommitOutcome> cancelled, innocent;
        using (await HoldWriterAsync())
        {
            cancelled = _table.CommitAsync("p", [new RowOperation.Insert("cancelled", Value(1))], cancellation.Token);
            innocent = CommitAsync("p", "innocent");
            await cancellation.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        }

        await innocent;
        Assert.Null(await _table.GetAsync("p", "cancelled", CancellationToken.None));
    }

    [Fact]
    public async Task A_commit_that_has_begun_ends_as_if_it_had_not_been_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        Task<CommitOutcome> begun;
        using (new WriteLock(_backend))
        {
            var before = _store.Groups;
            begun = _table.CommitAsync("p", [new RowOperation.Insert("begun", Value(1))], cancellation.Token);
            await UntilTakenAsync(before);
            await cancellation.CancelAsync();
        }

        Assert.IsType<CommitOutcome.Committed>(await begun);
        Assert.NotNull(await _table.GetAsync("p", "begun", CancellationToken.None));
    }

    [Fact]
    public async Task A_commit_that_cannot_be_written_fails_alone()
    {
        _backend.Execute(
            "CREATE TRIGGER poison BEFORE INSERT ON Answers WHEN NEW.PartitionKey = 'poison' "
            + "BEGIN SELECT RAISE(ABORT, 'made to fail'); END");
        Task<CommitOutcome>[] innocents;
        Task<CommitOutcome> poison;
        using (await HoldWriterAsync())
        {
            innocents = [CommitAsync("before", "r"), CommitAsync("before", "s")];
            poison = CommitAsync("poison", "r");
            innocents = [.. innocents, CommitAsync("after", "r")];
        }

        var failure = await Assert.ThrowsAsync<TableStoreException>(() => poison);

        Assert.Contains("partition 'poison' of table Answers", failure.Message, StringComparison.Ordinal);
        Assert.Contains("made to fail", failure.Message, StringComparison.Ordinal);
        Assert.All(await Task.WhenAll(innocents), outcome => Assert.IsType<CommitOutcome.Committed>(outcome));
        Assert.Equal(["after r", "before r", "before s"], _backend.Query(
            "SELECT PartitionKey, RowKey FROM Answers WHERE PartitionKey IN ('before', 'after', 'poison') ORDER BY 1, 2"));
    }

    [Fact]
    public async Task A_full_disk_fails_commits_with_a_sentence_and_loses_nothing_that_was_acknowledged()
    {
        var file = SqliteFile.Of(_backend.ConnectionString);
        var connection = file.OpenForWriting();
        await using var committer = new GroupCommitter(connection, file.Path, TimeProvider.System);
        connection.SetPragma("max_page_count", connection.Number("PRAGMA page_count") + 20);
        var text = new RowProperties { ["Text"] = new string('x', 9000) };
        PendingCommit Big(int i) => new("Answers", "full", [new RowOperation.Insert($"r{i:D4}", text)], 0);

        var written = 0;
        var failure = await Assert.ThrowsAsync<TableStoreException>(async () =>
        {
            for (; written < 100; written++)
                await committer.CommitAsync(Big(written), CancellationToken.None);
        });
        connection.SetPragma("max_page_count", 1_000_000);
        var afterwards = await committer.CommitAsync(Big(written), CancellationToken.None);

        Assert.Contains("partition 'full' of table Answers", failure.Message, StringComparison.Ordinal);
        Assert.Contains("The disk is full: free some space", failure.Message, StringComparison.Ordinal);
        Assert.IsType<CommitOutcome.Committed>(afterwards);
        Assert.Equal(written + 1, (await _table.ListAsync(RowRange.All("full"), CancellationToken.None)).Count);
    }

    [Fact]
    public async Task A_file_that_another_program_keeps_locked_fails_commits_with_a_sentence()
    {
        await using var store = new SqliteTableStore($"Data Source={_backend.Path};Default Timeout=1", TimeProvider.System);
        var table = await store.OpenAsync("Answers", CancellationToken.None);
        using (new WriteLock(_backend))
        {
            var commit = () => table.CommitAsync("p", [new RowOperation.Insert("r", Value(1))], CancellationToken.None);
            var failure = await Assert.ThrowsAsync<TableStoreException>(commit);
            Assert.Contains("Another program holds the file", failure.Message, StringComparison.Ordinal);
        }

        Assert.IsType<CommitOutcome.Committed>(await CommitAsync("p", "r"));
    }

    [Fact]
    public async Task A_table_with_as_many_columns_as_SQLite_allows_refuses_one_more_and_goes_on()
    {
        var columns = string.Concat(Enumerable.Range(4, 1995).Select(i => $"C{i} INTEGER, "));
        _backend.Execute(
            "CREATE TABLE Wide (PartitionKey TEXT NOT NULL, RowKey TEXT NOT NULL, ETag INTEGER NOT NULL, Timestamp DATETIME NOT NULL, "
            + columns + "PRIMARY KEY (PartitionKey, RowKey)) WITHOUT ROWID");
        var wide = await _store.OpenAsync("Wide", CancellationToken.None);
        Task<CommitOutcome> WriteAsync(string column) =>
            wide.CommitAsync("p", [new RowOperation.Insert(column, new RowProperties { [column] = 1L })], CancellationToken.None);

        await WriteAsync("C1999");
        var failure = await Assert.ThrowsAsync<TableStoreException>(() => WriteAsync("C2000"));

        Assert.Contains("Table Wide has 2000 columns, SQLite's limit, and cannot have 'C2000'", failure.Message, StringComparison.Ordinal);
        Assert.IsType<CommitOutcome.Committed>(await WriteAsync("C77"));
        Assert.Null(await wide.GetAsync("p", "C2000", CancellationToken.None));
    }

    [Fact]
    public async Task Disposing_writes_what_waits_and_refuses_what_comes_later()
    {
        List<Task<CommitOutcome>> commits;
        ValueTask closing;
        using (new WriteLock(_backend))
        {
            commits = [.. Enumerable.Range(0, 100).Select(i => CommitAsync("p", $"r{i}"))];
            closing = _store.DisposeAsync();
        }

        await closing;

        Assert.All(await Task.WhenAll(commits), outcome => Assert.IsType<CommitOutcome.Committed>(outcome));
        Assert.Equal(["101"], _backend.Query("SELECT count(*) FROM Answers"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => CommitAsync("p", "later"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => _table.GetAsync("p", "r1", CancellationToken.None).AsTask());
    }

    [Fact]
    public async Task Nobody_waits_for_a_writer_that_a_bug_has_stopped()
    {
        var clock = new Mock<TimeProvider>();
        clock.SetupSequence(time => time.GetUtcNow()).Returns(DateTimeOffset.UnixEpoch).Throws(new InvalidOperationException("no clock"));
        var store = new SqliteTableStore(_backend.ConnectionString, clock.Object);
        var table = await store.OpenAsync("Answers", CancellationToken.None);
        var commit = () => table.CommitAsync("p", [new RowOperation.Insert("r", Value(1))], CancellationToken.None);

        var inTheGroup = await Assert.ThrowsAsync<TableStoreException>(commit);
        var later = await Assert.ThrowsAsync<TableStoreException>(commit);

        Assert.Contains("has stopped (no clock): restart the program", inTheGroup.Message, StringComparison.Ordinal);
        Assert.Contains("has stopped (no clock): restart the program", later.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.DisposeAsync().AsTask());
        Assert.IsType<CommitOutcome.Committed>(await CommitAsync("p", "r"));
    }

    private static RowProperties Value(long value) => new() { ["Value"] = value };

    private Task<CommitOutcome> CommitAsync(string partition, string row) =>
        _table.CommitAsync(partition, [new RowOperation.Insert(row, Value(1))], CancellationToken.None);

    /// <summary>The writer has taken one commit and waits for the lock; what comes now will be one group.</summary>
    private async Task<WriteLock> HoldWriterAsync()
    {
        var held = new WriteLock(_backend);
        var before = _store.Groups;
        _ = CommitAsync("held", "r");
        await UntilTakenAsync(before);
        return held;
    }

    private async Task UntilTakenAsync(int before)
    {
        while (_store.Groups == before)
            await Task.Yield();
    }
}
