using Wenming.Bot.Hosting.CommandLine;
using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Standings;

/// <summary>What is stored of the standings can be computed again from the answers, and is, where a crash left it behind.</summary>
public sealed class ProjectionTests : IAsyncLifetime
{
    private const string Partition = "bureau|2026Q1";

    private readonly FaultyStore _storage = new();
    private readonly Bureau _bureau;
    private readonly Client _head;
    private readonly Client _leader;

    public ProjectionTests()
    {
        _bureau = Bureau.Open(storage: _storage.Around);
        _head = _bureau.Client("张伟民");
        _leader = _bureau.Client("曾庆华");
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Rebuilt_standings_equal_the_stored_ones()
    {
        await _head.SubmitsSheetAsync(("C1-07", "4"), ("C2-01", "95"), ("C2-02", "不适用"));
        await _bureau.Client("何志远").FillsSheetAsync();
        _bureau.ItIs("2026-04-02 09:00");
        await _bureau.Client("黄永刚").SubmitsSheetAsync();
        var stored = await StoredAsync();

        var exitCode = await RebuildAsync();

        Assert.Equal(0, exitCode);
        Assert.Equal(3, stored.Count);
        Assert.Equal(stored, await StoredAsync());
    }

    [Fact]
    public async Task Altered_scores_are_computed_again_by_the_command_and_never_explained()
    {
        await _head.SubmitsSheetAsync(("C1-07", "4"));
        var stored = await StoredAsync();
        await AlterAsync(row => row.Set("Self", "100/1"));
        await _leader.SaysAsync("为什么 规划科");
        Assert.Contains("S = 24.55 + 25.00 + 25.00 + 25.00 = 99.55", _leader.Card.Lines());

        await RebuildAsync();

        Assert.Equal(stored, await StoredAsync());
        await _leader.SaysAsync("排名");
        Assert.Contains("99.55", _leader.Card.Lines());
    }

    [Fact]
    public async Task Standings_that_were_lost_are_there_again_after_the_next_start()
    {
        await _head.SubmitsSheetAsync(("C1-07", "4"));
        var stored = await StoredAsync();
        var table = await _bureau.Tables.OpenAsync("Standings", CancellationToken.None);
        var rows = await table.ListAsync(RowRange.All(Partition), CancellationToken.None);
        await table.CommitAsync(Partition, [.. rows.Select(row => new RowOperation.Delete(row.RowKey, row.ETag))], CancellationToken.None);

        await _bureau.RestartAsync();

        Assert.Equal(stored, await StoredAsync());
    }

    [Fact]
    public async Task A_process_that_died_between_the_submission_and_the_standings_mends_them_at_the_next_start()
    {
        await _head.FillsSheetAsync(("C1-07", "4"));
        _storage.FailsOn = "Standings";
        await _head.Fill("declared", "true").PressAsync("提交");
        Assert.StartsWith("出了点问题，这一步没有办成。", _head.Words, StringComparison.Ordinal);
        _storage.FailsOn = null;

        await _bureau.RestartAsync();

        await _leader.SaysAsync("排名");
        Assert.Contains("**1. 规划科** · 按时提交", _leader.Card.Lines());
        Assert.Contains("99.55", _leader.Card.Lines());
    }

    [Fact]
    public async Task A_head_who_presses_again_after_such_a_fault_mends_them_without_a_restart()
    {
        await _head.FillsSheetAsync(("C1-07", "4"));
        _storage.FailsOn = "Standings";
        await _head.Fill("declared", "true").PressAsync("提交");
        _storage.FailsOn = null;

        await _head.PressAsync("提交");

        Assert.Contains("自检已于3月20日（周五） 09:00提交，自评分 S = 99.55。", _head.Words, StringComparison.Ordinal);
        await _leader.SaysAsync("排名");
        Assert.Contains("99.55", _leader.Card.Lines());
    }

    [Fact]
    public async Task A_start_that_has_nothing_to_mend_writes_nothing()
    {
        await _head.SubmitsSheetAsync();
        var table = await _bureau.Tables.OpenAsync("Standings", CancellationToken.None);
        var before = await table.ListAsync(RowRange.All(Partition), CancellationToken.None);

        await _bureau.RestartAsync();

        table = await _bureau.Tables.OpenAsync("Standings", CancellationToken.None);
        var after = await table.ListAsync(RowRange.All(Partition), CancellationToken.None);
        Assert.Equal(before.Select(row => row.ETag), after.Select(row => row.ETag));
    }

    private Task<int> RebuildAsync() =>
        _bureau.Bot.Service<CommandLineJobs>().RunAsync(["rebuild", "standings", "2026Q1"], CancellationToken.None);

    // Every column of every section, in words; but not the sheet's revision, which a draft raises without changing where the section stands.
    private async Task<IReadOnlyList<string>> StoredAsync()
    {
        var table = await _bureau.Tables.OpenAsync("Standings", CancellationToken.None);
        var rows = await table.ListAsync(RowRange.Prefix(Partition, "section|"), CancellationToken.None);
        return [.. rows.Select(row => $"{row.RowKey} {string.Join(' ', ColumnsOf(row))}")];
    }

    private static IEnumerable<KeyValuePair<string, object>> ColumnsOf(Row row) =>
        row.Properties.Where(column => column.Key != "Revision").OrderBy(column => column.Key, StringComparer.Ordinal);

    private async Task AlterAsync(Action<RowProperties> change)
    {
        var table = await _bureau.Tables.OpenAsync("Standings", CancellationToken.None);
        var row = (await table.GetAsync(Partition, "section|规划科", CancellationToken.None))!;
        change(row.Properties);
        await table.CommitAsync(Partition, [new RowOperation.Replace(row.RowKey, row.ETag, row.Properties)], CancellationToken.None);
    }
}
