using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;

namespace Wenming.Bot.Auth;

/// <summary>The bot's registration with a channel: what the settings and the preset of the cloud say together.</summary>
internal sealed class BotRegistration(
    IOptions<BotIdentityOptions> identity, IOptions<AuthOptions> auth, IOptions<CloudOptions> cloud, IHostEnvironment environment)
{
    private readonly CloudPreset _preset = CloudPreset.Of(cloud.Value.Cloud);

    /// <summary>Whether there is an app id. Without one nobody is authenticated and nothing leaves this machine.</summary>
    public bool IsThere => AppId.Length > 0;

    /// <summary>The app id: the audience of every token for the bot.</summary>
    public string AppId => identity.Value.MicrosoftAppId?.Trim() ?? "";

    /// <summary>The kind of registration.</summary>
    public AppType Type => AppTypes.Of(identity.Value.MicrosoftAppType) ?? AppType.SingleTenant;

    /// <summary>The only tenant that is served; <see langword="null"/> serves people of every tenant.</summary>
    public string? Tenant => Type != AppType.MultiTenant && identity.Value.MicrosoftAppTenantId?.Trim() is { Length: > 0 } tenant ? tenant : null;

    /// <summary>The issuer of the channel's tokens.</summary>
    public string ChannelIssuer => auth.Value.ChannelIssuer is { Length: > 0 } own ? own : _preset.ChannelIssuer;

    /// <summary>Where its OpenID metadata stand.</summary>
    public Uri OpenIdMetadata => auth.Value.OpenIdMetadata ?? _preset.OpenIdMetadata;

    /// <summary>
    /// Whether connectors on this machine may be called. In Development for clients on the developer's desk; else only where the authority is
    /// on this machine as well, so that no real token gets there.
    /// </summary>
    public bool ServesLoopback => environment.IsDevelopment() || (OpenIdMetadata.IsLoopback && HasLoopbackTokens);

    /// <summary>Whether the bot's own tokens are only good on this machine, so that a connector here may have them.</summary>
    public bool HasLoopbackTokens => auth.Value.TokenEndpoint?.IsLoopback == true;

    /// <summary>Where tokens for connectors are fetched, if it is not the cloud's authority.</summary>
    public Uri? TokenEndpoint => auth.Value.TokenEndpoint;

    /// <summary>The cloud's authority.</summary>
    public Uri LoginAuthority => _preset.LoginAuthority;

    /// <summary>The tenant whose authority issues the bot's tokens.</summary>
    public string TokenTenant => Type == AppType.MultiTenant ? _preset.MultiTenantAuthority : identity.Value.MicrosoftAppTenantId?.Trim() ?? "";

    /// <summary>What the bot's tokens are asked for.</summary>
    public string ConnectorScope => _preset.ConnectorScope;

    /// <summary>The app's secret, if it has one.</summary>
    public string? Secret => identity.Value.MicrosoftAppPassword is { Length: > 0 } secret ? secret : null;

    /// <summary>The app's certificate, if it has one: read now.</summary>
    public X509Certificate2? Certificate => auth.Value.CertificatePath is { Length: > 0 } path
        ? AppCertificate.Read(path, auth.Value.CertificatePassword)
        : null;

    /// <summary>Hosts of connectors that need nobody's word: an exact name, or <c>*.</c> and the end of one.</summary>
    public IEnumerable<string> ServiceHosts => _preset.ServiceHosts.Concat(auth.Value.ServiceHosts);
}
