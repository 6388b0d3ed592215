using Wenming.Bot.Posts;
using Wenming.Bot.Posts.Upkeep;
using Wenming.Tables;
using Wenming.Tests.Support;

namespace Wenming.Tests.Posts;

/// <summary>What a crash or a hand left in the outbox is mended; the copies of reminders go when their 90 days are over (rules.md 6.5).</summary>
public sealed class UpkeepTests : IAsyncLifetime
{
    private readonly PostOffice _office = new();

    public Task InitializeAsync() => _office.MeetAsync(TestPerson.Zhang);

    public async Task DisposeAsync() => await _office.DisposeAsync();

    [Fact]
    public async Task A_copy_that_lost_its_ticket_gets_it_back_and_is_sent_once()
    {
        _office.Owe("Bulletin-1");
        await _office.RoundAsync("2026-03-20 12:00");
        await LoseTicketsAsync();
        Assert.Empty(_office.Tickets());

        await UpkeepAsync();

        Assert.Single(_office.Tickets());
        await _office.RoundAsync("2026-03-20 13:30");
        await UpkeepAsync();
        await _office.RoundAsync("2026-03-20 13:31");
        Assert.Single(_office.Teams.Calls);
        Assert.Equal(DeliveryState.Sent, (await _office.DeliveryAsync("Bulletin-1")).State);
    }

    [Fact]
    public async Task What_was_on_the_wire_without_a_ticket_counts_as_unknown()
    {
        _office.Owe("Bulletin-1");
        await _office.RoundAsync("2026-03-20 12:00");
        await LoseTicketsAsync();
        await ChangeAsync("post|", row => row.Properties.Set("State", nameof(DeliveryState.Sending)));

        await UpkeepAsync();
        await _office.RoundAsync("2026-03-20 13:30");

        var delivery = await _office.DeliveryAsync("Bulletin-1");
        Assert.Equal((DeliveryState.Unknown, true), (delivery.State, delivery.MayBeDouble));
        Assert.Empty(_office.Teams.Calls);
    }

    [Fact]
    public async Task A_settled_copy_gets_no_ticket()
    {
        _office.Owe("Bulletin-1");
        await _office.RoundAsync();

        await UpkeepAsync();

        Assert.Empty(_office.Tickets());
    }

    [Theory]
    [InlineData("2026-06-18 08:59", true)]
    [InlineData("2026-06-18 09:01", false)]
    public async Task The_copies_of_a_reminder_are_kept_for_90_days(string at, bool isThere)
    {
        _office.Owe("Reminder-1", TestPost.Reminder);
        await _office.RoundAsync();

        _office.ItIs(at);
        await UpkeepAsync();

        Assert.Equal(isThere, Copies("Reminder-1") == 1);
        Assert.Equal(isThere, await _office.Book.FindPostAsync("Reminder-1", CancellationToken.None) is not null);
    }

    [Fact]
    public async Task What_a_person_published_is_kept_longer()
    {
        _office.Owe("Bulletin-1");
        await _office.RoundAsync();

        _office.ItIs("2026-12-31 09:00");
        await UpkeepAsync();

        Assert.Equal(1, Copies("Bulletin-1"));
    }

    private int Copies(string postId) =>
        _office.Bot.Tables.RowsOf("Outbox").Count(row => row.RowKey.StartsWith($"post|{postId}|", StringComparison.Ordinal));

    private Task UpkeepAsync() => _office.Bot.Service<OutboxUpkeep>().RunAsync(CancellationToken.None);

    private async Task LoseTicketsAsync()
    {
        var table = await _office.Bot.Tables.OpenAsync("Outbox", CancellationToken.None);
        foreach (var row in _office.Bot.Tables.RowsOf("Outbox").Where(row => row.RowKey.StartsWith("due|", StringComparison.Ordinal)).ToList())
            await table.CommitAsync(row.PartitionKey, [new RowOperation.Delete(row.RowKey, "*")], CancellationToken.None);
    }

    private async Task ChangeAsync(string prefix, Action<Row> change)
    {
        var table = await _office.Bot.Tables.OpenAsync("Outbox", CancellationToken.None);
        foreach (var row in _office.Bot.Tables.RowsOf("Outbox").Where(row => row.RowKey.StartsWith(prefix, StringComparison.Ordinal)).ToList())
        {
            change(row);
            await table.CommitAsync(row.PartitionKey, [new RowOperation.Replace(row.RowKey, "*", row.Properties)], CancellationToken.None);
        }
    }
}
