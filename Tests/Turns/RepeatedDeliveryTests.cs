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

/// <summary>Teams delivers again what it holds for undelivered; the same activity is one turn and is answered the same.</summary>
public sealed class RepeatedDeliveryTests
{
    private readonly EchoCommand _echo = new("自检", "self-check");
    private readonly EchoHandler _save;
    private readonly BotFactory _factory = new();
    private int _answers;

    public RepeatedDeliveryTests()
    {
        _save = new EchoHandler("save") { Answer = (_, _) => Reply.Of(EchoHandler.CardOf($"第 {++_answers} 次")) };
        _factory.With(services => services.AddSingleton<IChatCommand>(_echo).AddSingleton<ICardHandler>(_save));
    }

    [Fact]
    public async Task A_message_delivered_three_times_is_answered_once()
    {
        await using var bot = _factory.Start();
        var activity = bot.Message(TestPerson.Zhang, "自检");

        for (var i = 0; i < 3; i++)
            Assert.Equal(HttpStatusCode.OK, (await bot.PostAsync(activity)).StatusCode);

        Assert.Equal(1, _echo.Runs);
        Assert.Single(bot.Teams.Calls);
    }

    [Fact]
    public async Task An_invoke_delivered_three_times_at_once_gets_one_answer_three_times()
    {
        await using var bot = _factory.Start();
        var activity = Press(bot);

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ => await (await bot.PostAsync(activity)).Content.ReadAsStringAsync()));

        Assert.Equal(1, _save.Runs);
        Assert.Single(answers.Distinct());
        Assert.Contains("第 1 次", answers[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restart_between_two_deliveries_changes_nothing()
    {
        var first = _factory.Start();
        var message = first.Message(TestPerson.Zhang, "自检");
        var press = Press(first);
        await first.PostAsync(message);
        var before = await (await first.PostAsync(press)).Content.ReadAsStringAsync();

        await using var second = await first.RestartAsync();
        await second.PostAsync(message);
        var after = await (await second.PostAsync(press)).Content.ReadAsStringAsync();

        Assert.Equal(before, after);
        Assert.Equal((1, 1), (_echo.Runs, _save.Runs));
        Assert.Single(second.Teams.Calls);
    }

    [Fact]
    public async Task Without_an_activity_id_the_same_content_is_the_same_turn()
    {
        await using var bot = _factory.Start();
        var activity = bot.Message(TestPerson.Zhang, "自检");
        activity.Remove("id");

        await bot.PostAsync(activity);
        await bot.PostAsync(activity);
        activity["timestamp"] = "2026-03-20T01:00:05.000Z";
        await bot.PostAsync(activity);

        Assert.Equal(2, _echo.Runs);
        Assert.Equal("v3/conversations/a%3Achat-11111111/activities", bot.Teams.Last.Path);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task A_reply_that_could_not_be_sent_is_sent_at_the_next_delivery_without_doing_the_work_again(HttpStatusCode failure)
    {
        await using var bot = _factory.Start();
        var activity = bot.Message(TestPerson.Zhang, "自检");
        bot.Teams.FailNext(failure);

        var first = await bot.PostAsync(activity);
        var second = await bot.PostAsync(activity);

        Assert.Equal(HttpStatusCode.BadGateway, first.StatusCode);
        Assert.Equal("ReplyNotSent", (await first.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(1, _echo.Runs);
        Assert.Equal("张三：自检（）", Assert.Single(bot.Teams.Calls).Text);
    }

    [Fact]
    public async Task A_reply_that_could_not_be_sent_survives_a_restart()
    {
        var first = _factory.Start();
        var activity = first.Message(TestPerson.Zhang, "自检");
        first.Teams.BreakNext(HttpRequestError.ConnectionError);
        await first.PostAsync(activity);

        await using var second = await first.RestartAsync();
        await second.PostAsync(activity);

        Assert.Equal(1, _echo.Runs);
        Assert.Equal("张三：自检（）", Assert.Single(second.Teams.Calls).Text);
    }

    [Fact]
    public async Task A_person_who_blocked_the_bot_is_not_tried_again()
    {
        await using var bot = _factory.Start();
        var activity = bot.Message(TestPerson.Zhang, "自检");
        bot.Teams.FailNext(HttpStatusCode.Forbidden, "ConversationBlockedByUser");

        var first = await bot.PostAsync(activity);
        var second = await bot.PostAsync(activity);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Empty(bot.Teams.Calls);
    }

    [Fact]
    public async Task A_handler_that_fails_is_told_once_with_a_number()
    {
        var broken = new EchoCommand("坏的", "broken", (_, _) => throw new InvalidOperationException("secret"));
        await using var bot = new BotFactory().With(services => services.AddSingleton<IChatCommand>(broken)).Start();
        var activity = bot.Message(TestPerson.Zhang, "坏的");

        await bot.PostAsync(activity);
        await bot.PostAsync(activity);

        var reply = Assert.Single(bot.Teams.Calls);
        var number = TurnKeys.Reference("msteams|a:chat-11111111|in-1-1");
        Assert.Contains(number, reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", reply.Text, StringComparison.Ordinal);
        Assert.Equal(1, broken.Runs);
    }

    [Fact]
    public async Task A_confidential_reply_leaves_no_row_and_is_still_repeated_in_the_same_run()
    {
        var ticket = new EchoCommand("恳谈", "talk", (_, _) => Task.FromResult(Reply.Of("凭证 4711") with { IsConfidential = true }));
        var bot = new BotFactory().With(services => services.AddSingleton<IChatCommand>(ticket)).Start();
        var activity = bot.Message(TestPerson.Zhang, "恳谈");
        bot.Teams.FailNext(HttpStatusCode.BadGateway);

        await bot.PostAsync(activity);
        await bot.PostAsync(activity);
        await bot.DisposeAsync();

        Assert.Equal(1, ticket.Runs);
        Assert.Equal("凭证 4711", Assert.Single(bot.Teams.Calls).Text);
        Assert.Empty(bot.Tables.RowsOf(TurnLedger.TableName));
    }

    [Fact]
    public async Task A_confidential_card_that_is_said_in_plain_words_leaves_no_row_either()
    {
        var card = Reply.Of(EchoHandler.CardOf("凭证 4711")) with { IsConfidential = true };
        var ticket = new EchoCommand("恳谈", "talk", (_, _) => Task.FromResult(card));
        var bot = new BotFactory()
            .With(services => services.AddSingleton<IChatCommand>(ticket).AddSingleton<ICallerDirectory>(new PlainTextReaders()))
            .Start();

        var reply = Assert.Single(await bot.SaysAsync(TestPerson.Zhang, "恳谈"));
        await bot.DisposeAsync();

        Assert.Equal("凭证 4711", reply.Text);
        Assert.Empty(bot.Tables.RowsOf(TurnLedger.TableName));
    }

    [Fact]
    public async Task The_ledger_is_written_when_the_bot_stops_and_after_a_fault_of_the_storage()
    {
        var bot = _factory.Start();
        var faults = 1;
        bot.Tables.BeforeAccess = (table, _) => table == TurnLedger.TableName && bot.Teams.Calls.Count > 0 && faults-- > 0
            ? throw new Wenming.Tables.TableStoreException("The disk is full.", null)
            : Task.CompletedTask;

        await bot.SaysAsync(TestPerson.Zhang, "自检");
        while (bot.Tables.RowsOf(TurnLedger.TableName).Count == 0)
        {
            bot.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await bot.DisposeAsync();
        Assert.Single(bot.Tables.RowsOf(TurnLedger.TableName));
        Assert.True(faults <= 0);
    }

    private static Dictionary<string, object?> Press(TestBot bot)
    {
        var press = bot.Activity(TestPerson.Zhang, "invoke");
        press["name"] = "adaptiveCard/action";
        press["value"] = new { action = new { type = "Action.Execute", verb = "save", data = new { a = "1" } } };
        return press;
    }

    private sealed class PlainTextReaders : ICallerDirectory
    {
        public Task<Caller> FindAsync(PersonId id, string name, string? locale, CancellationToken cancellationToken) =>
            Task.FromResult(new Caller(id, name, TestPerson.Zhang.OnRoster, Language.Chinese) { PrefersText = true });
    }
}
