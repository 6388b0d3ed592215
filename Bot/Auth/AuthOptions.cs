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

    /// <summary>
    /// Where tokens for the connector are fetched, with <c>MicrosoftAppPassword</c>. Default: the preset's authority and the tenant of the
    /// registration.
    /// </summary>
    public Uri? TokenEndpoint { get; set; }

    /// <summary>A file with the app's certificate and its key, <c>.pfx</c> or <c>.pem</c>, in place of a secret. Default: none.</summary>
    public string? CertificatePath { get; set; }

    /// <summary>The file's password; from the environment or a secret store. Default: none.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary>Hosts that may be connectors besides the preset's: an exact name, or <c>*.</c> and the end of one. Default: none.</summary>
    public IList<string> ServiceHosts { get; } = [];
}
