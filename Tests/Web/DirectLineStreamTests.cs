using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Wenming.Bot.Protocol.DirectLine;
using Wenming.Bot.Turns;
using Wenming.Tests.Support;

namespace Wenming.Tests.Web;

/// <summary>The stream over web sockets, on a port of this machine.</summary>
public sealed class DirectLineStreamTests : IAsyncLifetime
{
    private readonly BotFactory _factory = new BotFactory().With(services => services
        .AddSingleton<IChatCommand>(new EchoCommand("自检", "self-check")));

    private TestBot _bot;
    private DirectLineClient _page = null!;

    public DirectLineStreamTests() => _bot = _factory.StartOnPort(0);

    public async Task InitializeAsync() => _page = await DirectLineClient.AdmitAsync(_bot, TestPerson.Zhang);

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task What_is_said_is_heard_at_once_and_in_its_order()
    {
        using var stream = await OpenAsync("");

        await _page.SayAsync("自检 一科");
        await stream.HearAsync(2);
        await _page.SayAsync("自检 二科", "client-2");
        await stream.HearAsync(4);

        Assert.Equal(["自检 一科", "张三：自检（一科）", "自检 二科", "张三：自检（二科）"], stream.Heard.Select(heard => heard.Words));
        Assert.Equal("4", stream.Watermark);
    }

    [Fact]
    public async Task A_line_that_is_cut_again_and_again_loses_and_doubles_nothing()
    {
        var heard = new List<string>();
        var watermark = "";
        for (var round = 0; round < 5; round++)
        {
            await _page.SayAsync("自检", $"before-{round}");
            using var stream = await OpenAsync(watermark);
            await _page.SayAsync("自检", $"while-{round}");
            await stream.HearAsync(4);
            heard.AddRange(stream.Heard.Select(said => said.Id));
            watermark = stream.Watermark;
            stream.Cut();
        }

        Assert.Equal(20, heard.Count);
        Assert.Equal(20, heard.Distinct().Count());
    }

    [Fact]
    public async Task A_page_comes_back_after_a_restart_with_its_old_token_and_watermark()
    {
        string watermark;
        using (var before = await OpenAsync(""))
        {
            await _page.SayAsync("自检");
            await before.HearAsync(2);
            watermark = before.Watermark;
            var stopping = _bot.DisposeAsync();
            await before.HearEndAsync();
            await stopping;
            Assert.Equal((WebSocketCloseStatus.EndpointUnavailable, "The bot is being restarted."), before.Goodbye);
        }

        _bot = _factory.StartOnPort(0);
        _page = _page.At(_bot);
        await _page.SayAsync("自检 二科", "client-2");
        using var after = await OpenAsync(watermark);
        await after.HearAsync(2);

        Assert.Equal(["自检 二科", "张三：自检（二科）"], after.Heard.Select(said => said.Words));
    }

    [Fact]
    public async Task Every_page_of_the_conversation_hears_the_same()
    {
        using var phone = await OpenAsync("");
        using var desk = await OpenAsync("");

        await _page.SayAsync("自检");
        await phone.HearAsync(2);
        await desk.HearAsync(2);

        Assert.Equal(phone.Heard, desk.Heard);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("99")]
    [InlineData("7f3a2b1c-12")]
    [InlineData("-1")]
    public async Task A_watermark_that_was_never_given_begins_at_the_beginning(string watermark)
    {
        await _page.SayAsync("自检");

        using var stream = await OpenAsync(watermark);
        await stream.HearAsync(2);

        Assert.Equal(2, stream.Heard.Count);
    }

    [Fact]
    public async Task A_ticket_opens_one_stream_for_a_minute_and_nothing_else()
    {
        var address = await AddressAsync("");
        var li = await DirectLineClient.AdmitAsync(_bot, TestPerson.Li);
        var ticket = address[(address.IndexOf("&t=", StringComparison.Ordinal) + 3)..];

        await AssertRefusedAsync(address.Replace(_page.ConversationId, li.ConversationId, StringComparison.Ordinal), HttpStatusCode.Forbidden);
        await AssertRefusedAsync(address.Replace(ticket, _page.Token, StringComparison.Ordinal), HttpStatusCode.Forbidden);
        await AssertRefusedAsync(address.Replace(ticket, "", StringComparison.Ordinal), HttpStatusCode.Forbidden);
        await AssertRefusedAsync(address, HttpStatusCode.Forbidden, "https://example.com");
        using (await DirectLineSocket.OpenAsync(address, _bot.Http.BaseAddress!.GetLeftPart(UriPartial.Authority)))
            _page.Token = ticket;
        Assert.Equal(HttpStatusCode.Forbidden, (await _page.NewsResponseAsync()).StatusCode);

        _bot.Clock.Advance(TimeSpan.FromSeconds(60));
        await AssertRefusedAsync(address, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task In_its_tokens_last_instant_a_stream_waits_and_does_not_look_without_rest()
    {
        var idle = _bot.Clock.Waiting;
        using var stream = await OpenAsync("");
        _bot.Clock.Advance(TimeSpan.FromMinutes(30) - TimeSpan.FromMicroseconds(500));
        await _page.SayAsync("自检");
        await stream.HearAsync(2);

        // Others are served meanwhile, until the stream has come to rest.
        for (var i = 0; i < 50; i++)
            await _bot.Http.GetAsync(new Uri("/health/live", UriKind.Relative));

        Assert.True(_bot.Clock.Waiting > idle, "The stream waits for nothing: it looks again and again.");
    }

    [Fact]
    public async Task A_stream_ends_with_its_token_and_goes_on_when_the_token_is_refreshed()
    {
        using var stream = await OpenAsync("");
        _bot.Clock.Advance(TimeSpan.FromMinutes(15));
        await _page.TakeAsync(await _page.PostAsync("tokens/refresh"));
        _bot.Clock.Advance(TimeSpan.FromMinutes(20));
        await _page.SayAsync("自检");
        await stream.HearAsync(2);

        _bot.Clock.Advance(TimeSpan.FromMinutes(10));
        await stream.HearEndAsync();

        Assert.Equal((WebSocketCloseStatus.PolicyViolation, "The token has expired."), stream.Goodbye);
    }

    [Fact]
    public async Task A_page_that_asks_whether_the_line_holds_is_served_and_one_that_talks_into_the_stream_is_not()
    {
        using var stream = await OpenAsync("");
        await stream.SendAsync([]);
        await stream.SendAsync([]);
        await _page.SayAsync("自检");
        await stream.HearAsync(2);

        await stream.SendAsync(new byte[100_000]);

        await Assert.ThrowsAnyAsync<Exception>(() => stream.HearAsync(3));
    }

    [Fact]
    public async Task The_twenty_first_stream_of_a_conversation_is_refused_until_one_is_closed()
    {
        var streams = new List<DirectLineSocket>();
        for (var number = 0; number < 20; number++)
            streams.Add(await OpenAsync(""));
        await AssertRefusedAsync(await AddressAsync(""), HttpStatusCode.TooManyRequests);

        foreach (var stream in streams)
            stream.Dispose();
        await NobodyIsThereAsync();

        using var again = await OpenAsync("");
        await _page.SayAsync("自检");
        await again.HearAsync(2);
    }

    [Fact]
    public async Task A_page_that_does_not_read_makes_nobody_wait_and_is_cut_off()
    {
        using var stalled = await StallAsync(await AddressAsync(""));
        var words = new string('a', 100_000);
        var timers = _bot.Clock.Waiting;
        for (var number = 0; number < 60; number++)
            Assert.Equal(HttpStatusCode.OK, (await _page.SayAsync(words, $"client-{number}")).StatusCode);
        Assert.Equal(1, _bot.Service<DirectLineConversations>().Count);
        Assert.InRange(_bot.Clock.Waiting, 0, timers + 1);

        _bot.Clock.Advance(TimeSpan.FromSeconds(20));

        await NobodyIsThereAsync();
    }

    [Fact]
    public async Task Polling_goes_on_to_work_beside_the_stream_and_a_plain_GET_of_the_stream_says_what_it_is()
    {
        using var plain = await _bot.Http.GetAsync(new Uri((await AddressAsync("")).Replace("ws://", "http://", StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.BadRequest, plain.StatusCode);
        Assert.Contains("web socket", (await DirectLineClient.RefusalAsync(plain)).Sentence, StringComparison.Ordinal);
    }

    private async Task<string> AddressAsync(string watermark)
    {
        var resumed = await _page.GetAsync($"conversations/{_page.ConversationId}?watermark={watermark}");
        return (await resumed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("streamUrl").GetString()!;
    }

    private async Task<DirectLineSocket> OpenAsync(string watermark) => await DirectLineSocket.OpenAsync(await AddressAsync(watermark));

    private static async Task AssertRefusedAsync(string address, HttpStatusCode status, string? origin = null)
    {
        var refused = await Assert.ThrowsAsync<WebSocketException>(() => DirectLineSocket.OpenAsync(address, origin));
        Assert.Contains($"'{(int)status}'", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Waits until the bot has noticed that everybody left.</summary>
    private async Task NobodyIsThereAsync()
    {
        var conversations = _bot.Service<DirectLineConversations>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (conversations.Count > 0)
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    /// <summary>Opens the stream, and then reads not a byte.</summary>
    private static async Task<Socket> StallAsync(string address)
    {
        var stream = new Uri(address);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await socket.ConnectAsync(stream.Host, stream.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"GET {stream.PathAndQuery} HTTP/1.1\r\nHost: {stream.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"));
        var answer = new byte[12];
        await socket.ReceiveAsync(answer);
        Assert.Equal("HTTP/1.1 101", Encoding.ASCII.GetString(answer));
        return socket;
    }
}
