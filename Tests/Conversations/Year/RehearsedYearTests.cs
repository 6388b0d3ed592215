using System.Globalization;
using Wenming.Bot.Posts;
using Wenming.Bot.Posts.Reading;
using Wenming.Domain.Calendar;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Year;

/// <summary>
/// A whole year of the demo bureau, hour by hour, in which nobody answers anything: so everybody gets every reminder that there is. What was
/// sent is held against tables that were written from rules.md and the published calendars, not from the program.
/// </summary>
public sealed class RehearsedYearTests
{
    private static readonly string[] Hours = ["00:05", "08:59", "09:00", "11:31", "13:30", "18:00"];

    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    public async Task A_year_of_posts_is_the_one_that_the_rules_describe(int year)
    {
        await using var bureau = Bureau.Open($"{year - 1}-12-31 12:00");
        await MeetEverybodyAsync(bureau);

        var messages = await LiveAsync(bureau, year);

        Assert.Equal(TableOf(year), await PostsAsync(bureau, year));
        Assert.All(messages, message => Assert.Equal("09:00", message.Hour));
        AssertOneDigestAPersonAndDay(messages);
    }

    private static async Task MeetEverybodyAsync(Bureau bureau)
    {
        foreach (var person in DemoPeople.All)
            await bureau.Client(person).SaysAsync("帮助");
        await bureau.RoundAsync();
        bureau.Bot.Teams.Forget();
    }

    private static async Task<List<Message>> LiveAsync(Bureau bureau, int year)
    {
        var messages = new List<Message>();
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            foreach (var hour in Hours)
            {
                bureau.ItIs(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} {hour}"));
                await bureau.RoundAsync();
                messages.AddRange(bureau.Bot.Teams.Calls.Select(call => new Message(day, hour, call.Path, call.Card.GetRawText())));
                bureau.Bot.Teams.Forget();
            }
        }

        return messages;
    }

    // Every post with the number of people who have it, by day.
    private static async Task<IReadOnlyList<string>> PostsAsync(Bureau bureau, int year)
    {
        var book = bureau.Bot.Service<DeliveryBook>();
        var days = new SortedDictionary<DateOnly, List<string>>();
        foreach (var post in await book.ListPostsAsync(int.MaxValue, CancellationToken.None))
        {
            await foreach (var delivery in book.DeliveriesAsync(post.Post.Id, CancellationToken.None))
            {
                Assert.True(delivery.State == DeliveryState.Sent, $"{post.Post.Id} to {delivery.To}: {delivery.State}, {delivery.Reason}");
                var day = BeijingTime.DateOf(delivery.SettledAt!.Value);
                if (day.Year != year)
                    continue;
                if (!days.TryGetValue(day, out var kinds))
                    days[day] = kinds = [];
                kinds.Add(post.Post.Kind);
            }
        }

        return
        [
            .. days.Select(day => string.Create(CultureInfo.InvariantCulture, $"{day.Key:yyyy-MM-dd ddd}  ")
                + string.Join(" · ", day.Value.CountBy(kind => kind).OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key} {count.Value}"))),
        ];
    }

    private static IReadOnlyList<string> TableOf(int year) =>
    [
        .. File.ReadLines(Repository.PathOf("Tests", "Conversations", "Year", $"Posts{year}.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line[..16] + string.Join(" · ", line[16..].Split(" · ").Order(StringComparer.Ordinal))),
    ];

    private static void AssertOneDigestAPersonAndDay(List<Message> messages)
    {
        Assert.All(messages.GroupBy(message => (message.Day, message.Chat)), day => Assert.Single(day));
        Assert.Equal(messages.Count, messages.DistinctBy(message => (message.Chat, message.Day, message.Card)).Count());
    }

    private sealed record Message(DateOnly Day, string Hour, string Chat, string Card);
}
