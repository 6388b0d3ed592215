using Wenming.Bot.Posts;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Reminders;

/// <summary>The reminders as they arrive: agenda, planner and dispatcher together, a round at a time. Ma Junjie is the reader.</summary>
public sealed class RoundTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open("2026-03-16 17:30");
    private Client _ma = null!;

    public async Task InitializeAsync()
    {
        _ma = _bureau.Client("马俊杰");
        await _ma.SaysAsync("帮助");
        await RoundAsync();
        _bureau.Bot.Teams.Forget();
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task The_opening_arrives_once_and_its_button_leaves_the_digest_standing()
    {
        await RoundAsync("2026-03-18 09:00");
        await RoundAsync("2026-03-18 09:30");

        var digest = BotAnswer.Of(Assert.Single(_bureau.Bot.Teams.Calls));
        Assert.Equal("2026年第1季度自检已开放", digest.Card!.Title);
        await _ma.PressOnAsync(digest.Card, "自检");
        Assert.False(_ma.Answer.IsUpdate);
        Assert.Equal(["C1-06", "C1-07", "C1-10"], _ma.Card.Questions);
    }

    [Fact]
    public async Task A_person_on_leave_gets_nothing()
    {
        await _ma.SaysAsync("请假 3月18日-3月20日");
        _bureau.Bot.Teams.Forget();

        await RoundAsync("2026-03-18 09:00");

        Assert.Empty(_bureau.Bot.Teams.Calls);
    }

    [Fact]
    public async Task Five_messages_at_most_for_one_obligation()
    {
        var head = _bureau.Client("黄永刚");
        await head.SaysAsync("帮助");
        _bureau.Bot.Teams.Forget();

        for (var day = new DateOnly(2026, 3, 17); day <= new DateOnly(2026, 4, 10); day = day.AddDays(1))
            await RoundAsync($"{day:yyyy-MM-dd} 09:00");

        var toHead = _bureau.Bot.Teams.Calls
            .Where(call => Uri.UnescapeDataString(call.Path).Contains(head.Person.ChatId, StringComparison.Ordinal))
            .Select(BotAnswer.Of)
            .Count(said => said.Words.Contains("季度自检", StringComparison.Ordinal));
        Assert.Equal(5, toHead);
    }

    private Task RoundAsync(string at)
    {
        _bureau.ItIs(at);
        return RoundAsync();
    }

    private Task RoundAsync() => _bureau.Bot.Service<PostRound>().RunAsync(CancellationToken.None);
}
