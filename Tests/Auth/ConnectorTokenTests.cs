using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Wenming.Bot.Protocol;
using Wenming.Tests.Support;

namespace Wenming.Tests.Auth;

/// <summary>What the bot shows to those whom it calls.</summary>
public sealed class ConnectorTokenTests : IAsyncLifetime
{
    private readonly FakeClock _clock = new();
    private readonly RecordedLog _log = new();
    private LoopbackIssuer _issuer = null!;
    private TestBot _bot = null!;

    public async Task InitializeAsync()
    {
        _issuer = await LoopbackIssuer.StartAsync(_clock);
        _bot = new BotFactory(_clock).With(_issuer).With(services => services.AddSingleton<ILoggerProvider>(_log)).Start();
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task What_it_sends_carries_a_token_for_connectors()
    {
        await SendAsync();

        Assert.NotNull(_bot.Teams.Last.Token);
        var asked = Assert.Single(_issuer.TokenRequests);
        Assert.Equal("https://api.botframework.com/.default", asked["scope"]);
        Assert.Equal((LoopbackIssuer.AppId, LoopbackIssuer.Secret), (asked["client_id"], asked["client_secret"]));
    }

    [Fact]
    public async Task One_token_serves_for_many_sends()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SendAsync()));

        Assert.Single(_issuer.TokenRequests);
        Assert.Single(_bot.Teams.Calls.Select(call => call.Token).Distinct());
    }

    [Fact]
    public async Task It_is_renewed_five_minutes_before_it_ends()
    {
        await SendAsync();

        _clock.Advance(TimeSpan.FromMinutes(54));
        await SendAsync();
        Assert.Single(_issuer.TokenRequests);
        _clock.Advance(TimeSpan.FromMinutes(1));
        await SendAsync();

        Assert.Equal(2, _issuer.TokenRequests.Count);
        Assert.Equal(2, _bot.Teams.Calls.Select(call => call.Token).Distinct().Count());
    }

    [Fact]
    public async Task One_renewal_runs_at_a_time_and_the_others_do_not_wait_for_it()
    {
        await SendAsync();
        _clock.Advance(TimeSpan.FromMinutes(56));
        var gate = new TaskCompletionSource();
        _issuer.BeforeToken = () => gate.Task;

        var first = SendAsync();
        await EventuallyAsync(() => _issuer.TokenRequests.Count == 2);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => SendAsync()));
        gate.SetResult();
        await first;

        Assert.Equal(2, _issuer.TokenRequests.Count);
        Assert.Equal(11, _bot.Teams.Calls.Count(call => call.Token == _bot.Teams.Calls[0].Token));
    }

    [Fact]
    public async Task While_the_authority_is_away_the_old_token_serves_to_its_end()
    {
        await SendAsync();
        _issuer.IsDown = true;

        _clock.Advance(TimeSpan.FromMinutes(57));
        Assert.IsType<SendOutcome.Sent>(await SendAsync());
        _clock.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(new SendOutcome.Unreachable("UserAuthenticationError"), await SendAsync());
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_it_is_well_again_by_itself()
    {
        _issuer.IsDown = true;
        Assert.IsType<SendOutcome.Unreachable>(await SendAsync());
        Assert.Empty(_bot.Teams.Calls);

        _issuer.IsDown = false;
        _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.IsType<SendOutcome.Sent>(await SendAsync());
    }

    [Fact]
    public async Task An_authority_that_does_not_answer_is_not_taken_for_a_connector_that_does_not()
    {
        var gate = new TaskCompletionSource();
        _issuer.BeforeToken = () => gate.Task;

        var send = SendAsync();
        await EventuallyAsync(() => _issuer.TokenRequests.Count == 1);
        _clock.Advance(TimeSpan.FromSeconds(3));

        Assert.IsType<SendOutcome.Unreachable>(await send);
        gate.SetResult();
    }

    [Fact]
    public async Task A_token_that_the_connector_refuses_is_replaced_once()
    {
        await SendAsync();
        _bot.Teams.FailNext(HttpStatusCode.Unauthorized);
        Assert.IsType<SendOutcome.Sent>(await SendAsync());

        _bot.Teams.FailNext(HttpStatusCode.Unauthorized);
        Assert.IsType<SendOutcome.Refused>(await SendAsync());

        Assert.Equal(2, _issuer.TokenRequests.Count);
    }

    [Fact]
    public async Task The_log_says_that_a_token_cannot_be_had_and_never_shows_one()
    {
        await SendAsync();
        _issuer.IsDown = true;
        _clock.Advance(TimeSpan.FromHours(1));
        await SendAsync();

        Assert.Contains(_log.Lines, line => line.StartsWith("Error: No token for connectors can be had", StringComparison.Ordinal));
        var token = _bot.Teams.Calls[0].Token!;
        Assert.DoesNotContain(_log.Lines, line => line.Contains(LoopbackIssuer.Secret, StringComparison.Ordinal)
            || token.Split('.').Any(part => line.Contains(part, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("https://evil.example/teams/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/teams/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/teams/")]
    [InlineData("http://smba.trafficmanager.net/teams/")]
    [InlineData("https://127.0.0.1.evil.example/")]
    [InlineData("https://169.254.169.254/")]
    public async Task A_forged_service_URL_gets_neither_a_message_nor_a_token(string serviceUrl)
    {
        var outcome = await SendAsync(serviceUrl);

        Assert.Equal(new SendOutcome.Refused(0, "ServiceUrlNotAllowed"), outcome);
        Assert.Empty(_issuer.TokenRequests);
    }

    [Fact]
    public async Task A_wrong_secret_sends_nothing_and_is_not_hammered_at()
    {
        await using var bot = new BotFactory(_clock)
            .With(_issuer).WithSetting("MicrosoftAppPassword", "wrong").With(services => services.AddSingleton<ILoggerProvider>(_log)).Start();

        Assert.IsType<SendOutcome.Unreachable>(await SendAsync(bot, FakeTeams.ServiceUrl));
        Assert.IsType<SendOutcome.Unreachable>(await SendAsync(bot, FakeTeams.ServiceUrl));

        Assert.Single(_issuer.TokenRequests);
        Assert.Contains(_log.Lines, line => line.Contains("invalid_client", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_Development_a_real_token_stays_away_from_connectors_on_the_desk()
    {
        await using var bot = new BotFactory(_clock)
            .WithSetting("MicrosoftAppId", LoopbackIssuer.AppId)
            .WithSetting("MicrosoftAppTenantId", LoopbackIssuer.TenantId)
            .WithSetting("MicrosoftAppPassword", LoopbackIssuer.Secret)
            .Start();

        Assert.IsType<SendOutcome.Sent>(await SendAsync(bot, FakeTeams.ServiceUrl));
        Assert.Null(bot.Teams.Last.Token);
    }

    private Task<SendOutcome> SendAsync() => SendAsync(FakeTeams.ServiceUrl);

    private Task<SendOutcome> SendAsync(string serviceUrl) => SendAsync(_bot, serviceUrl);

    private static Task<SendOutcome> SendAsync(TestBot bot, string serviceUrl) => bot.Service<ConnectorClient>().SendToConversationAsync(
        new ConversationReference { ChannelId = "msteams", ServiceUrl = serviceUrl, Conversation = new SentConversation { Id = "a:1" } },
        new SentActivity { Type = ActivityTypes.Message, Text = "你好" },
        CancellationToken.None);

    /// <summary>Waits for the other side of a socket, which takes its own time.</summary>
    private static async Task EventuallyAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!isSo())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
