using Azure.Core;
using Microsoft.Extensions.Options;
using Wenming.Bot.Auth.Inbound;
using Wenming.Bot.Auth.Outbound;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Auth;

/// <summary>Registers who may call the bot, and how it proves itself to those whom it calls.</summary>
internal static class AuthServices
{
    /// <summary>Most bytes of the issuer's documents that are read.</summary>
    private const int LargestDocument = 1024 * 1024;

    private static readonly TimeSpan IssuerTimeout = TimeSpan.FromSeconds(3);

    /// <summary>More than a send waits for a token, so that it is the send's patience that ends.</summary>
    private static readonly TimeSpan AuthorityTimeout = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddAuth(this IServiceCollection services)
    {
        services.AddOptions<BotIdentityOptions>().BindConfiguration("").ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotIdentityOptions>, BotIdentityRules>();
        services.AddOptions<CloudOptions>().BindConfiguration("").ValidateOnStart();
        services.AddSingleton<IValidateOptions<CloudOptions>, CloudOptionsRules>();
        services.AddOptions<AuthOptions>().BindConfiguration(AuthOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AuthOptions>, AuthOptionsRules>();
        services.AddSingleton<BotRegistration>();
        services.AddSingleton<VouchedHosts>().AddSingleton<ServiceHosts>();
        services.AddHostedService(provider => provider.GetRequiredService<VouchedHosts>());
        services.AddSingleton(provider => provider.GetRequiredService<ServiceHosts>().Rule);
        Limit(services.AddHttpClient<IssuerClient>(http => Limit(http, IssuerTimeout)));
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<ChannelCallers>().AddSingleton<LocalCallers>();
        services.AddSingleton<ICallers>(provider => provider.GetRequiredService<BotRegistration>().IsThere
            ? provider.GetRequiredService<ChannelCallers>()
            : provider.GetRequiredService<LocalCallers>());
        return services.AddConnectorTokens();
    }

    private static IServiceCollection AddConnectorTokens(this IServiceCollection services)
    {
        Limit(services.AddHttpClient(AppCredentials.Client, http => Limit(http, AuthorityTimeout)));
        services.AddSingleton<AppCredentials>();
        services.AddSingleton(provider => new Lazy<TokenCredential>(() => provider.GetRequiredService<AppCredentials>().Make(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(AppCredentials.Client))));
        services.AddSingleton<ConnectorTokens>().AddSingleton<ChannelWatch>();
        services.AddTransient<ConnectorTokenHandler>();
        services.AddHttpClient(nameof(ConnectorClient)).AddHttpMessageHandler(provider =>
            provider.GetRequiredService<BotRegistration>().IsThere
                ? provider.GetRequiredService<ConnectorTokenHandler>()
                : new AsItIs());
        return services;
    }

    private static void Limit(HttpClient http, TimeSpan timeout)
    {
        http.Timeout = timeout;
        http.MaxResponseContentBufferSize = LargestDocument;
    }

    private static void Limit(IHttpClientBuilder client) => client
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            // A redirect could lead keys or secrets away from the address that the settings name.
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .RemoveAllLoggers();

    /// <summary>Without an app id there is no token.</summary>
    private sealed class AsItIs : DelegatingHandler;
}
