using Wenming.Tables;

namespace Wenming.Tests.Tables;

/// <summary>Conditions, ETags and all-or-nothing.</summary>
public abstract class CommitContract(TableBackend backend) : TableContract(backend)
{
    [Fact]
    public async Task A_row_is_read_as_it_was_committed()
    {
        var etag = await WriteAsync(new RowOperation.Insert("r", Answer(4)));

        var row = await ExistingAsync("r");

        Assert.Equal((Partition, "r", etag), (row.PartitionKey, row.RowKey, row.ETag));
        Assert.Equal(["QuestionId", "Value"], row.Properties.Select(property => property.Key).Order(StringComparer.Ordinal));
        Assert.Equal("C1-07", row.Properties.Text("QuestionId"));
        Assert.Equal(4, row.Properties.Whole("Value"));
        Assert.Equal(TimeSpan.Zero, row.Timestamp.Offset);
    }

    [Fact]
    public async Task A_row_that_was_never_written_is_not_there() => Assert.Null(await ReadAsync("r"));

    [Fact]
    public async Task An_insert_over_a_row_that_exists_is_a_conflict_and_changes_nothing()
    {
        var etag = await WriteAsync(new RowOperation.Insert("r", Answer(1)));

        var outcome = await CommitAsync(new RowOperation.Insert("r", Answer(2)));

        AssertConflict(outcome, 0, ConflictKind.EntityAlreadyExists);
        Assert.Equal((etag, 1), ((await ExistingAsync("r")).ETag, (await ExistingAsync("r")).Properties.Whole("Value")));
    }

    [Fact]
    public async Task A_replace_needs_the_row_and_its_ETag()
    {
        var missing = await CommitAsync(new RowOperation.Replace("r", "*", Answer(1)));
        var first = await WriteAsync(new RowOperation.Insert("r", Answer(1)));
        var second = await WriteAsync(new RowOperation.Replace("r", first, Answer(2)));

        var stale = await CommitAsync(new RowOperation.Replace("r", first, Answer(3)));
        var missingWithETag = await CommitAsync(new RowOperation.Replace("other", second, Answer(3)));

        AssertConflict(missing, 0, ConflictKind.ResourceNotFound);
        AssertConflict(stale, 0, ConflictKind.UpdateConditionNotSatisfied);
        AssertConflict(missingWithETag, 0, ConflictKind.ResourceNotFound);
        Assert.Equal(2, (await ExistingAsync("r")).Properties.Whole("Value"));
    }

    [Fact]
    public async Task A_delete_needs_the_row_and_its_ETag()
    {
        var missing = await CommitAsync(new RowOperation.Delete("r", "*"));
        var first = await WriteAsync(new RowOperation.Insert("r", Answer(1)));
        var second = await WriteAsync(new RowOperation.Replace("r", first, Answer(2)));

        var stale = await CommitAsync(new RowOperation.Delete("r", first));
        var deleted = await CommitAsync(new RowOperation.Delete("r", second));

        AssertConflict(missing, 0, ConflictKind.ResourceNotFound);
        AssertConflict(stale, 0, ConflictKind.UpdateConditionNotSatisfied);
        Assert.Equal([""], Assert.IsType<CommitOutcome.Committed>(deleted).ETags);
        Assert.Null(await ReadAsync("r"));
    }

    [Fact]
    public async Task A_star_replaces_and_deletes_whatever_version_is_there()
    {
        await WriteAsync(new RowOperation.Insert("r", Answer(1)));

        await WriteAsync(new RowOperation.Replace("r", "*", Answer(2)));
        var replaced = await ExistingAsync("r");
        await WriteAsync(new RowOperation.Delete("r", "*"));

        Assert.Equal(2, replaced.Properties.Whole("Value"));
        Assert.Null(await ReadAsync("r"));
    }

    [Fact]
    public async Task A_replace_and_an_upsert_leave_nothing_of_the_old_row()
    {
        await WriteAsync(new RowOperation.Insert("r", new RowProperties { ["Old"] = "x", ["Value"] = 1L }));
        await WriteAsync(new RowOperation.Replace("r", "*", new RowProperties { ["Value"] = 2L }));
        var replaced = await ExistingAsync("r");
        await WriteAsync(new RowOperation.Upsert("r", new RowProperties { ["New"] = true }));
        var upserted = await ExistingAsync("r");

        Assert.Equal("Value", Assert.Single(replaced.Properties).Key);
        Assert.Equal("New", Assert.Single(upserted.Properties).Key);
    }

    [Fact]
    public async Task A_row_has_nothing_of_the_rows_that_were_written_before_it()
    {
        await WriteAsync(
            new RowOperation.Insert("1", new RowProperties { ["Text"] = "one", ["Value"] = 1L }),
            new RowOperation.Insert("2", new RowProperties { ["Text"] = "two", ["Value"] = 2L }),
            new RowOperation.Insert("3", new RowProperties { ["Value"] = 3L }),
            new RowOperation.Insert("4", []));

        var rows = await ListAsync(RowRange.All(Partition));

        Assert.Equal([2, 2, 1, 0], rows.Select(row => row.Properties.Count));
    }

    [Fact]
    public async Task Every_write_gives_an_ETag_that_the_row_never_had()
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < 5; i++)
        {
            Assert.True(seen.Add(await WriteAsync(new RowOperation.Insert("r", Answer(1)))));
            Assert.True(seen.Add(await WriteAsync(new RowOperation.Upsert("r", Answer(1)))));
            Assert.True(seen.Add(await WriteAsync(new RowOperation.Replace("r", "*", Answer(1)))));
            await WriteAsync(new RowOperation.Delete("r", "*"));
            await ReopenAsync();
        }

        Assert.DoesNotContain("", seen);
    }

    [Fact]
    public async Task A_commit_returns_the_ETags_in_the_order_of_its_operations()
    {
        await WriteAsync(new RowOperation.Insert("b", Answer(1)), new RowOperation.Insert("gone", Answer(1)));

        var outcome = await CommitAsync(
            new RowOperation.Upsert("c", Answer(1)),
            new RowOperation.Delete("gone", "*"),
            new RowOperation.Insert("a", Answer(2)),
            new RowOperation.Replace("b", "*", Answer(3)));

        var etags = Assert.IsType<CommitOutcome.Committed>(outcome).ETags;
        Assert.Equal(
            [(await ExistingAsync("c")).ETag, "", (await ExistingAsync("a")).ETag, (await ExistingAsync("b")).ETag], etags);
    }

    [Fact]
    public async Task A_batch_of_100_rows_is_written_whole()
    {
        await WriteAsync([.. Enumerable.Range(0, 100).Select(i => new RowOperation.Insert($"r{i:D3}", Answer(i)))]);

        var rows = await ListAsync(RowRange.All(Partition));

        Assert.Equal(Enumerable.Range(0, 100).Select(i => (long?)i), rows.Select(row => row.Properties.Whole("Value")));
    }

    [Fact]
    public async Task A_conflict_in_the_last_operation_undoes_all_100()
    {
        await WriteAsync(new RowOperation.Insert("r099", Answer(-1)), new RowOperation.Insert("deleted", Answer(-1)));
        RowOperation[] batch =
        [
            new RowOperation.Delete("deleted", "*"),
            .. Enumerable.Range(1, 99).Select(i => new RowOperation.Insert($"r{i:D3}", new RowProperties { ["Fresh"] = "column" })),
        ];

        var outcome = await CommitAsync(batch);

        AssertConflict(outcome, 99, ConflictKind.EntityAlreadyExists);
        Assert.Equal(["deleted", "r099"], (await ListAsync(RowRange.All(Partition))).Select(row => row.RowKey));
    }

    [Fact]
    public async Task The_first_operation_whose_condition_fails_is_named()
    {
        await WriteAsync(new RowOperation.Insert("there", Answer(1)));

        var outcome = await CommitAsync(
            new RowOperation.Upsert("fine", Answer(1)),
            new RowOperation.Delete("missing", "*"),
            new RowOperation.Insert("there", Answer(1)));

        AssertConflict(outcome, 1, ConflictKind.ResourceNotFound);
    }

    [Fact]
    public async Task What_was_committed_is_there_after_a_restart_with_its_ETag()
    {
        var etag = await WriteAsync(new RowOperation.Insert("r", Answer(4)), new RowOperation.Insert("s", Answer(5)));
        var before = await ExistingAsync("r");

        await ReopenAsync();

        var after = await ExistingAsync("r");
        Assert.Equal((etag, before.Timestamp, 4L), (after.ETag, after.Timestamp, after.Properties.Whole("Value")));
        await WriteAsync(new RowOperation.Replace("r", etag, Answer(6)));
        Assert.Equal(2, (await ListAsync(RowRange.All(Partition))).Count);
    }

    [Fact]
    public async Task What_is_cancelled_before_it_begins_leaves_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var commit = () => Table.CommitAsync(Partition, [new RowOperation.Insert("r", Answer(1))], cancelled.Token);
        var read = () => Table.GetAsync(Partition, "r", cancelled.Token).AsTask();
        var query = () => Table.QueryAsync(RowRange.All(Partition), null, cancelled.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(commit);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(read);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(query);
        Assert.Null(await ReadAsync("r"));
    }
}
