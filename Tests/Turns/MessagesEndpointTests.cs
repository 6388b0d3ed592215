using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Wenming.Bot.Turns;
using Wenming.Tests.Support;

namespace Wenming.Tests.Turns;

public sealed class MessagesEndpointTests : IAsyncLifetime
{
    private readonly EchoCommand _echo = new("自检", "self-check");
    private readonly BotFactory _factory = new();
    private readonly TestBot _bot;

    public MessagesEndpointTests() => _bot = _factory.With(services => services.AddSingleton<IChatCommand>(_echo)).Start();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=gb2312")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Only_JSON_in_UTF8_is_an_activity(string contentType)
    {
        var response = await _bot.PostAsync("{}"u8.ToArray(), contentType);

        await AssertRefusedAsync(HttpStatusCode.UnsupportedMediaType, response);
    }

    [Fact]
    public async Task A_compressed_body_is_refused()
    {
        using var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.ContentType = new("application/json");
        content.Headers.ContentEncoding.Add("gzip");

        var response = await _bot.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);

        await AssertRefusedAsync(HttpStatusCode.UnsupportedMediaType, response);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_the_limit_is_refused_also_when_its_length_is_not_announced(bool isChunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages");
        request.Content = new StringContent($$"""{"type":"message","text":"{{new string('x', 256 * 1024)}}"}""", Encoding.UTF8, "application/json");
        request.Headers.TransferEncodingChunked = isChunked;

        var response = await _bot.Http.SendAsync(request);

        await AssertRefusedAsync(HttpStatusCode.RequestEntityTooLarge, response);
    }

    [Fact]
    public async Task A_body_just_under_the_limit_is_read()
    {
        var activity = _bot.Message(TestPerson.Zhang, "");
        var empty = JsonSerializer.SerializeToUtf8Bytes(activity).Length;
        activity["text"] = new string('x', (256 * 1024) - empty);

        var response = await _bot.PostAsync(activity);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"from":{"id":"u"}}""")]
    public async Task What_is_no_activity_gets_400_and_a_sentence(string body)
    {
        var response = await _bot.PostTextAsync(body);

        await AssertRefusedAsync(HttpStatusCode.BadRequest, response);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    public async Task Other_methods_get_405(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");

        var response = await _bot.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("message")]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("messageReaction")]
    public async Task A_service_URL_elsewhere_is_refused_before_anything_runs(string type)
    {
        var activity = _bot.Activity(TestPerson.Zhang, type);
        activity["text"] = "自检";
        activity["serviceUrl"] = "https://smba.trafficmanager.net/teams/";

        var response = await _bot.PostAsync(activity);

        await AssertRefusedAsync(HttpStatusCode.Forbidden, response);
        Assert.Equal(0, _echo.Runs);
        Assert.Empty(_bot.Tables.RowsOf(ConversationReferences.TableName));
    }

    [Fact]
    public async Task A_caller_who_waits_for_the_replies_may_name_any_service_URL_and_it_is_not_remembered()
    {
        var activity = _bot.Message(TestPerson.Zhang, "自检");
        activity["serviceUrl"] = "https://smba.trafficmanager.net/teams/";
        activity["deliveryMode"] = "expectReplies";

        var response = await _bot.PostAsync(activity);

        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("张三：自检（）", body.GetProperty("activities")[0].GetProperty("text").GetString());
        Assert.Empty(_bot.Teams.Calls);
        Assert.Empty(_bot.Tables.RowsOf(ConversationReferences.TableName));
    }

    [Theory]
    [InlineData("203.0.113.7", null)]
    [InlineData("::ffff:203.0.113.7", null)]
    [InlineData(null, null)]
    [InlineData("127.0.0.1", "X-Forwarded-For")]
    [InlineData("127.0.0.1", "Forwarded")]
    public async Task Callers_from_elsewhere_get_403_everywhere(string? address, string? header)
    {
        _factory.CallersAddress = address is null ? null : IPAddress.Parse(address);
        if (header is not null)
            _bot.Http.DefaultRequestHeaders.Add(header, "for=203.0.113.7");

        var message = await _bot.PostAsync(_bot.Message(TestPerson.Zhang, "自检"));
        var page = await _bot.Http.GetAsync(new Uri("/", UriKind.Relative));
        var health = await _bot.Http.GetAsync(new Uri("/health/ready", UriKind.Relative));

        await AssertRefusedAsync(HttpStatusCode.Forbidden, message);
        await AssertRefusedAsync(HttpStatusCode.Forbidden, page);
        await AssertRefusedAsync(HttpStatusCode.Forbidden, health);
        Assert.Equal(0, _echo.Runs);
    }

    [Theory]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    public async Task This_machine_has_several_addresses(string address)
    {
        _factory.CallersAddress = IPAddress.Parse(address);

        var replies = await _bot.SaysAsync(TestPerson.Zhang, "自检");

        Assert.Single(replies);
    }

    private static async Task AssertRefusedAsync(HttpStatusCode status, HttpResponseMessage response)
    {
        Assert.Equal(status, response.StatusCode);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        var error = body.GetProperty("error");
        Assert.NotEmpty(error.GetProperty("code").GetString()!);
        Assert.EndsWith(".", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }
}
