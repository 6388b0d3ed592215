using System.Net;
using Wenming.Bot.Turns;
using Wenming.Domain.Roster;
using Wenming.Tests.Support;

namespace Wenming.Tests.Turns;

public sealed class InstallationTests
{
    private readonly BotFactory _factory = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_installs_the_bot_is_greeted_once_in_whatever_order_it_is_told(bool installationFirst)
    {
        await using var bot = _factory.Start();
        var news = new[] { Installation(bot, "add"), Arrival(bot) };

        foreach (var activity in installationFirst ? news : news.Reverse())
            await bot.PostAsync(activity);

        Assert.Equal(TurnTexts.Welcome.Zh, Assert.Single(bot.Teams.Calls).Text);
    }

    [Fact]
    public async Task Both_news_at_once_are_one_greeting()
    {
        await using var bot = _factory.Start();

        await Task.WhenAll(bot.PostAsync(Installation(bot, "add")), bot.PostAsync(Arrival(bot)));

        Assert.Single(bot.Teams.Calls);
    }

    [Fact]
    public async Task A_restart_between_the_news_makes_no_second_greeting()
    {
        var first = _factory.Start();
        await first.PostAsync(Installation(first, "add"));

        await using var second = await first.RestartAsync();
        await second.PostAsync(Arrival(second));

        Assert.Single(second.Teams.Calls);
    }

    [Fact]
    public async Task A_greeting_that_could_not_be_sent_is_sent_at_the_next_delivery()
    {
        await using var bot = _factory.Start();
        var installation = Installation(bot, "add");
        bot.Teams.FailNext(HttpStatusCode.BadGateway);

        await bot.PostAsync(installation);
        await bot.PostAsync(installation);

        Assert.Single(bot.Teams.Calls);
    }

    [Fact]
    public async Task Somebody_else_who_joins_is_not_greeted()
    {
        await using var bot = _factory.Start();
        var activity = bot.Activity(TestPerson.Zhang, "conversationUpdate");
        activity["membersAdded"] = new[] { new { id = "29:somebody" } };

        await bot.PostAsync(activity);

        Assert.Empty(bot.Teams.Calls);
    }

    [Fact]
    public async Task A_removal_is_remembered_until_the_person_writes_again()
    {
        await using var bot = _factory.Start();
        var chats = bot.Service<ConversationReferences>();
        var person = new PersonId(TestPerson.Zhang.ObjectId);

        await bot.PostAsync(Installation(bot, "remove"));
        var removed = await chats.FindPersonalAsync(person, default);
        await bot.SaysAsync(TestPerson.Zhang, "你好");
        var back = await chats.FindPersonalAsync(person, default);

        Assert.Equal(bot.Clock.GetUtcNow(), removed?.RemovedAt);
        Assert.NotNull(back);
        Assert.Null(back.RemovedAt);
    }

    [Fact]
    public async Task Whoever_installs_the_bot_again_is_greeted_again()
    {
        await using var bot = _factory.Start();

        await bot.PostAsync(Installation(bot, "add"));
        await bot.PostAsync(Installation(bot, "remove"));
        await bot.PostAsync(Installation(bot, "add"));

        Assert.Equal(2, bot.Teams.Calls.Count);
    }

    [Fact]
    public async Task A_conversation_is_written_only_when_it_changed()
    {
        var bot = _factory.Start();
        await bot.SaysAsync(TestPerson.Zhang, "你好");
        var written = Assert.Single(bot.Tables.RowsOf(ConversationReferences.TableName)).ETag;

        await bot.SaysAsync(TestPerson.Zhang, "你好");
        await using var restarted = await bot.RestartAsync();
        await restarted.SaysAsync(TestPerson.Zhang, "你好");
        var same = Assert.Single(restarted.Tables.RowsOf(ConversationReferences.TableName)).ETag;
        var moved = restarted.Message(TestPerson.Zhang, "你好");
        moved["serviceUrl"] = FakeTeams.ServiceUrl.TrimEnd('/');
        await restarted.PostAsync(moved);

        Assert.Equal(written, same);
        Assert.NotEqual(written, Assert.Single(restarted.Tables.RowsOf(ConversationReferences.TableName)).ETag);
    }

    private static Dictionary<string, object?> Installation(TestBot bot, string action)
    {
        var activity = bot.Activity(TestPerson.Zhang, "installationUpdate");
        activity["action"] = action;
        return activity;
    }

    private static Dictionary<string, object?> Arrival(TestBot bot)
    {
        var activity = bot.Activity(TestPerson.Zhang, "conversationUpdate");
        activity["membersAdded"] = new[] { new { id = "28:bot" } };
        return activity;
    }
}
