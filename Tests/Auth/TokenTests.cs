using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Wenming.Bot.Turns;
using Wenming.Tests.Support;

namespace Wenming.Tests.Auth;

/// <summary>Who may post to the bot on the internet: over sockets, with an issuer of our own.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private readonly FakeClock _clock = new();
    private readonly RecordedLog _log = new();
    private readonly EchoCommand _echo = new("自检", "self-check");
    private LoopbackIssuer _issuer = null!;
    private TestBot _bot = null!;

    public async Task InitializeAsync()
    {
        _issuer = await LoopbackIssuer.StartAsync(_clock);
        _bot = new BotFactory(_clock)
            .With(_issuer)
            .With(services => services.AddSingleton<IChatCommand>(_echo).AddSingleton<ILoggerProvider>(_log))
            .StartOnPort(0);
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task Every_good_token_is_let_in_and_every_bad_one_is_not_also_after_the_keys_were_rotated()
    {
        IReadOnlyList<Attempt> bad = [.. Attempts.NoToken, .. Attempts.Forged, .. Attempts.Misused, .. Attempts.NotCovered];
        Assert.True(Attempts.Good.Count + bad.Count > 50);

        await TryAllAsync([.. Attempts.Good, .. bad]);
        _clock.Advance(TimeSpan.FromMinutes(1));
        var old = _issuer.Key;
        _issuer.Rotate(keepsOld: false);
        await TryAllAsync([.. Attempts.Good, .. bad]);
        await TryAsync(new Attempt("signed with the key that is gone", 401, "UnknownKey", issuer =>
            $"Bearer {LoopbackIssuer.Sign(old, issuer.ChannelClaims())}"));

        Assert.Equal(2 * Attempts.Good.Count, _echo.Runs);
    }

    [Fact]
    public async Task Of_what_is_refused_nothing_is_stored_sent_or_run()
    {
        await TryAllAsync([.. Attempts.NoToken, .. Attempts.Forged, .. Attempts.Misused, .. Attempts.NotCovered]);

        Assert.Equal(0, _echo.Runs);
        Assert.Empty(_bot.Teams.Calls);
        Assert.Empty(_bot.Tables.RowsOf(ConversationReferences.TableName));
    }

    [Fact]
    public async Task A_key_without_endorsements_stands_for_no_channel()
    {
        _issuer.Endorsements = null;

        await TryAsync(new Attempt("not endorsed at all", 403, "NotEndorsed", issuer => $"Bearer {issuer.ChannelToken()}"));
    }

    [Fact]
    public async Task A_call_that_is_repeated_word_for_word_is_one_turn()
    {
        _bot.Token = _issuer.ChannelToken();
        var activity = Activity();

        var first = await _bot.PostAsync(activity);
        var second = await _bot.PostAsync(activity);

        Assert.Equal((200, 200), ((int)first.StatusCode, (int)second.StatusCode));
        Assert.Equal(1, _echo.Runs);
        Assert.Single(_bot.Teams.Calls);
    }

    [Fact]
    public async Task Two_authorizations_are_one_too_many()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(Activity()) };
        request.Headers.TryAddWithoutValidation("Authorization", [$"Bearer {_issuer.ChannelToken()}", $"Bearer {_issuer.ChannelToken()}"]);

        using var response = await _bot.Http.SendAsync(request);

        Assert.Equal(401, (int)response.StatusCode);
    }

    [Fact]
    public async Task Of_a_stranger_the_body_is_not_even_read()
    {
        using var response = await _bot.PostTextAsync("this is no JSON");

        Assert.Equal(401, (int)response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
    }

    private async Task TryAllAsync(IEnumerable<Attempt> attempts)
    {
        foreach (var attempt in attempts)
            await TryAsync(attempt);
    }

    private async Task TryAsync(Attempt attempt)
    {
        var activity = Activity();
        attempt.Change(activity);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(activity) };
        var authorization = attempt.Authorization(_issuer);
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        var before = _log.Lines.Count;

        using var response = await _bot.Http.SendAsync(request);

        Assert.True(attempt.Status == (int)response.StatusCode, $"{attempt.What}: {(int)response.StatusCode} in place of {attempt.Status}.");
        if (attempt.Status == 200)
            return;
        var told = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetProperty("message").GetString()!;
        Assert.DoesNotContain(attempt.Reason, told, StringComparison.Ordinal);
        var reason = string.Create(CultureInfo.InvariantCulture, $"with {attempt.Status} ({attempt.Reason})");
        Assert.True(_log.Lines.Skip(before).Any(line => line.Contains(reason, StringComparison.Ordinal)), $"{attempt.What}: the log does not say {reason}.");
        AssertNothingLeaked(authorization, _log.Lines.Skip(before));
    }

    /// <summary>Neither the claims nor the signature may be read in the log.</summary>
    private static void AssertNothingLeaked(string? authorization, IEnumerable<string> lines)
    {
        foreach (var part in (authorization ?? "").Split('.', ' ').Where(part => part.Length > 8))
            Assert.DoesNotContain(lines, line => line.Contains(part, StringComparison.Ordinal));
    }

    private Dictionary<string, object?> Activity()
    {
        var activity = _bot.Message(TestPerson.Zhang, "自检");
        activity["conversation"] = new { id = TestPerson.Zhang.ChatId, conversationType = "personal", tenantId = LoopbackIssuer.TenantId };
        return activity;
    }
}
