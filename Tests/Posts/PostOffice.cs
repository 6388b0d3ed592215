using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Wenming.Bot.Posts;
using Wenming.Bot.Posts.Reading;
using Wenming.Tests.Support;

namespace Wenming.Tests.Posts;

/// <summary>The bot with one <see cref="TestPost"/>; its clock stands at Friday 20 March 2026, 09:00 in Beijing.</summary>
internal sealed class PostOffice : IAsyncDisposable
{
    private readonly BotFactory _factory;

    public PostOffice(Action<BotFactory>? change = null)
    {
        _factory = new BotFactory().With(services => services.AddSingleton<IPost>(Post).AddSingleton<IPostSource>(Post));
        change?.Invoke(_factory);
        Bot = _factory.Start();
    }

    public TestPost Post { get; } = new();

    public TestBot Bot { get; private set; }

    public FakeTeams Teams => Bot.Teams;

    public DeliveryBook Book => Bot.Service<DeliveryBook>();

    /// <summary>Everybody has a chat with the bot, and what was said there is forgotten.</summary>
    public async Task MeetAsync(params IEnumerable<TestPerson> people)
    {
        foreach (var person in people)
            await Bot.SaysAsync(person, "你好");
        Teams.Forget();
    }

    /// <summary>Owes a post that is due now, or at a time in Beijing.</summary>
    public PlannedPost Owe(string id, string kind = TestPost.News, string? at = null)
    {
        var post = new PlannedPost(id, kind, at is null ? Bot.Clock.GetUtcNow() : Instant(at));
        Post.Owe(post);
        return post;
    }

    public Task RoundAsync() => Bot.Service<PostRound>().RunAsync(CancellationToken.None);

    /// <summary>Moves the clock to this time in Beijing, and runs a round.</summary>
    public Task RoundAsync(string at)
    {
        ItIs(at);
        return RoundAsync();
    }

    /// <summary>Lets some time pass, and runs a round.</summary>
    public Task RoundAfterAsync(TimeSpan time)
    {
        Bot.Clock.Advance(time);
        return RoundAsync();
    }

    public void ItIs(string at) => Bot.Clock.Advance(Instant(at) - Bot.Clock.GetUtcNow());

    /// <summary>Another process on the same tables.</summary>
    public TestBot StartAnother() => _factory.Start();

    public async Task RestartAsync() => Bot = await Bot.RestartAsync();

    public async Task<Delivery> DeliveryAsync(string postId, TestPerson? person = null) =>
        await Book.FindDeliveryAsync(postId, TestPost.To(person ?? TestPerson.Zhang), CancellationToken.None)
        ?? throw new InvalidOperationException($"No delivery of {postId}.");

    /// <summary>What stands in the outbox beside deliveries: keys of tickets and days of digests.</summary>
    public IReadOnlyList<string> Tickets() =>
    [
        .. Bot.Tables.RowsOf("Outbox").Select(row => row.RowKey)
            .Where(key => key.StartsWith("due|", StringComparison.Ordinal) || key.StartsWith("edit|", StringComparison.Ordinal)),
    ];

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    public static DateTimeOffset Instant(string beijingTime) => new(
        DateTime.ParseExact(beijingTime, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
}
