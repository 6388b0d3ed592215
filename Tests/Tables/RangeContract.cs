using Wenming.Tables;

namespace Wenming.Tests.Tables;

/// <summary>Range queries: order, bounds, pages and continuation.</summary>
public abstract class RangeContract(TableBackend backend) : TableContract(backend)
{
    [Fact]
    public async Task Ten_thousand_rows_come_once_each_and_in_order()
    {
        await FillAsync(10_000);

        var pages = await PagesAsync(RowRange.All(Partition));

        Assert.All(pages, page => Assert.InRange(page.Rows.Count, 1, 1000));
        Assert.Equal(Enumerable.Range(0, 10_000).Select(Key), pages.SelectMany(page => page.Rows).Select(row => row.RowKey));
    }

    [Fact]
    public async Task Rows_that_stay_come_once_while_others_come_and_go()
    {
        await FillAsync(1000);
        var seen = new List<string>();
        string? continuation = null;
        for (var page = 0; page == 0 || continuation is not null; page++)
        {
            var rows = await Table.QueryAsync(RowRange.All(Partition).InPagesOf(100), continuation, CancellationToken.None);
            seen.AddRange(rows.Rows.Select(row => row.RowKey));
            continuation = rows.Continuation;

            // Before and after where the next page begins; and the very row that the continuation stands on goes.
            await WriteAsync(
                new RowOperation.Insert($"{seen[0]}-new-{page}", Answer(0)),
                new RowOperation.Insert($"{seen[^1]}-new-{page}", Answer(0)),
                new RowOperation.Delete(seen[^1], "*"));
        }

        Assert.Equal(seen.Order(StringComparer.Ordinal), seen);
        Assert.Equal(Enumerable.Range(0, 1000).Select(Key), seen.Where(key => !key.Contains("-new-", StringComparison.Ordinal)));
        Assert.Equal(seen.Distinct(), seen);
    }

    [Fact]
    public async Task A_continuation_survives_a_restart()
    {
        await FillAsync(20);
        var first = await Table.QueryAsync(RowRange.All(Partition).InPagesOf(15), null, CancellationToken.None);

        await ReopenAsync();
        var second = await Table.QueryAsync(RowRange.All(Partition).InPagesOf(15), first.Continuation, CancellationToken.None);

        Assert.Equal(Enumerable.Range(15, 5).Select(Key), second.Rows.Select(row => row.RowKey));
        Assert.Null(second.Continuation);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    [InlineData(20, 2)]
    [InlineData(21, 3)]
    public async Task Pages_have_the_size_that_was_asked_for(int rows, int fullPages)
    {
        await FillAsync(rows);

        var pages = await PagesAsync(RowRange.All(Partition).InPagesOf(10));

        Assert.Equal(rows, pages.Sum(page => page.Rows.Count));
        Assert.Equal(fullPages, pages.Count(page => page.Rows.Count > 0));
        Assert.All(pages.SkipLast(1), page => Assert.Equal(10, page.Rows.Count));
    }

    [Fact]
    public async Task A_prefix_finds_every_key_that_begins_with_it_and_no_other()
    {
        string[] inside = ["a|", "a|1", "a|zzz", "a|～", "a|一", "a|😀", "a|\U0010FFFD", "a|a|"];
        string[] outside = ["", "a", "A|1", "a}", "a{", "b", "ä|", "😀"];
        await WriteAsync([.. inside.Concat(outside).Select(key => new RowOperation.Insert(key, Answer(1)))]);

        var found = await ListAsync(RowRange.Prefix(Partition, "a|"));

        Assert.Equal(inside.Order(StringComparer.Ordinal), found.Select(row => row.RowKey).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("😀")]
    [InlineData("文明")]
    [InlineData("a'b")]
    public async Task A_prefix_of_any_script_works(string prefix)
    {
        await WriteAsync(
            new RowOperation.Insert(prefix, Answer(1)),
            new RowOperation.Insert(prefix + "😀", Answer(2)),
            new RowOperation.Insert("😁", Answer(3)));

        var found = await ListAsync(RowRange.Prefix(Partition, prefix));

        Assert.Equal([1, 2], found.Select(row => row.Properties.Whole("Value")));
    }

    [Fact]
    public async Task An_empty_prefix_finds_every_row()
    {
        await FillAsync(3);

        Assert.Equal(3, (await ListAsync(RowRange.Prefix(Partition, ""))).Count);
    }

    [Fact]
    public async Task A_range_begins_with_its_first_key_and_ends_before_its_last()
    {
        await FillAsync(20);

        var found = await ListAsync(RowRange.Between(Partition, Key(5), Key(9)).InPagesOf(2));
        var backwards = await ListAsync(RowRange.Between(Partition, Key(9), Key(5)));

        Assert.Equal(Enumerable.Range(5, 4).Select(Key), found.Select(row => row.RowKey));
        Assert.Empty(backwards);
    }

    [Fact]
    public async Task A_partition_without_rows_is_one_empty_last_page()
    {
        var page = await Table.QueryAsync(RowRange.All("nobody"), null, CancellationToken.None);

        Assert.Empty(page.Rows);
        Assert.Null(page.Continuation);
    }

    [Fact]
    public async Task A_text_that_is_no_continuation_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Table.QueryAsync(RowRange.All(Partition), "r00001", CancellationToken.None));

    private static string Key(int number) => $"r{number:D5}";

    private async Task FillAsync(int rows)
    {
        var batches = Enumerable.Range(0, rows).Select(i => (RowOperation)new RowOperation.Insert(Key(i), Answer(i))).Chunk(100);
        await Task.WhenAll(batches.Select(batch => WriteAsync(batch)));
    }

    private async Task<List<RowPage>> PagesAsync(RowRange range)
    {
        var pages = new List<RowPage> { await Table.QueryAsync(range, null, CancellationToken.None) };
        while (pages[^1].Continuation is { } continuation)
            pages.Add(await Table.QueryAsync(range, continuation, CancellationToken.None));
        return pages;
    }
}
