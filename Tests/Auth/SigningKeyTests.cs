using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Wenming.Bot.Turns;
using Wenming.Tests.Support;

namespace Wenming.Tests.Auth;

/// <summary>Keys come and go, and so does the issuer; the bot is never restarted for it.</summary>
public sealed class SigningKeyTests : IAsyncLifetime
{
    private readonly FakeClock _clock = new();
    private LoopbackIssuer _issuer = null!;
    private TestBot _bot = null!;

    public async Task InitializeAsync()
    {
        _issuer = await LoopbackIssuer.StartAsync(_clock);
        _bot = new BotFactory(_clock)
            .With(_issuer)
            .With(services => services.AddSingleton<IChatCommand>(new EchoCommand("自检", "self-check")))
            .Start();
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task Keys_are_read_once_for_many_calls()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => PostAsync()));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer));
        Assert.Equal(1, _issuer.KeyReads);
    }

    [Fact]
    public async Task A_rotated_key_is_found_at_once()
    {
        await PostAsync();

        _issuer.Rotate();

        Assert.Equal(HttpStatusCode.OK, await PostAsync());
        Assert.Equal(2, _issuer.KeyReads);
    }

    [Fact]
    public async Task Unknown_keys_make_it_ask_once_a_minute_at_most()
    {
        await PostAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => PostAsync(Strange())));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Unauthorized, answer));
        Assert.Equal(2, _issuer.KeyReads);

        _issuer.Rotate();
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync());
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, await PostAsync());
        Assert.Equal(3, _issuer.KeyReads);
    }

    [Fact]
    public async Task A_caller_who_hangs_up_does_not_keep_the_others_from_new_keys()
    {
        await PostAsync();
        _issuer.Rotate();
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _issuer.BeforeKeys = () =>
        {
            asked.TrySetResult();
            return answer.Task;
        };
        using var hangsUp = new CancellationTokenSource();

        var stranger = PostAsync(Strange(), hangsUp.Token);
        await asked.Task;
        await hangsUp.CancelAsync();
        answer.SetResult();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stranger);

        Assert.Equal(HttpStatusCode.OK, await PostAsync());
        Assert.Equal(2, _issuer.KeyReads);
    }

    [Fact]
    public async Task An_issuer_that_is_away_means_503_and_it_is_well_again_by_itself()
    {
        _issuer.IsDown = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync());

        _issuer.IsDown = false;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync());
        _clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(HttpStatusCode.OK, await PostAsync());
    }

    [Fact]
    public async Task Keys_that_are_known_serve_for_a_day_without_their_issuer_and_not_longer()
    {
        await PostAsync();
        _issuer.IsDown = true;

        _clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal(HttpStatusCode.OK, await PostAsync());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync(Strange()));
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync());
    }

    [Fact]
    public async Task A_key_that_its_issuer_withdrew_is_forgotten_within_half_a_day()
    {
        await PostAsync();
        var withdrawn = _issuer.Key;
        _issuer.Rotate(keepsOld: false);

        _clock.Advance(TimeSpan.FromHours(12));

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(LoopbackIssuer.Sign(withdrawn, _issuer.ChannelClaims())));
    }

    private string Strange() => LoopbackIssuer.Write(
        new() { ["alg"] = "RS256", ["kid"] = "strange" }, _issuer.ChannelClaims(), _issuer.Key.Signature);

    private Task<HttpStatusCode> PostAsync() => PostAsync(_issuer.ChannelToken());

    private async Task<HttpStatusCode> PostAsync(string token, CancellationToken cancellationToken = default)
    {
        var activity = _bot.Message(TestPerson.Zhang, "自检");
        activity["conversation"] = new { id = $"{activity["id"]}", conversationType = "personal", tenantId = LoopbackIssuer.TenantId };
        activity["deliveryMode"] = "expectReplies";
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = System.Net.Http.Json.JsonContent.Create(activity),
            Headers = { Authorization = new("Bearer", token) },
        };
        using var response = await _bot.Http.SendAsync(request, cancellationToken);
        return response.StatusCode;
    }
}
