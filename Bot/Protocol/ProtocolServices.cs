using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol.DirectLine;

namespace Wenming.Bot.Protocol;

/// <summary>Registers what speaks the protocol outwards.</summary>
internal static class ProtocolServices
{
    /// <summary>Most bytes of a connector's answer that are read.</summary>
    private const int LargestAnswer = 1024 * 1024;

    public static IServiceCollection AddProtocol(this IServiceCollection services)
    {
        services.AddOptions<ConnectorOptions>().BindConfiguration(ConnectorOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ConnectorOptions>, ConnectorOptionsRules>();
        services.AddHttpClient<ConnectorClient>((provider, http) =>
            {
                http.Timeout = provider.GetRequiredService<IOptions<ConnectorOptions>>().Value.Timeout;
                http.MaxResponseContentBufferSize = LargestAnswer;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                // A redirect could lead away from an address that the rule allows.
                AllowAutoRedirect = false,
                UseCookies = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        services.AddSingleton<DirectLineConversations>();
        services.AddSingleton<DirectLineConnector>();
        services.AddSingleton<Connectors>();
        return services;
    }
}
