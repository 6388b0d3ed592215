namespace Wenming.Bot.Auth;

/// <summary>What overrides the addresses of the <see cref="CloudPreset"/>: for clouds of one's own, and for tests with an issuer of their own.</summary>
public sealed class AuthOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Auth";

    /// <summary>Where the OpenID metadata of the channel's issuer stand. Default: the preset's.</summary>
    public Uri? OpenIdMetadata { get; set; }

    /// <summary>The channel's issuer, <c>iss</c> of its tokens. Default: the preset's.</summary>
    public string? ChannelIssuer { get; set; }

    /// <summary>Where tokens for the connector are fetched. Default: the preset's authority and the tenant of the registration.</summary>
    public Uri? TokenEndpoint { get; set; }

    /// <summary>Hosts that may be connectors besides the preset's: an exact name, or <c>*.</c> and the end of one. Default: none.</summary>
    public IList<string> ServiceHosts { get; } = [];
}
