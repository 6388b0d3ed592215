using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Wenming.Bot.Protocol;
using Wenming.Tests.Support;

namespace Wenming.Tests.Protocol;

public sealed class ConnectorClientTests : IDisposable
{
    private readonly FakeTeams _teams = new();
    private readonly FakeClock _clock = new();
    private readonly HttpClient _http;
    private readonly ConnectorClient _client;

    public ConnectorClientTests()
    {
        _http = new HttpClient(_teams) { Timeout = TimeSpan.FromSeconds(30) };
        _client = new ConnectorClient(_http, ServiceUrlRule.LoopbackOnly, new MachineClock(_clock), NullLogger<ConnectorClient>.Instance);
    }

    public void Dispose()
    {
        _http.Dispose();
        _teams.Dispose();
    }

    [Fact]
    public async Task Ids_are_encoded_and_a_thread_keeps_its_mark()
    {
        await _client.ReplyToActivityAsync(Chat("19:abc@thread.tacv2;messageid=17/3"), "f:1 2", Hello, default);

        Assert.Equal("v3/conversations/19%3Aabc%40thread.tacv2;messageid=17%2F3/activities/f%3A1%202", _teams.Last.Path);
    }

    [Fact]
    public async Task What_arrived_has_the_channels_id()
    {
        var outcome = await _client.SendToConversationAsync(Chat("c"), Hello, default);

        Assert.Equal(new SendOutcome.Sent("1"), outcome);
        Assert.Equal("你好", _teams.Last.Text);
    }

    [Fact]
    public async Task A_channel_may_take_a_message_and_name_no_id()
    {
        _teams.AcceptNextWithoutId();

        var outcome = await _client.SendToConversationAsync(Chat("c"), Hello, default);

        Assert.Equal(new SendOutcome.Sent(null), outcome);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, typeof(SendOutcome.Throttled))]
    [InlineData(HttpStatusCode.PreconditionFailed, typeof(SendOutcome.Throttled))]
    [InlineData(HttpStatusCode.Forbidden, typeof(SendOutcome.Forbidden))]
    [InlineData(HttpStatusCode.NotFound, typeof(SendOutcome.Gone))]
    [InlineData(HttpStatusCode.BadGateway, typeof(SendOutcome.Unknown))]
    [InlineData(HttpStatusCode.ServiceUnavailable, typeof(SendOutcome.Unknown))]
    [InlineData(HttpStatusCode.GatewayTimeout, typeof(SendOutcome.Unknown))]
    [InlineData(HttpStatusCode.InternalServerError, typeof(SendOutcome.Refused))]
    [InlineData(HttpStatusCode.RequestEntityTooLarge, typeof(SendOutcome.Refused))]
    [InlineData(HttpStatusCode.Found, typeof(SendOutcome.Refused))]
    public async Task Each_status_has_its_meaning(HttpStatusCode status, Type meaning)
    {
        _teams.FailNext(status, "SomeCode");

        var outcome = await _client.UpdateActivityAsync(Chat("c"), "1", Hello, default);

        Assert.IsType(meaning, outcome);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("soon", null)]
    [InlineData("-3", null)]
    [InlineData("", null)]
    public async Task How_long_to_wait_is_said_in_seconds(string retryAfter, int? seconds)
    {
        _teams.ThrottleNext(retryAfter);

        var outcome = await _client.SendToConversationAsync(Chat("c"), Hello, default);

        Assert.Equal(new SendOutcome.Throttled(seconds is { } some ? TimeSpan.FromSeconds(some) : null), outcome);
    }

    [Theory]
    [InlineData(0, 90, 90)]
    [InlineData(3600, 3690, 90)]
    [InlineData(-3600, -3510, 90)]
    [InlineData(0, -5, 0)]
    public async Task Or_as_a_date_which_is_measured_by_the_channels_own_clock(int channelIsAheadBy, int dateIsAheadBy, int seconds)
    {
        var now = _clock.GetUtcNow();
        _teams.ThrottleNext(now.AddSeconds(dateIsAheadBy).ToString("R"), now.AddSeconds(channelIsAheadBy));

        var outcome = await _client.SendToConversationAsync(Chat("c"), Hello, default);

        Assert.Equal(new SendOutcome.Throttled(TimeSpan.FromSeconds(seconds)), outcome);
    }

    [Fact]
    public async Task Or_by_our_clock_where_the_channel_does_not_tell_its_own()
    {
        _teams.ThrottleNext(_clock.GetUtcNow().AddSeconds(30).ToString("R"));

        var outcome = await _client.SendToConversationAsync(Chat("c"), Hello, default);

        Assert.Equal(new SendOutcome.Throttled(TimeSpan.FromSeconds(30)), outcome);
    }

    [Theory]
    [InlineData("""{"error":{"code":"Forbidden","subCode":"MessageWritesBlocked"}}""", "MessageWritesBlocked")]
    [InlineData("""{"subCode":"BotDisabledByAdmin","error":{"code":"Forbidden"}}""", "BotDisabledByAdmin")]
    [InlineData("""{"error":{"code":"ForbiddenOperationException"}}""", "ForbiddenOperationException")]
    [InlineData("""{"error":{"code":"a\r\nfail: forged line"}}""", null)]
    [InlineData("""{"error":{"code":["x"]}}""", null)]
    [InlineData("""{"error":"x"}""", null)]
    [InlineData("<html>no</html>", null)]
    [InlineData("", null)]
    public async Task The_code_of_a_refusal_is_a_word_or_none(string body, string? code)
    {
        _teams.AnswerNext(HttpStatusCode.Forbidden, body);

        var outcome = await _client.SendToConversationAsync(Chat("c"), Hello, default);

        Assert.Equal(new SendOutcome.Forbidden(code), outcome);
    }

    [Fact]
    public async Task A_code_without_end_is_none()
    {
        _teams.FailNext(HttpStatusCode.Forbidden, new string('a', 10_000));

        var outcome = await _client.SendToConversationAsync(Chat("c"), Hello, default);

        Assert.Equal(new SendOutcome.Forbidden(null), outcome);
    }

    [Fact]
    public async Task A_refusal_carries_the_channels_code()
    {
        _teams.FailNext(HttpStatusCode.Forbidden, "ConversationBlockedByUser");

        var outcome = await _client.SendToConversationAsync(Chat("c"), Hello, default);

        Assert.Equal(new SendOutcome.Forbidden("ConversationBlockedByUser"), outcome);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, typeof(SendOutcome.Unreachable))]
    [InlineData(HttpRequestError.ConnectionError, typeof(SendOutcome.Unreachable))]
    [InlineData(HttpRequestError.ResponseEnded, typeof(SendOutcome.Unknown))]
    public async Task A_line_that_was_never_there_differs_from_one_that_was_cut(HttpRequestError error, Type meaning)
    {
        _teams.BreakNext(error);

        var outcome = await _client.DeleteActivityAsync(Chat("c"), "1", default);

        Assert.IsType(meaning, outcome);
    }

    [Fact]
    public async Task An_answer_that_never_came_is_unknown()
    {
        _http.Timeout = TimeSpan.FromMilliseconds(50);
        _teams.BeforeAnswer = token => Task.Delay(Timeout.Infinite, token);

        var outcome = await _client.SendToConversationAsync(Chat("c"), Hello, default);

        Assert.Equal(new SendOutcome.Unknown("Timeout"), outcome);
    }

    [Fact]
    public async Task An_address_outside_this_machine_is_never_called()
    {
        var outcome = await _client.SendToConversationAsync(Chat("c") with { ServiceUrl = "https://smba.trafficmanager.net/teams/" }, Hello, default);

        Assert.Equal(new SendOutcome.Refused(0, "ServiceUrlNotAllowed"), outcome);
        _teams.AssertNothingUnexpected();
    }

    [Fact]
    public async Task A_personal_chat_is_opened_with_tenant_bot_and_person()
    {
        var outcome = await _client.CreateConversationAsync(Chat("19:group"), default);

        Assert.Equal(new SendOutcome.Sent("a:opened-1"), outcome);
        Assert.Equal(
            """{"isGroup":false,"bot":{"id":"28:bot"},"members":[{"id":"29:u"}],"tenantId":"t","channelData":{"tenant":{"id":"t"}}}""",
            _teams.Last.Body.GetRawText());
    }

    [Fact]
    public async Task Without_a_tenant_no_personal_chat_is_opened()
    {
        var group = Chat("19:group");

        var outcome = await _client.CreateConversationAsync(group with { Conversation = new SentConversation { Id = "19:group" } }, default);

        Assert.IsType<SendOutcome.Refused>(outcome);
        Assert.Empty(_teams.Calls);
    }

    private static SentActivity Hello => new() { Text = "你好" };

    private static ConversationReference Chat(string id) => new()
    {
        ChannelId = "msteams",
        ServiceUrl = FakeTeams.ServiceUrl,
        Conversation = new SentConversation { Id = id, TenantId = "t" },
        Bot = new SentAccount { Id = "28:bot" },
        User = new SentAccount { Id = "29:u" },
    };
}
