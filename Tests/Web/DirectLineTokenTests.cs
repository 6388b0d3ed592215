using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Wenming.Bot.Protocol.DirectLine;
using Wenming.Bot.Turns;
using Wenming.Bot.Web;
using Wenming.Bot.Web.DirectLine;
using Wenming.Tests.Support;

namespace Wenming.Tests.Web;

/// <summary>A token opens one conversation for one user, for half an hour.</summary>
public sealed class DirectLineTokenTests : IAsyncLifetime
{
    private readonly BotFactory _factory = new BotFactory().With(services => services
        .AddSingleton<IChatCommand>(new EchoCommand("自检", "self-check")));

    private TestBot _bot;
    private DirectLineClient _zhang = null!;
    private DirectLineClient _li = null!;

    public DirectLineTokenTests() => _bot = _factory.Start();

    public async Task InitializeAsync()
    {
        _zhang = await DirectLineClient.AdmitAsync(_bot, TestPerson.Zhang);
        _li = await DirectLineClient.AdmitAsync(_bot, TestPerson.Li);
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Theory]
    [InlineData("POST", "tokens/generate")]
    [InlineData("POST", "tokens/refresh")]
    [InlineData("POST", "conversations")]
    [InlineData("GET", "conversations/{id}")]
    [InlineData("GET", "conversations/{id}/activities")]
    [InlineData("POST", "conversations/{id}/activities")]
    [InlineData("POST", "conversations/{id}/upload")]
    public async Task Without_a_token_nothing_is_served_so_that_a_foreign_page_cannot_post(string method, string path)
    {
        _zhang.Token = null;

        Assert.Equal(HttpStatusCode.Unauthorized, (await CallAsync(_zhang, method, path)).StatusCode);
    }

    [Theory]
    [InlineData("POST", "tokens/generate")]
    [InlineData("POST", "tokens/refresh")]
    [InlineData("GET", "conversations/{id}/activities")]
    [InlineData("POST", "conversations/{id}/activities")]
    public async Task Another_sites_page_is_refused_even_with_a_token(string method, string path)
    {
        foreach (var origin in (string[])["https://example.com", "null", "http://localhost.example.com"])
            Assert.Equal(HttpStatusCode.Forbidden, (await CallAsync(_zhang, method, path, origin)).StatusCode);
        Assert.NotEqual(HttpStatusCode.Forbidden, (await CallAsync(_zhang, method, path, "http://localhost")).StatusCode);
    }

    [Theory]
    [InlineData("GET", "conversations/{id}")]
    [InlineData("GET", "conversations/{id}/activities")]
    [InlineData("POST", "conversations/{id}/activities")]
    [InlineData("POST", "conversations/{id}/upload")]
    public async Task Another_persons_token_does_not_open_my_conversation(string method, string path)
    {
        await _zhang.SayAsync("自检");
        var token = _zhang.Token;
        _zhang.Token = _li.Token;

        Assert.Equal(HttpStatusCode.Forbidden, (await CallAsync(_zhang, method, path)).StatusCode);
        _zhang.Token = token;
        Assert.Equal(2, (await _zhang.NewsAsync()).Activities.Length);
    }

    [Fact]
    public async Task My_other_conversations_token_does_not_open_this_one()
    {
        var second = await DirectLineClient.AdmitAsync(_bot, TestPerson.Zhang);
        _zhang.Token = second.Token;

        Assert.NotEqual(second.ConversationId, _zhang.ConversationId);
        Assert.Equal(HttpStatusCode.Forbidden, (await _zhang.SayAsync("自检")).StatusCode);
    }

    [Fact]
    public async Task Nobody_speaks_as_somebody_else()
    {
        var forged = await _zhang.PostActivityAsync(new { type = "message", text = "自检", from = new { id = TestPerson.Li.ObjectId, name = "李四" } });
        var dressed = await _zhang.PostActivityAsync(new
        {
            type = "message",
            text = "自检",
            from = new { id = TestPerson.Zhang.ObjectId, name = "李四", aadObjectId = TestPerson.Li.ObjectId },
            conversation = new { id = _li.ConversationId },
        });

        Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode);
        Assert.Equal(HttpStatusCode.OK, dressed.StatusCode);
        Assert.Equal("张三：自检（）", (await _zhang.NewsAsync()).Activities[^1].GetProperty("text").GetString());
        Assert.Empty((await _li.NewsAsync()).Activities);
    }

    [Theory]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    public async Task A_page_does_not_report_what_only_a_channel_can_know(string type)
    {
        var response = await _zhang.PostActivityAsync(new { type, action = "remove", from = new { id = TestPerson.Zhang.ObjectId } });

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_token_ends_after_half_an_hour_with_a_sentence_and_a_new_one_goes_on_in_the_same_conversation()
    {
        await _zhang.SayAsync("自检");
        var conversation = _zhang.ConversationId;
        _bot.Clock.Advance(TimeSpan.FromSeconds(1799));
        Assert.Equal(2, (await _zhang.NewsAsync()).Activities.Length);

        _bot.Clock.Advance(TimeSpan.FromSeconds(1));
        var late = await _zhang.SayAsync("自检", "client-2");
        await _zhang.AskForTokenAsync();

        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);
        Assert.Equal("TokenExpired", (await DirectLineClient.RefusalAsync(late)).Code);
        Assert.Equal(conversation, _zhang.ConversationId);
        Assert.Equal(2, (await _zhang.NewsAsync()).Activities.Length);
    }

    [Fact]
    public async Task A_token_that_is_refreshed_in_time_lasts_on_and_an_expired_one_cannot_be_refreshed()
    {
        _bot.Clock.Advance(TimeSpan.FromMinutes(29));
        await _zhang.TakeAsync(await _zhang.PostAsync("tokens/refresh"));
        Assert.Equal(1800, _zhang.ExpiresIn);
        _bot.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, (await _zhang.SayAsync("自检")).StatusCode);

        _bot.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.Forbidden, (await _zhang.PostAsync("tokens/refresh")).StatusCode);
    }

    [Fact]
    public async Task Looking_at_a_conversation_does_not_prolong_its_token()
    {
        _bot.Clock.Advance(TimeSpan.FromMinutes(20));
        var resumed = await (await _zhang.GetAsync($"conversations/{_zhang.ConversationId}")).Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(600, resumed.GetProperty("expires_in").GetInt32());
        Assert.Equal(_zhang.Token, resumed.GetProperty("token").GetString());
    }

    [Fact]
    public async Task A_token_outlives_a_restart_and_another_bureaus_bot_refuses_it()
    {
        _bot = await _bot.RestartAsync();
        Assert.Equal(HttpStatusCode.OK, (await _zhang.At(_bot).SayAsync("自检")).StatusCode);

        await using var elsewhere = new BotFactory().Start();
        var refused = await _zhang.At(elsewhere).SayAsync("自检");

        Assert.Equal((HttpStatusCode.Forbidden, "BadToken"), (refused.StatusCode, (await DirectLineClient.RefusalAsync(refused)).Code));
    }

    [Fact]
    public async Task A_token_that_was_changed_anywhere_is_refused()
    {
        var token = _zhang.Token!;
        var said = Encoding.UTF8.GetString(Convert.FromBase64String(Padded(token.Split('.')[0])));
        var forged = Convert.ToBase64String(Encoding.UTF8.GetBytes(said.Replace(TestPerson.Zhang.ObjectId, TestPerson.Li.ObjectId, StringComparison.Ordinal)))
            .TrimEnd('=').Replace('+', '-').Replace('/', '_');
        string[] bad =
        [
            $"{forged}.{token.Split('.')[1]}", token[..^1] + (token[^1] == 'A' ? 'B' : 'A'), token.Split('.')[0], token.Split('.')[0] + ".", "." + token.Split('.')[1],
            token + ".", $"{token}.{token}", token.ToUpperInvariant(), "none", new string('a', 5000), $"{_li.Token!.Split('.')[0]}.{token.Split('.')[1]}",
        ];

        Assert.Contains(TestPerson.Zhang.ObjectId, said, StringComparison.Ordinal);
        foreach (var text in bad)
        {
            _zhang.Token = text;
            Assert.Equal(HttpStatusCode.Forbidden, (await _zhang.NewsResponseAsync()).StatusCode);
        }
    }

    [Fact]
    public async Task Who_changes_at_the_page_gets_a_conversation_of_the_own()
    {
        _li.Token = _zhang.Token;

        await _li.AskForTokenAsync();

        Assert.NotEqual(_zhang.ConversationId, _li.ConversationId);
        Assert.Equal(HttpStatusCode.OK, (await _li.SayAsync("自检")).StatusCode);
    }

    [Fact]
    public async Task Who_is_refused_gets_no_token_and_a_signed_in_person_always_the_same_conversation()
    {
        var visitors = new OneVisitor();
        await using var bot = new BotFactory().With(services => services.AddSingleton<IVisitors>(visitors)).Start();
        var first = await DirectLineClient.AdmitAsync(bot, TestPerson.Zhang);
        var second = await DirectLineClient.AdmitAsync(bot, TestPerson.Li);
        Assert.Equal(first.ConversationId, second.ConversationId);
        Assert.Equal(HttpStatusCode.Forbidden, (await second.SayAsync("自检")).StatusCode);

        visitors.Is = new Visitor.Refused("Sign in.");
        var asked = await first.PostAsync("tokens/generate", new { user = new { id = TestPerson.Zhang.ObjectId } });
        var refreshed = await first.PostAsync("tokens/refresh");

        Assert.Equal((HttpStatusCode.Forbidden, "Sign in."), (asked.StatusCode, (await DirectLineClient.RefusalAsync(asked)).Sentence));
        Assert.Equal(HttpStatusCode.Forbidden, refreshed.StatusCode);
    }

    [Fact]
    public async Task A_token_is_not_refreshed_for_whoever_sits_there_now()
    {
        var visitors = new OneVisitor();
        await using var bot = new BotFactory().With(services => services.AddSingleton<IVisitors>(visitors)).Start();
        var zhang = await DirectLineClient.AdmitAsync(bot, TestPerson.Zhang);

        visitors.Is = new Visitor.Known(new DirectLineUser { Id = TestPerson.Li.ObjectId });

        Assert.Equal(HttpStatusCode.Forbidden, (await zhang.PostAsync("tokens/refresh")).StatusCode);
    }

    [Fact]
    public async Task A_vendors_tool_begins_with_any_word_as_secret_which_opens_nothing_but_what_it_began()
    {
        var tool = new DirectLineClient(_bot.Http, TestPerson.Li) { Token = "secret" };
        var other = new DirectLineClient(_bot.Http, TestPerson.Wang) { Token = "another" };
        await tool.TakeAsync(await tool.PostAsync("conversations", new { user = new { id = TestPerson.Li.ObjectId, name = "李四" } }));
        await tool.SayAsync("自检");

        Assert.Equal("李四：自检（）", (await tool.NewsAsync()).Activities[^1].GetProperty("text").GetString());
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync($"conversations/{tool.ConversationId}/activities")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await tool.GetAsync($"conversations/{_zhang.ConversationId}/activities")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await tool.PostAsync("tokens/refresh")).StatusCode);
        _factory.CallersAddress = IPAddress.Parse("10.0.0.9");
        Assert.Equal(HttpStatusCode.Forbidden, (await tool.PostAsync("conversations", new { user = new { id = TestPerson.Li.ObjectId } })).StatusCode);
    }

    [Fact]
    public async Task Where_people_sign_in_no_word_is_a_secret()
    {
        await using var bot = new BotFactory()
            .With(services => services.AddSingleton<IVisitors>(new OneVisitor()).RemoveAll<PickedSecrets>())
            .Start();

        var response = await new DirectLineClient(bot.Http, TestPerson.Zhang) { Token = "secret" }.StartAsync();

        Assert.Equal((HttpStatusCode.Forbidden, "BadToken"), (response.StatusCode, (await DirectLineClient.RefusalAsync(response)).Code));
    }

    [Fact]
    public async Task Only_on_this_machine_anybody_can_be_picked()
    {
        var page = new DirectLineClient(_bot.Http, TestPerson.Zhang);
        _factory.CallersAddress = IPAddress.Parse("10.0.0.9");

        var response = await page.PostAsync("tokens/generate", new { user = new { id = TestPerson.Zhang.ObjectId } });

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(65, 0)]
    [InlineData(1, 65)]
    public async Task Nobody_is_called_nothing_or_at_great_length(int idLength, int nameLength)
    {
        var response = await _zhang.PostAsync("tokens/generate", new { user = new { id = new string('a', idLength), name = new string('名', nameLength) } });

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private static Task<HttpResponseMessage> CallAsync(DirectLineClient client, string method, string path, string? origin = null) => client.SendAsync(
        new HttpMethod(method),
        path.Replace("{id}", client.ConversationId, StringComparison.Ordinal),
        method == "GET" ? null : JsonContent.Create(new { type = "typing", user = new { id = client.Person.ObjectId }, from = new { id = client.Person.ObjectId } }),
        origin);

    private static string Padded(string text) => text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '=');

    private sealed class OneVisitor : IVisitors
    {
        public Visitor Is { get; set; } = new Visitor.Known(new DirectLineUser { Id = TestPerson.Zhang.ObjectId, Name = "张三" }) { HasOneConversation = true };

        public Task<Visitor> IdentifyAsync(HttpContext http, DirectLineUser? claimed, CancellationToken cancellationToken) => Task.FromResult(Is);
    }
}
