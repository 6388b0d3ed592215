namespace Wenming.Bot.Auth;

/// <summary>
/// The addresses of one of Microsoft's clouds
/// (<see href="https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-authentication"/>,
/// for China <see href="https://docs.azure.cn/en-us/bot-service/how-to-deploy-china-cloud"/>).
/// </summary>
public sealed record CloudPreset
{
    /// <summary>Who signs the channel's tokens: their <c>iss</c>.</summary>
    public required string ChannelIssuer { get; init; }

    /// <summary>Where the OpenID metadata of <see cref="ChannelIssuer"/> stand.</summary>
    public required Uri OpenIdMetadata { get; init; }

    /// <summary>Where Entra ID issues tokens in this cloud; the tenant follows as first segment of the path.</summary>
    public required Uri LoginAuthority { get; init; }

    /// <summary>The tenant that issues tokens to multi-tenant bots of this cloud.</summary>
    public required string MultiTenantAuthority { get; init; }

    /// <summary>What a token for the connector is asked for.</summary>
    public required string ConnectorScope { get; init; }

    /// <summary>Hosts of connectors: an exact name, or <c>*.</c> and the end of one.</summary>
    public required IReadOnlyList<string> ServiceHosts { get; init; }

    /// <summary>The preset of the setting <c>Cloud</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No cloud has this name.</exception>
    public static CloudPreset Of(string cloud) => cloud switch
    {
        "Public" => Public,
        "USGov" => UsGov,
        "China" => China,
        _ => throw new ArgumentOutOfRangeException(nameof(cloud), cloud, "Cloud must be Public, USGov or China."),
    };

    private static readonly CloudPreset Public = new()
    {
        ChannelIssuer = "https://api.botframework.com",
        OpenIdMetadata = new Uri("https://login.botframework.com/v1/.well-known/openidconfiguration"),
        LoginAuthority = new Uri("https://login.microsoftonline.com/"),
        MultiTenantAuthority = "botframework.com",
        ConnectorScope = "https://api.botframework.com/.default",
        ServiceHosts = ["*.botframework.com", "smba.trafficmanager.net", "*.teams.microsoft.com"],
    };

    private static readonly CloudPreset UsGov = new()
    {
        ChannelIssuer = "https://api.botframework.us",
        OpenIdMetadata = new Uri("https://login.botframework.azure.us/v1/.well-known/openidconfiguration"),
        LoginAuthority = new Uri("https://login.microsoftonline.us/"),
        MultiTenantAuthority = "MicrosoftServices.onmicrosoft.us",
        ConnectorScope = "https://api.botframework.us/.default",
        ServiceHosts = ["*.botframework.azure.us", "*.botframework.us", "*.teams.microsoft.us"],
    };

    private static readonly CloudPreset China = new()
    {
        ChannelIssuer = "https://api.botframework.azure.cn",
        OpenIdMetadata = new Uri("https://login.botframework.azure.cn/v1/.well-known/openidconfiguration"),
        LoginAuthority = new Uri("https://login.partner.microsoftonline.cn/"),
        MultiTenantAuthority = "microsoftservices.partner.onmschina.cn",
        ConnectorScope = "https://api.botframework.azure.cn/.default",
        ServiceHosts = ["*.botframework.azure.cn", "*.teams.microsoftonline.cn", "smba.trafficmanager.cn"],
    };
}
