using Microsoft.Extensions.Options;
using Wenming.Bot.Auth.Inbound;

namespace Wenming.Bot.Auth;

/// <summary>Registers who may call the bot, and how it proves itself to those whom it calls.</summary>
internal static class AuthServices
{
    /// <summary>Most bytes of the issuer's documents that are read.</summary>
    private const int LargestDocument = 1024 * 1024;

    private static readonly TimeSpan IssuerTimeout = TimeSpan.FromSeconds(3);

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
        services.AddHttpClient<IssuerClient>(http =>
            {
                http.Timeout = IssuerTimeout;
                http.MaxResponseContentBufferSize = LargestDocument;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<ChannelCallers>().AddSingleton<LocalCallers>();
        services.AddSingleton<ICallers>(provider => provider.GetRequiredService<BotRegistration>().IsThere
            ? provider.GetRequiredService<ChannelCallers>()
            : provider.GetRequiredService<LocalCallers>());
        return services;
    }
}
