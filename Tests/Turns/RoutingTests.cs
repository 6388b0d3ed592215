using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;
using Wenming.Tests.Support;

namespace Wenming.Tests.Turns;

public sealed class RoutingTests : IAsyncLifetime
{
    private readonly EchoCommand _selfCheck = new("自检", "self-check");
    private readonly EchoCommand _standings = new("排名", "standings") { Admits = person => person?.MaySeeAllSections is true };
    private readonly EchoCommand _join = new("加入", "join") { Admits = person => person is null };
    private readonly EchoHandler _save = new("selfCheck.save", "selfCheck.next");
    private readonly EchoHandler _close = new("quarter.close") { Admits = person => person?.Is(Role.Leader) is true };
    private readonly TestBot _bot;

    public RoutingTests() => _bot = new BotFactory()
        .With(services => services
            .AddSingleton<IChatCommand>(_selfCheck)
            .AddSingleton<IChatCommand>(_standings)
            .AddSingleton<IChatCommand>(_join)
            .AddSingleton<ICardHandler>(_save)
            .AddSingleton<ICardHandler>(_close)
            .AddSingleton<IFreeTextHandler, DigitsOnly>())
        .Start();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_typed_command_is_answered_in_the_chat()
    {
        var reply = Assert.Single(await _bot.SaysAsync(TestPerson.Zhang, "自检　一科"));

        Assert.Equal("张三：自检（一科）", reply.Text);
        Assert.Equal("v3/conversations/a%3Achat-11111111/activities/in-1-1", reply.Path);
        Assert.Equal("28:bot", reply.Body.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("29:11111111", reply.Body.GetProperty("recipient").GetProperty("id").GetString());
        Assert.Equal("zh-CN", reply.Body.GetProperty("locale").GetString());
        Assert.Equal("plain", reply.Body.GetProperty("textFormat").GetString());
    }

    [Fact]
    public async Task Free_text_reaches_the_feature_that_waits_for_it()
    {
        var reply = Assert.Single(await _bot.SaysAsync(TestPerson.Zhang, "４"));

        Assert.Equal("数字 4", reply.Text);
    }

    [Fact]
    public async Task A_misspelling_gets_a_suggestion()
    {
        var reply = Assert.Single(await _bot.SaysAsync(TestPerson.Zhang, "自验"));

        Assert.Contains("自检", reply.Text, StringComparison.Ordinal);
        Assert.Equal(["自检"], reply.Suggestions);
        Assert.Equal(0, _selfCheck.Runs);
    }

    [Fact]
    public async Task Anything_else_gets_what_the_person_may_type()
    {
        var staff = Assert.Single(await _bot.SaysAsync(TestPerson.Zhang, "今天天气很好"));
        var inspector = Assert.Single(await _bot.SaysAsync(TestPerson.Li with { Language = Language.English }, "what a fine day it is"));

        Assert.Equal(["自检"], staff.Suggestions);
        Assert.Equal(["self-check", "standings"], inspector.Suggestions);
        Assert.Equal("en-US", inspector.Body.GetProperty("locale").GetString());
    }

    [Fact]
    public async Task A_command_for_others_is_refused_with_who_may()
    {
        var reply = Assert.Single(await _bot.SaysAsync(TestPerson.Zhang, "排名"));

        Assert.Contains("文明办、局领导", reply.Text, StringComparison.Ordinal);
        Assert.Equal(0, _standings.Runs);
    }

    [Fact]
    public async Task A_stranger_may_use_what_is_open_to_strangers_and_is_told_about_the_rest()
    {
        var join = Assert.Single(await _bot.SaysAsync(TestPerson.Stranger, "加入"));
        var command = Assert.Single(await _bot.SaysAsync(TestPerson.Stranger, "自检"));
        var text = Assert.Single(await _bot.SaysAsync(TestPerson.Stranger, "4"));
        var button = await _bot.PressesAsync(TestPerson.Stranger, Command("selfCheck.save"));

        Assert.Equal("路人：加入（）", join.Text);
        Assert.Equal([TurnTexts.NotOnRoster.Zh, TurnTexts.NotOnRoster.Zh, TurnTexts.NotOnRoster.Zh], [command.Text, text.Text, button.Value.GetString()!]);
        Assert.Equal((0, 0), (_selfCheck.Runs, _save.Runs));
    }

    [Fact]
    public async Task An_executed_button_is_answered_with_the_card_that_replaces_it()
    {
        var reply = await _bot.PressesAsync(TestPerson.Zhang, Command("selfCheck.save", ("C1-01", "4"), ("revision", "7")));

        Assert.Equal((200, AdaptiveCard.ContentType), (reply.StatusCode, reply.Type));
        Assert.Equal("selfCheck.save[C1-01=4;revision=7]", reply.Value.GetProperty("fallbackText").GetString());
        Assert.Empty(_bot.Teams.Calls);
    }

    [Fact]
    public async Task A_submitted_button_replaces_its_card_by_an_update()
    {
        var reply = Assert.Single(await _bot.SubmitsAsync(TestPerson.Zhang, Command("selfCheck.next", ("a", "1")), cardId: "card:7"));

        Assert.Equal(("PUT", "v3/conversations/a%3Achat-11111111/activities/card%3A7"), (reply.Method, reply.Path));
        Assert.Equal("selfCheck.next[a=1]", reply.Card.GetProperty("fallbackText").GetString());
        Assert.Equal("selfCheck.next[a=1]", reply.Body.GetProperty("summary").GetString());
        Assert.False(reply.Body.TryGetProperty("text", out _));
    }

    [Fact]
    public async Task A_button_of_a_card_that_stays_is_answered_below_it()
    {
        var beside = new CardCommand("selfCheck.next", new Dictionary<string, string>()).ToActionBeside("下一页");

        var reply = Assert.Single(await _bot.SubmitsAsync(TestPerson.Zhang, new CardCommand("selfCheck.next", beside.Data), cardId: "card:7"));

        Assert.Equal(("POST", "v3/conversations/a%3Achat-11111111/activities/in-1-1"), (reply.Method, reply.Path));
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.MethodNotAllowed)]
    [InlineData(HttpStatusCode.NotImplemented)]
    public async Task Where_a_card_cannot_be_updated_the_answer_is_a_new_message(HttpStatusCode status)
    {
        _bot.Teams.FailNext(status);

        var reply = Assert.Single(await _bot.SubmitsAsync(TestPerson.Zhang, Command("selfCheck.next"), cardId: "7"));

        Assert.Equal("POST", reply.Method);
    }

    [Fact]
    public async Task A_button_for_others_is_refused_whatever_the_card_says()
    {
        var reply = await _bot.PressesAsync(TestPerson.Zhang, Command("quarter.close"));

        Assert.Equal((200, "application/vnd.microsoft.activity.message"), (reply.StatusCode, reply.Type));
        Assert.Contains("局领导", reply.Value.GetString(), StringComparison.Ordinal);
        Assert.Equal(0, _close.Runs);
    }

    [Fact]
    public async Task A_button_that_no_feature_knows_gets_a_sentence()
    {
        var executed = await _bot.PressesAsync(TestPerson.Zhang, Command("old.verb"));
        var submitted = Assert.Single(await _bot.SubmitsAsync(TestPerson.Zhang, Command("old.verb")));

        Assert.Equal((400, "application/vnd.microsoft.error"), (executed.StatusCode, executed.Type));
        Assert.Equal(TurnTexts.UnknownButton.Zh, executed.Value.GetProperty("message").GetString());
        Assert.Equal(TurnTexts.UnknownButton.Zh, submitted.Text);
    }

    [Fact]
    public async Task An_invoke_that_the_bot_does_not_know_gets_501()
    {
        var activity = _bot.Activity(TestPerson.Zhang, "invoke");
        activity["name"] = "no/such";

        var response = await _bot.PostAsync(activity);

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Fact]
    public async Task A_mention_of_the_bot_is_not_part_of_the_command()
    {
        var activity = _bot.Message(TestPerson.Zhang, "<at>文明助手（三分局）</at>&nbsp;自检");
        activity["entities"] = new object[]
        {
            new { type = "mention", text = "<at>文明助手（三分局）</at>", mentioned = new { id = "28:bot", name = "文明助手（三分局）" } },
        };

        await _bot.PostAsync(activity);

        Assert.Equal("张三：自检（）", _bot.Teams.Last.Text);
    }

    [Fact]
    public async Task A_picture_without_words_gets_a_polite_sentence()
    {
        var activity = _bot.Activity(TestPerson.Zhang, "message");
        activity["attachments"] = new[] { new { contentType = "image/png", contentUrl = "https://example.org/x.png" } };

        await _bot.PostAsync(activity);

        Assert.Equal(TurnTexts.OnlyText.Zh, _bot.Teams.Last.Text);
    }

    [Fact]
    public async Task A_button_that_speaks_for_the_person_is_a_command()
    {
        var activity = _bot.Activity(TestPerson.Zhang, "message");
        activity["value"] = new { msteams = new { type = "imBack", value = "自检" } };

        await _bot.PostAsync(activity);

        Assert.Equal("张三：自检（）", _bot.Teams.Last.Text);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("somethingNew")]
    public async Task Other_activities_are_taken_without_a_word(string type)
    {
        var activity = _bot.Activity(TestPerson.Zhang, type);
        activity["text"] = "自检";

        var response = await _bot.PostAsync(activity);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(_bot.Teams.Calls);
    }

    [Fact]
    public async Task Who_waits_for_the_replies_gets_them_in_the_answer()
    {
        var activity = _bot.Message(TestPerson.Zhang, "自检");
        activity["deliveryMode"] = "expectReplies";

        var response = await _bot.PostAsync(activity);

        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("张三：自检（）", body.GetProperty("activities")[0].GetProperty("text").GetString());
        Assert.Empty(_bot.Teams.Calls);
    }

    [Fact]
    public async Task A_person_without_an_object_id_is_known_by_the_user_id()
    {
        var activity = _bot.Message(TestPerson.Zhang, "自检");
        activity["from"] = new { id = TestPerson.Li.ObjectId, name = "李四" };

        await _bot.PostAsync(activity);

        Assert.Equal("李四：自检（）", _bot.Teams.Last.Text);
    }

    private static CardCommand Command(string verb, params (string Key, string Value)[] data) =>
        new(verb, data.ToDictionary(entry => entry.Key, entry => entry.Value));

    private sealed class DigitsOnly : IFreeTextHandler
    {
        public Task<Reply?> AnswerAsync(Turn turn, string typed, CancellationToken cancellationToken) =>
            Task.FromResult(typed.Length > 0 && typed.All(char.IsAsciiDigit) ? Reply.Of($"数字 {typed}") : null);
    }
}
