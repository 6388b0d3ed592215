using Microsoft.Extensions.DependencyInjection;
using Wenming.Bot.Auth;
using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;
using Wenming.Tests.Support;

namespace Wenming.Tests.Auth;

/// <summary>Where the bot speaks, and so where its tokens may go (teams.md 42).</summary>
public sealed class ServiceHostsTests
{
    private const string Vouched = "https://connector.elsewhere.example/teams/";

    [Theory]
    [InlineData("Public", "https://smba.trafficmanager.net/teams/", true)]
    [InlineData("Public", "https://europe.webchat.botframework.com/", true)]
    [InlineData("Public", "https://SMBA.TrafficManager.net/teams/", true)]
    [InlineData("Public", "http://smba.trafficmanager.net/teams/", false)]
    [InlineData("Public", "https://evil.trafficmanager.net/teams/", false)]
    [InlineData("Public", "https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData("Public", "https://smba.trafficmanager.net@evil.example/", false)]
    [InlineData("Public", "https://evilbotframework.com/", false)]
    [InlineData("Public", "https://botframework.com.evil.example/", false)]
    [InlineData("Public", "https://smba.trafficmanager.cn/", false)]
    [InlineData("Public", "https://10.0.0.1/", false)]
    [InlineData("Public", "https://169.254.169.254/metadata", false)]
    [InlineData("Public", "http://localhost:8080/", false)]
    [InlineData("Public", "https://127.0.0.1/", false)]
    [InlineData("USGov", "https://smba.infra.gov.teams.microsoft.us/", true)]
    [InlineData("USGov", "https://smba.trafficmanager.net/teams/", false)]
    [InlineData("China", "https://smba.trafficmanager.cn/", true)]
    [InlineData("China", "https://north.botframework.azure.cn/", true)]
    [InlineData("China", "https://smba.trafficmanager.net/teams/", false)]
    public async Task In_Production_it_speaks_to_its_clouds_connectors_only(string cloud, string serviceUrl, bool isAllowed)
    {
        await using var bot = Production(new BotFactory()).WithSetting("Cloud", cloud).Start();

        Assert.Equal(isAllowed, bot.Service<ServiceUrlRule>().Allows(serviceUrl));
    }

    [Fact]
    public async Task The_settings_name_more_hosts()
    {
        await using var bot = Production(new BotFactory())
            .WithSetting("Auth:ServiceHosts:0", "*.teams.example.cn").WithSetting("Auth:ServiceHosts:1", "one.example.cn").Start();
        var rule = bot.Service<ServiceUrlRule>();

        Assert.True(rule.Allows("https://north.teams.example.cn/") && rule.Allows("https://one.example.cn/"));
        Assert.False(rule.Allows("https://teams.example.cn/") || rule.Allows("https://two.example.cn/"));
    }

    [Fact]
    public async Task A_host_that_a_validated_token_named_is_spoken_to_also_after_a_restart()
    {
        var factory = Production(new BotFactory());
        await using (var bot = factory.Start())
        {
            Assert.False(bot.Service<ServiceUrlRule>().Allows(Vouched));
            Assert.True(await bot.Service<ServiceHosts>().VouchAsync(Vouched, CancellationToken.None));
            Assert.True(bot.Service<ServiceUrlRule>().Allows(Vouched));
        }

        await using var again = factory.Start();
        Assert.True(again.Service<ServiceUrlRule>().Allows(Vouched));
        Assert.False(again.Service<ServiceUrlRule>().Allows(Vouched.Replace("https", "http", StringComparison.Ordinal)));
        Assert.False(again.Service<ServiceUrlRule>().Allows("https://elsewhere.example/"));
    }

    [Theory]
    [InlineData("http://connector.elsewhere.example/")]
    [InlineData("http://localhost:1/")]
    [InlineData("https://localhost/")]
    [InlineData("ftp://connector.elsewhere.example/")]
    [InlineData("connector")]
    public async Task Not_even_a_token_vouches_for_what_is_not_https(string serviceUrl)
    {
        await using var bot = Production(new BotFactory()).Start();

        Assert.False(await bot.Service<ServiceHosts>().VouchAsync(serviceUrl, CancellationToken.None));
        Assert.False(bot.Service<ServiceUrlRule>().Allows(serviceUrl));
    }

    [Fact]
    public async Task A_call_with_a_token_that_names_a_new_host_is_answered_there()
    {
        var clock = new FakeClock();
        await using var issuer = await LoopbackIssuer.StartAsync(clock);
        await using var bot = new BotFactory(clock)
            .With(issuer).With(services => services.AddSingleton<IChatCommand>(new EchoCommand("自检", "self-check"))).Start();
        var activity = bot.Message(TestPerson.Zhang, "自检");
        activity["serviceUrl"] = Vouched;
        activity["conversation"] = new { id = "a:1", conversationType = "personal", tenantId = LoopbackIssuer.TenantId };
        activity["deliveryMode"] = "expectReplies";

        bot.Token = issuer.ChannelToken(Vouched);
        using var response = await bot.PostAsync(activity);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Single(bot.Tables.RowsOf(VouchedHosts.TableName));
        Assert.Single(bot.Tables.RowsOf(ConversationReferences.TableName));
    }

    private static BotFactory Production(BotFactory factory) => factory
        .WithSetting("environment", "Production")
        .WithSetting("MicrosoftAppId", LoopbackIssuer.AppId)
        .WithSetting("MicrosoftAppPassword", LoopbackIssuer.Secret)
        .WithSetting("MicrosoftAppTenantId", LoopbackIssuer.TenantId);
}
