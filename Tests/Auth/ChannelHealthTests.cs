using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Wenming.Tests.Conversations;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Auth;

/// <summary>F24: health and 体检 say whether Teams can come in and be answered, before somebody's message finds out.</summary>
public sealed class ChannelHealthTests : IAsyncLifetime
{
    private readonly FakeClock _clock = new();
    private readonly BotFactory _factory;
    private LoopbackIssuer _issuer = null!;
    private TestBot _bot = null!;

    public ChannelHealthTests() => _factory = new BotFactory(_clock).WithFeatures();

    public async Task InitializeAsync()
    {
        _issuer = await LoopbackIssuer.StartAsync(_clock);
        _bot = _factory.With(_issuer).Start();
        _bot.TenantId = LoopbackIssuer.TenantId;
        _bot.Token = _issuer.ChannelToken();
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task A_probe_learns_that_keys_and_token_are_there_before_anybody_wrote()
    {
        var (status, report) = await ProbeAsync();

        Assert.Equal((HttpStatusCode.OK, "Healthy"), (status, report.GetProperty("status").GetString()));
        var channel = report.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("name").GetString() == "channel");
        Assert.True(channel.GetProperty("keys").GetBoolean() && channel.GetProperty("token").GetBoolean());
        Assert.Equal((1, 1), (_issuer.KeyReads, _issuer.TokenRequests.Count));
    }

    [Fact]
    public async Task Without_keys_it_is_not_ready_and_it_is_again_by_itself()
    {
        _issuer.IsDown = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await ProbeAsync()).Status);

        _issuer.IsDown = false;
        _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("Healthy", (await ProbeAsync()).Report.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Without_a_token_it_is_ready_but_not_well()
    {
        await using var bot = new BotFactory(_clock).With(_issuer).WithSetting("MicrosoftAppPassword", "expired").Start();

        using var response = await bot.Http.GetAsync(new Uri("/health/ready", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Degraded", (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_probe_from_elsewhere_gets_the_state_and_no_counts()
    {
        _factory.CallersAddress = IPAddress.Parse("203.0.113.7");

        var (status, report) = await ProbeAsync();

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("""{"status":"Healthy"}""", report.GetRawText());
    }

    [Fact]
    public async Task An_administrator_reads_that_Teams_is_reached()
    {
        var lines = await CheckupAsync();

        Assert.Contains("**好** 能核对是不是 Teams 发来的消息（签名公钥已取得）。", lines);
        Assert.Contains("**好** 能向 Teams 证明自己的身份（令牌已取得）。", lines);
    }

    [Fact]
    public async Task An_administrator_reads_what_is_wrong_and_what_to_do_about_it()
    {
        await CheckupAsync();
        _issuer.IsDown = true;
        _clock.Advance(TimeSpan.FromHours(13));
        _bot.Token = _issuer.ChannelToken();

        var lines = await CheckupAsync();

        Assert.Contains("**注意** 签名公钥暂时更新不了，旧的还能用，最多一天。请看日志和网络。", lines);
        Assert.Equal("**要处理** 取不到令牌，现在发不出消息。请看密钥或证书是否过期，再看日志和网络。", lines[1]);
    }

    private async Task<(HttpStatusCode Status, JsonElement Report)> ProbeAsync()
    {
        using var response = await _bot.Http.GetAsync(new Uri("/health/ready", UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    /// <summary>The answer comes in the HTTP response, as nothing can be sent without a token.</summary>
    private async Task<IReadOnlyList<string>> CheckupAsync()
    {
        var activity = _bot.Message(DemoPeople.Named("赵文博", Wenming.Domain.Wording.Language.Chinese), "体检");
        activity["deliveryMode"] = "expectReplies";
        using var response = await _bot.PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var replies = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities");
        return new ShownCard(replies[0].GetProperty("attachments")[0].GetProperty("content"), id: null).Lines();
    }
}
