using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Wenming.Bot.Auth;
using Wenming.Bot.Turns;
using Wenming.Tests.Support;

namespace Wenming.Tests.Auth;

/// <summary>What the settings and the cloud's preset say together (teams.md 37, 40, 41).</summary>
public sealed class BotRegistrationTests
{
    [Theory]
    [InlineData("Public", "https://api.botframework.com", "https://login.botframework.com/v1/.well-known/openidconfiguration")]
    [InlineData("USGov", "https://api.botframework.us", "https://login.botframework.azure.us/v1/.well-known/openidconfiguration")]
    [InlineData("China", "https://api.botframework.azure.cn", "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration")]
    public async Task Each_cloud_has_its_own_issuer(string cloud, string issuer, string metadata)
    {
        await using var bot = Registered().WithSetting("Cloud", cloud).Start();
        var registration = bot.Service<BotRegistration>();

        Assert.Equal((issuer, metadata), (registration.ChannelIssuer, registration.OpenIdMetadata.AbsoluteUri));
    }

    [Fact]
    public async Task The_settings_override_the_preset()
    {
        await using var bot = Registered()
            .WithSetting("Auth:ChannelIssuer", "https://own.example").WithSetting("Auth:OpenIdMetadata", "https://own.example/metadata").Start();
        var registration = bot.Service<BotRegistration>();

        Assert.Equal(("https://own.example", "https://own.example/metadata"), (registration.ChannelIssuer, registration.OpenIdMetadata.AbsoluteUri));
    }

    [Theory]
    [InlineData("SingleTenant", HttpStatusCode.Forbidden)]
    [InlineData("UserAssignedMSI", HttpStatusCode.Forbidden)]
    [InlineData("MultiTenant", HttpStatusCode.OK)]
    public async Task Only_a_multi_tenant_bot_serves_another_tenant(string type, HttpStatusCode status)
    {
        var clock = new FakeClock();
        await using var issuer = await LoopbackIssuer.StartAsync(clock);
        var factory = new BotFactory(clock)
            .With(issuer)
            .With(services => services.AddSingleton<IChatCommand>(new EchoCommand("自检", "self-check")))
            .WithSetting("MicrosoftAppType", type);
        if (type == "UserAssignedMSI")
            factory.WithSetting("MicrosoftAppPassword", "").WithSetting("Auth:TokenEndpoint", "");
        await using var bot = factory.Start();
        (bot.TenantId, bot.Token) = ("another-tenant", issuer.ChannelToken());
        var activity = bot.Message(TestPerson.Zhang, "自检");
        activity["deliveryMode"] = "expectReplies";

        using var response = await bot.PostAsync(activity);

        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [InlineData("localhost;127.0.0.1;[::1]", true)]
    [InlineData("bot.example.cn", false)]
    [InlineData("*", false)]
    public async Task An_operator_who_left_the_host_names_as_they_were_is_told(string names, bool isTold)
    {
        using var log = new RecordedLog();
        await using var bot = Registered()
            .WithSetting("environment", "Production").WithSetting("AllowedHosts", names)
            .With(services => services.AddSingleton<ILoggerProvider>(log)).Start();

        Assert.Equal(isTold, log.Lines.Any(line => line.StartsWith("Warning: AllowedHosts holds this machine's names only.", StringComparison.Ordinal)));
    }

    private static BotFactory Registered() => new BotFactory()
        .WithSetting("MicrosoftAppId", LoopbackIssuer.AppId)
        .WithSetting("MicrosoftAppPassword", LoopbackIssuer.Secret)
        .WithSetting("MicrosoftAppTenantId", LoopbackIssuer.TenantId);
}
