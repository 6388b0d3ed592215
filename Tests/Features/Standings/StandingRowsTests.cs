using Wenming.Bot.Features.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Features.Standings;

/// <summary>What the standings keep of the daily book and of vetoes, beside what was declared and verified.</summary>
public sealed class StandingRowsTests : IAsyncLifetime
{
    private static readonly Quarter Spring = new(2026, 1);
    private static readonly SectionId Planning = new("规划科");
    private static readonly SectionId Survey = new("测绘队");

    private readonly Bureau _bureau = Bureau.Open();

    private StandingsStore Store => _bureau.Bot.Service<StandingsStore>();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task D_is_kept_to_the_last_digit_and_the_same_value_is_the_same_column()
    {
        await Store.PutAsync(Spring, new DailyStanding(Planning, 1, 90.50m), CancellationToken.None);
        await Store.PutAsync(Spring, new DailyStanding(Survey, 1, 89.9m), CancellationToken.None);

        Assert.Equal(
            [new DailyStanding(Survey, 1, 89.9m), new DailyStanding(Planning, 1, 90.5m)],
            await Store.ListDailyAsync(Spring, CancellationToken.None));
        Assert.Equal("90.5", (await RowAsync("daily|规划科")).Properties.Text("Daily"));
    }

    [Fact]
    public async Task A_veto_that_waits_changes_nothing_and_one_that_holds_does()
    {
        await Store.PutAsync(Spring, new VetoStanding(Planning, 1) { Waiting = 1 }, CancellationToken.None);
        Assert.False((await Store.FindVetoesAsync(Spring, Planning, CancellationToken.None))!.IsVetoed);

        await Store.PutAsync(Spring, new VetoStanding(Planning, 2) { Holding = 1 }, CancellationToken.None);

        Assert.True((await Store.FindVetoesAsync(Spring, Planning, CancellationToken.None))!.IsVetoed);
        Assert.Null(await Store.FindVetoesAsync(Spring, Survey, CancellationToken.None));
        Assert.Null(await Store.FindVetoesAsync(Spring.Next, Planning, CancellationToken.None));
    }

    [Fact]
    public async Task Something_older_that_comes_later_never_replaces_something_newer()
    {
        await Store.PutAsync(Spring, new DailyStanding(Planning, 3, 93), CancellationToken.None);
        await Store.PutAsync(Spring, new VetoStanding(Planning, 3) { Holding = 1 }, CancellationToken.None);

        await Store.PutAsync(Spring, new DailyStanding(Planning, 2, 91), CancellationToken.None);
        await Store.PutAsync(Spring, new VetoStanding(Planning, 2) { Waiting = 1 }, CancellationToken.None);

        Assert.Equal(93, (await Store.FindDailyAsync(Spring, Planning, CancellationToken.None))!.Value);
        Assert.True((await Store.FindVetoesAsync(Spring, Planning, CancellationToken.None))!.IsVetoed);
    }

    [Fact]
    public async Task Every_kind_of_row_tells_readers_that_something_changed_and_the_stamp_says_nothing_of_who_wrote()
    {
        var stamps = new HashSet<string?> { await Store.FindStampAsync(Spring, CancellationToken.None) };

        await Store.PutAsync(Spring, new DailyStanding(Planning, 1, 91), CancellationToken.None);
        stamps.Add(await Store.FindStampAsync(Spring, CancellationToken.None));
        await Store.PutAsync(Spring, new VetoStanding(Survey, 1) { Waiting = 1 }, CancellationToken.None);
        stamps.Add(await Store.FindStampAsync(Spring, CancellationToken.None));

        Assert.Equal(3, stamps.Count);
        Assert.Equal(["Of"], (await RowAsync("stamp")).Properties.Select(column => column.Key));
    }

    private async Task<Row> RowAsync(string key)
    {
        var table = await _bureau.Tables.OpenAsync("Standings", CancellationToken.None);
        return (await table.GetAsync("bureau|2026Q1", key, CancellationToken.None))!;
    }
}
