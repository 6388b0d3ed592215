using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Wenming.Bot.Turns;
using Wenming.Domain.Roster;
using Wenming.Tables;
using Wenming.Tests.Support;

namespace Wenming.Tests.Web;

public sealed class DirectLineTests : IAsyncLifetime
{
    private readonly BotFactory _factory = new BotFactory().With(services => services
        .AddSingleton<IChatCommand>(new EchoCommand("自检", "self-check"))
        .AddSingleton<IChatCommand>(new EchoCommand("卡", "card", (_, _) => Task.FromResult(Reply.Of(EchoHandler.CardOf("旧卡")))))
        .AddSingleton<IChatCommand>(new EchoCommand("凭证", "voucher", (_, _) => Task.FromResult(Reply.Of("4711") with { IsConfidential = true })))
        .AddSingleton<ICardHandler>(new EchoHandler("save")));

    private TestBot _bot;
    private DirectLineClient _page = null!;

    public DirectLineTests() => _bot = _factory.Start();

    public async Task InitializeAsync() => _page = await DirectLineClient.AdmitAsync(_bot, TestPerson.Zhang);

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_conversation_begins_with_the_greeting_and_a_stream_to_connect_to()
    {
        var response = await _page.StartAsync();

        var info = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(["conversationId", "expires_in", "streamUrl", "token"], info.EnumerateObject().Select(member => member.Name).Order());
        var greeting = Assert.Single((await _page.NewsAsync()).Activities);
        Assert.Equal(TurnTexts.Welcome.Zh, greeting.GetProperty("text").GetString());
        Assert.Equal("bot", greeting.GetProperty("from").GetProperty("role").GetString());
    }

    [Fact]
    public async Task A_message_comes_back_in_the_stream_before_its_answer()
    {
        var response = await _page.SayAsync("自检");

        var id = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        var news = await _page.NewsAsync();
        Assert.Equal(["自检", "张三：自检（）"], news.Activities.Select(activity => activity.GetProperty("text").GetString()));
        Assert.Equal(id, news.Activities[0].GetProperty("id").GetString());
        Assert.Equal("client-1", news.Activities[0].GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.False(news.Activities[0].TryGetProperty("serviceUrl", out _));
        Assert.Empty((await _page.NewsAsync(news.Watermark)).Activities);
    }

    [Fact]
    public async Task The_same_client_id_is_the_same_message()
    {
        await _page.SayAsync("自检");
        await _page.SayAsync("自检");

        Assert.Single((await _page.NewsAsync()).Activities, activity => activity.GetProperty("text").GetString() == "张三：自检（）");
    }

    [Fact]
    public async Task Who_opens_the_page_again_is_not_greeted_again()
    {
        await _page.StartAsync();

        var again = await _page.StartAsync();

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single((await _page.NewsAsync()).Activities);
    }

    [Fact]
    public async Task A_long_conversation_is_read_in_parts_and_its_beginning_is_let_go()
    {
        for (var number = 0; number < 300; number++)
            await _page.SayAsync("自检", $"client-{number}");

        var seen = new List<string>();
        var watermark = "";
        while (await _page.NewsAsync(watermark) is { Activities.Length: > 0 } news)
        {
            Assert.InRange(news.Activities.Length, 1, 50);
            seen.AddRange(Ids(news));
            watermark = news.Watermark;
        }

        Assert.Equal(500, seen.Distinct().Count());
        Assert.Equal(500, seen.Count);
        Assert.Equal("600", watermark);
    }

    [Fact]
    public async Task Who_opens_the_page_now_and_then_goes_on_to_be_told_in_Teams_until_Teams_is_left()
    {
        var references = _bot.Service<ConversationReferences>();
        var zhang = new PersonId(TestPerson.Zhang.ObjectId);
        await _page.SayAsync("自检");
        Assert.Equal("urn:wenming:chat-page", (await references.FindPersonalAsync(zhang, CancellationToken.None))?.Reference.ServiceUrl);

        await _bot.SaysAsync(TestPerson.Zhang, "自检");
        await _page.SayAsync("自检", "client-2");
        Assert.Equal(FakeTeams.ServiceUrl, (await references.FindPersonalAsync(zhang, CancellationToken.None))?.Reference.ServiceUrl);

        var left = _bot.Activity(TestPerson.Zhang, "installationUpdate");
        left["action"] = "remove";
        await _bot.PostAsync(left);
        await _page.SayAsync("自检", "client-3");
        Assert.Equal("urn:wenming:chat-page", (await references.FindPersonalAsync(zhang, CancellationToken.None))?.Reference.ServiceUrl);
    }

    [Fact]
    public async Task What_is_confidential_stands_in_no_table_and_is_seen_as_long_as_the_bot_runs()
    {
        await _page.SayAsync("凭证");
        Assert.Equal(["凭证", "4711"], (await _page.NewsAsync()).Activities.Select(said => said.GetProperty("text").GetString()));
        Assert.DoesNotContain(_bot.Tables.RowsOf("Streams"), row => row.RowKey.StartsWith("a|", StringComparison.Ordinal));

        _bot = await _bot.RestartAsync();
        _page = _page.At(_bot);
        await _page.SayAsync("自检", "client-2");

        Assert.Equal(["自检", "张三：自检（）"], (await _page.NewsAsync()).Activities.Select(said => said.GetProperty("text").GetString()));
        Assert.Equal("4", (await _page.NewsAsync()).Watermark);
    }

    [Fact]
    public async Task What_cannot_be_stored_is_refused_and_comes_once_when_it_is_sent_again()
    {
        _bot.Tables.BeforeAccess = (table, _) => table == "Streams" ? throw new TableStoreException("The disk is full.", null) : Task.CompletedTask;
        var refused = await _page.SayAsync("自检");
        _bot.Tables.BeforeAccess = (_, _) => Task.CompletedTask;
        var taken = await _page.SayAsync("自检");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (refused.StatusCode, taken.StatusCode));
        Assert.Equal(["自检", "张三：自检（）"], (await _page.NewsAsync()).Activities.Select(said => said.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task An_executed_button_is_answered_in_the_HTTP_answer()
    {
        var response = await _page.PostActivityAsync(new
        {
            type = "invoke",
            name = "adaptiveCard/action",
            from = new { id = TestPerson.Zhang.ObjectId, name = "张三" },
            value = new { action = new { type = "Action.Execute", verb = "save", data = new { a = "1" } } },
        });

        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("save[a=1]", answer.GetProperty("value").GetProperty("fallbackText").GetString());
        Assert.Empty((await _page.NewsAsync()).Activities);
    }

    [Fact]
    public async Task A_submitted_card_is_replaced_in_its_place()
    {
        await _page.SayAsync("卡");
        var before = await _page.NewsAsync();
        var card = before.Activities[^1];

        await _page.PostActivityAsync(new
        {
            type = "message",
            from = new { id = TestPerson.Zhang.ObjectId, name = "张三" },
            replyToId = card.GetProperty("id").GetString(),
            value = new { verb = "save", a = "1" },
        });

        var updated = (await _page.NewsAsync(before.Watermark)).Activities[^1];
        Assert.Equal(card.GetProperty("id").GetString(), updated.GetProperty("id").GetString());
        Assert.Equal(Sequence(card), Sequence(updated));
        Assert.Equal("save[a=1]", updated.GetProperty("attachments")[0].GetProperty("content").GetProperty("fallbackText").GetString());
    }

    [Fact]
    public async Task An_executed_card_is_the_new_one_for_a_page_that_is_loaded_again_and_no_news_for_an_open_one()
    {
        await _page.SayAsync("卡");
        var before = await _page.NewsAsync();

        await _page.PostActivityAsync(new
        {
            type = "invoke",
            name = "adaptiveCard/action",
            from = new { id = TestPerson.Zhang.ObjectId, name = "张三" },
            replyToId = before.Activities[^1].GetProperty("id").GetString(),
            value = new { action = new { verb = "save" } },
        });

        Assert.Empty((await _page.NewsAsync(before.Watermark)).Activities);
        var reloaded = (await _page.NewsAsync()).Activities[^1];
        Assert.Equal("save[]", reloaded.GetProperty("attachments")[0].GetProperty("content").GetProperty("fallbackText").GetString());
    }

    [Fact]
    public async Task An_open_page_goes_on_after_a_restart_where_it_stood()
    {
        await _page.SayAsync("自检");
        var before = await _page.NewsAsync();
        _bot = await _bot.RestartAsync();
        _page = _page.At(_bot);
        _bot.Clock.Advance(TimeSpan.FromSeconds(5));

        var resumed = await _page.GetAsync($"conversations/{_page.ConversationId}?watermark={before.Watermark}");
        await _page.SayAsync("自检", "client-2");
        var after = await _page.NewsAsync(before.Watermark);

        Assert.Equal(HttpStatusCode.OK, resumed.StatusCode);
        Assert.Equal(4, (await _page.NewsAsync()).Activities.Length);
        Assert.Equal(["自检", "张三：自检（）"], after.Activities.Select(activity => activity.GetProperty("text").GetString()));
        Assert.Empty(Ids(before).Intersect(Ids(after)));
    }

    [Fact]
    public async Task A_file_is_refused_to_the_client_and_the_person_reads_why()
    {
        using var form = new MultipartFormDataContent();
        var activity = """{"type":"message","text":"见附件","from":{"id":"11111111-1111-1111-1111-111111111111"},"attachments":[{"contentType":"text/plain","name":"说明.txt"}]}""";
        form.Add(new StringContent(activity, Encoding.UTF8, "application/vnd.microsoft.activity"), "activity", "blob");
        form.Add(new ByteArrayContent("文件"u8.ToArray()), "file", "../../说明.txt");

        var response = await _page.SendAsync(HttpMethod.Post, $"conversations/{_page.ConversationId}/upload?userId=u", form);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "FileNotTaken"), (response.StatusCode, (await DirectLineClient.RefusalAsync(response)).Code));
        Assert.Equal([TurnTexts.OnlyText.Zh], (await _page.NewsAsync()).Activities.Select(said => said.GetProperty("text").GetString()));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("""{"from":{"id":"11111111-1111-1111-1111-111111111111"}}""")]
    [InlineData("""{"type":"message","from":{"id":"11111111-1111-1111-1111-111111111111"},"text":"\ud800"}""")]
    [InlineData("""{"type":"message","type":"message","from":{"id":"11111111-1111-1111-1111-111111111111"}}""")]
    [InlineData("""{"type":"message","from":{"id":"11111111-1111-1111-1111-111111111111"},"channelData":{"clientActivityID":"\ud800"}}""")]
    public async Task What_is_no_activity_gets_400(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        var response = await _page.SendAsync(HttpMethod.Post, $"conversations/{_page.ConversationId}/activities", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty((await _page.NewsAsync()).Activities);
    }

    private static long Sequence(JsonElement activity) => activity.GetProperty("channelData").GetProperty("webchat:sequence-id").GetInt64();

    private static IEnumerable<string> Ids((JsonElement[] Activities, string Watermark) news) =>
        news.Activities.Select(activity => activity.GetProperty("id").GetString()!);
}
