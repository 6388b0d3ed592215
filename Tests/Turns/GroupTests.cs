using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Wenming.Bot.Turns;
using Wenming.Tests.Support;

namespace Wenming.Tests.Turns;

/// <summary>In a group chat or channel nothing personal is said (product.md, Restraint 8).</summary>
public sealed class GroupTests : IAsyncLifetime
{
    private readonly TestBot _bot = new BotFactory()
        .With(services => services
            .AddSingleton<IChatCommand>(new EchoCommand("排名", "standings"))
            .AddSingleton<IChatCommand>(new EchoCommand("日程", "agenda", (_, _) => Task.FromResult(Reply.Of("下周一学习", "日程") with { IsPersonal = false })))
            .AddSingleton<ICardHandler>(new EchoHandler("own")))
        .Start();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_personal_answer_goes_to_the_persons_own_chat_and_the_group_reads_only_that()
    {
        await _bot.SaysAsync(TestPerson.Zhang, "你好");

        var replies = await AsksInGroupAsync(TestPerson.Zhang, "排名");

        Assert.Equal(["v3/conversations/a%3Achat-11111111/activities", "v3/conversations/19%3Agroup/activities/g-1"], replies.Select(reply => reply.Path));
        Assert.Equal("张三：排名（）", replies[0].Text);
        Assert.Equal("29:11111111", replies[0].Body.GetProperty("recipient").GetProperty("id").GetString());
        Assert.False(replies[0].Body.TryGetProperty("replyToId", out _));
        Assert.Equal(TurnTexts.AnsweredInOwnChat.Zh, replies[1].Text);
    }

    [Fact]
    public async Task Somebody_whose_chat_is_not_known_gets_one()
    {
        var replies = await AsksInGroupAsync(TestPerson.Li, "排名");

        Assert.Equal("v3/conversations", replies[0].Path);
        Assert.Equal("v3/conversations/a%3Aopened-1/activities", replies[1].Path);
        Assert.Equal("李四：排名（）", replies[1].Text);
        Assert.Equal(TurnTexts.AnsweredInOwnChat.Zh, replies[2].Text);
    }

    [Fact]
    public async Task A_chat_that_was_opened_once_is_used_again()
    {
        await AsksInGroupAsync(TestPerson.Li, "排名", "g-1");

        var replies = await AsksInGroupAsync(TestPerson.Li, "排名", "g-2");

        Assert.Equal(["v3/conversations/a%3Aopened-1/activities", "v3/conversations/19%3Agroup/activities/g-2"], replies.Select(reply => reply.Path));
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.BadGateway)]
    public async Task A_chat_that_cannot_be_opened_does_not_fail_the_turn(HttpStatusCode failure)
    {
        _bot.Teams.FailNext(failure);

        var replies = await AsksInGroupAsync(TestPerson.Li, "排名");

        Assert.Equal(TurnTexts.OpenOwnChat.Zh, Assert.Single(replies).Text);
    }

    [Fact]
    public async Task What_everybody_may_read_stays_in_the_group_without_suggested_answers()
    {
        var replies = await AsksInGroupAsync(TestPerson.Zhang, "日程");

        Assert.Equal("下周一学习", Assert.Single(replies).Text);
        Assert.Empty(replies[0].Suggestions);
    }

    [Fact]
    public async Task A_button_in_a_group_is_answered_in_the_own_chat_too()
    {
        await _bot.SaysAsync(TestPerson.Zhang, "你好");
        var activity = InGroup(_bot.Activity(TestPerson.Zhang, "invoke"), "g-1");
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new { action = new { verb = "own" } };

        var response = await _bot.PostAsync(activity);

        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(TurnTexts.AnsweredInOwnChat.Zh, body.GetProperty("value").GetString());
        Assert.Equal("own[]", _bot.Teams.Last.Card.GetProperty("fallbackText").GetString());
    }

    [Fact]
    public async Task A_conversation_of_an_unknown_kind_counts_as_a_group()
    {
        var activity = InGroup(_bot.Message(TestPerson.Zhang, "排名"), "g-1");
        activity["conversation"] = new { id = "x", conversationType = "somethingNew", tenantId = "t" };

        await _bot.PostAsync(activity);

        Assert.Equal(TurnTexts.AnsweredInOwnChat.Zh, _bot.Teams.Last.Text);
    }

    private async Task<IReadOnlyList<ConnectorCall>> AsksInGroupAsync(TestPerson person, string words, string id = "g-1")
    {
        var before = _bot.Teams.Calls.Count;
        var response = await _bot.PostAsync(InGroup(_bot.Message(person, words), id));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. _bot.Teams.Calls.Skip(before)];
    }

    private static Dictionary<string, object?> InGroup(Dictionary<string, object?> activity, string id)
    {
        activity["id"] = id;
        activity["conversation"] = new { id = "19:group", conversationType = "groupChat", tenantId = "t", isGroup = true };
        return activity;
    }
}
