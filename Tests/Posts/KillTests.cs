using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Options;
using Wenming.Bot.Posts;
using Wenming.Bot.Posts.Reading;
using Wenming.Bot.Posts.Rows;
using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;
using Wenming.Tables.Sqlite;
using Wenming.Tests.Posts.Killed;
using Wenming.Tests.Support;
using Xunit.Abstractions;

namespace Wenming.Tests.Posts;

/// <summary>A dispatcher that is killed again and again, at a Teams that answers as badly as it can.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Kills = 30;
    private const int Workers = 8;

    [Fact]
    public async Task Whatever_happens_everybody_has_one_copy_or_is_listed_with_the_reason()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "wenming.db");
        await using var teams = await HostileTeams.StartAsync();
        await SeedChatsAsync(file, teams.ServiceUrl);

        var inFlight = await RunAndKillAsync(file, teams);

        var copies = await CopiesAsync(file);
        output.WriteLine(string.Join(", ", copies.GroupBy(copy => copy.State).Select(group => $"{group.Key} {group.Count()}")));
        var doubtful = copies.Count(copy => copy.MayBeDouble);
        output.WriteLine($"{doubtful} in doubt after {Kills} kills with {inFlight} calls at the connector, and {teams.Ambiguous} unclear answers.");
        Assert.Equal(Everybody.People, copies.Count);
        Assert.All(copies, copy => AssertIsTrue(copy, teams.ArrivedAt(NumberOf(copy))));
        Assert.InRange(doubtful, 1, (Kills * Workers) + teams.Ambiguous);
    }

    private static void AssertIsTrue(Delivery copy, int arrived)
    {
        switch (copy)
        {
            case { MayBeDouble: true }:
                Assert.InRange(arrived, 0, 2);
                Assert.True(copy.State is not DeliveryState.Unknown || copy.Reason is { Length: > 0 });
                break;
            case { State: DeliveryState.Sent }:
                Assert.Equal(1, arrived);
                break;
            default:
                Assert.True(copy.State is DeliveryState.Unreachable or DeliveryState.Dead, $"{copy.To.Key} is {copy.State}.");
                Assert.NotEmpty(copy.Reason!);
                Assert.Equal(0, arrived);
                break;
        }
    }

    private static async Task<int> RunAndKillAsync(string file, HostileTeams teams)
    {
        var (random, began, inFlight) = (new Random(20260320), TimeProvider.System.GetUtcNow(), 0);
        for (var life = 0; life < Kills; life++)
        {
            using var dispatcher = Start(file, began);
            Assert.Equal("running", await dispatcher.StandardOutput.ReadLineAsync());
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(50, 500)), TimeProvider.System);
            inFlight += teams.InFlight;
            Assert.False(dispatcher.HasExited, $"The dispatcher was done before kill {life + 1}.");
            dispatcher.Kill();
            await dispatcher.WaitForExitAsync();
        }

        using var last = Start(file, began);
        var said = await last.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(150));
        Assert.EndsWith("done", said.TrimEnd(), StringComparison.Ordinal);
        return inFlight;
    }

    private static Process Start(string file, DateTimeOffset began)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[
            "exec", Path.Combine(AppContext.BaseDirectory, "Wenming.KilledPosts.dll"), file, began.ToString("O", CultureInfo.InvariantCulture)])
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static async Task SeedChatsAsync(string file, string serviceUrl)
    {
        await using var store = new SqliteTableStore($"Data Source={file}", TimeProvider.System);
        var references = new ConversationReferences(store, Options.Create(new BureauOptions()));
        await Task.WhenAll(Enumerable.Range(0, Everybody.People).Select(number =>
            references.RememberPersonalAsync(Everybody.Person(number), ChatOf(number, serviceUrl), CancellationToken.None)));
    }

    private static ConversationReference ChatOf(int number, string serviceUrl) => new()
    {
        ChannelId = "msteams",
        ServiceUrl = serviceUrl,
        Conversation = new SentConversation { Id = HostileTeams.ChatOf(number), ConversationType = "personal", TenantId = "tenant-1" },
        Bot = new SentAccount { Id = "28:bot" },
        User = new SentAccount { Id = "29:" + Everybody.Person(number).Value },
    };

    private static async Task<List<Delivery>> CopiesAsync(string file)
    {
        await using var store = new SqliteTableStore($"Data Source={file}", TimeProvider.System);
        var bureau = Options.Create(new BureauOptions());
        var outbox = new Outbox(store, bureau);
        var book = new DeliveryBook(outbox, new PostIndex(store, bureau), new PostCounter(outbox), TimeProvider.System);
        var copies = new List<Delivery>();
        foreach (var post in (string[])["News", "Reminder"])
        {
            await foreach (var copy in book.DeliveriesAsync(post, CancellationToken.None))
                copies.Add(copy);
        }

        Assert.Equal(0, (await book.BacklogAsync(CancellationToken.None)).Waiting);
        return copies;
    }

    private static int NumberOf(Delivery copy) => int.Parse(copy.To.Key[2..], CultureInfo.InvariantCulture);
}
