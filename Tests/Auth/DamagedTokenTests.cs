using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Wenming.Bot.Turns;
using Wenming.Tests.Support;

namespace Wenming.Tests.Auth;

/// <summary>Good tokens with something broken in them: never let in, and never more than a refusal.</summary>
public sealed class DamagedTokenTests
{
    private const int Tokens = 2_000;
    private const string Signs = "ABCxyz019-_.=+/ ,;\"'{}\\%~";

    [Fact]
    public async Task Whatever_is_broken_in_a_token_it_is_a_refusal_and_nothing_fails()
    {
        var clock = new FakeClock();
        var echo = new EchoCommand("自检", "self-check");
        await using var issuer = await LoopbackIssuer.StartAsync(clock);
        await using var bot = new BotFactory(clock).With(issuer).With(services => services.AddSingleton<IChatCommand>(echo)).Start();
        bot.TenantId = LoopbackIssuer.TenantId;
        var good = issuer.ChannelToken();
        var random = new Random(20260320);

        for (var i = 0; i < Tokens; i++)
        {
            var damaged = Damage(good, random);
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(bot.Message(TestPerson.Zhang, "自检")) };
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {damaged}");
            using var response = await bot.Http.SendAsync(request);

            Assert.True(response.StatusCode == HttpStatusCode.Unauthorized || IsTheSame(good, damaged), $"{(int)response.StatusCode} for token {i}.");
        }
    }

    private static string Damage(string token, Random random)
    {
        var (at, sign) = (random.Next(token.Length), Signs[random.Next(Signs.Length)]);
        return random.Next(5) switch
        {
            0 => token[..at],
            1 => token.Remove(at, 1),
            2 => token.Insert(at, sign.ToString()),
            3 => token[at..] + token[..at],
            _ => token[..at] + sign + token[(at + 1)..],
        };
    }

    /// <summary>A blank around it says nothing, and neither do the last four bits of its last sign.</summary>
    private static bool IsTheSame(string good, string damaged) =>
        damaged.Trim() == good || (damaged.Length == good.Length && damaged[..^1] == good[..^1]);
}
