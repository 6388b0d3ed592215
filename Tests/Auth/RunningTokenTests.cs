using System.Net;
using System.Net.Http.Json;
using Wenming.Tests.Support;

namespace Wenming.Tests.Auth;

/// <summary>The program as it is built, connected to an issuer of our own: nothing in it is replaced.</summary>
public sealed class RunningTokenTests
{
    [Fact]
    public async Task The_channel_is_let_in_and_answered_with_a_token_a_stranger_is_not_and_new_keys_need_no_restart()
    {
        await using var issuer = await LoopbackIssuer.StartAsync(TimeProvider.System);
        await using var bot = await RunningBot.StartAsync(settings: issuer.Settings);
        using var http = new HttpClient { BaseAddress = bot.Address };
        var serviceUrl = issuer.Connector.AbsoluteUri;

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(http, serviceUrl, token: null, "1"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(http, serviceUrl, issuer.ChannelToken(serviceUrl), "2"));
        issuer.Rotate(keepsOld: false);
        Assert.Equal(HttpStatusCode.OK, await PostAsync(http, serviceUrl, issuer.ChannelToken(serviceUrl), "3"));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(http, serviceUrl, issuer.ChannelToken("https://smba.trafficmanager.net/teams/"), "4"));

        Assert.Equal(2, issuer.KeyReads);
        Assert.Equal(2, issuer.ShownAtConnector.Count);
        Assert.All(issuer.ShownAtConnector, shown => Assert.StartsWith("Bearer ey", shown, StringComparison.Ordinal));
        Assert.Single(issuer.TokenRequests);
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient http, string serviceUrl, string? token, string id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = JsonContent.Create(new
            {
                type = "message",
                id,
                channelId = "msteams",
                serviceUrl,
                text = "没有这个命令",
                from = new { id = "29:1", name = "张三", aadObjectId = "stranger" },
                recipient = new { id = "28:bot", name = "文明" },
                conversation = new { id = "a:1", conversationType = "personal", tenantId = LoopbackIssuer.TenantId },
            }),
            Headers = { Authorization = token is null ? null : new("Bearer", token) },
        };
        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }
}
