using System.Diagnostics;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Auth.Outbound;

/// <summary>Makes the credential that the settings describe.</summary>
internal sealed class AppCredentials(BotRegistration registration, MachineClock clock)
{
    /// <summary>The name of the HTTP client over which tokens are fetched.</summary>
    public const string Client = "Authority";

    /// <summary>The credential; it fetches nothing yet.</summary>
    /// <param name="http">How the authority is reached.</param>
    public TokenCredential Make(HttpClient http)
    {
        // Not disposed: a credential keeps it for the life of the program.
        var transport = new HttpClientTransport(http);
        if (registration.TokenEndpoint is { } endpoint)
            return new TokenEndpointCredential(http, endpoint, registration.AppId, registration.Secret ?? "", clock.Time);
        return registration switch
        {
            { Type: AppType.UserAssignedMSI } => new ManagedIdentityCredential(
                Plain(new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(registration.AppId)), transport)),
            { Certificate: { } certificate } => new ClientCertificateCredential(
                registration.TokenTenant,
                registration.AppId,
                certificate,
                Plain(new ClientCertificateCredentialOptions { DisableInstanceDiscovery = true, SendCertificateChain = true }, transport)),
            { Secret: { } secret } => new ClientSecretCredential(
                registration.TokenTenant,
                registration.AppId,
                secret,
                Plain(new ClientSecretCredentialOptions { DisableInstanceDiscovery = true }, transport)),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>
    /// The authority of the preset, asked twice at most: whoever waits for a token waits inside a send. It is not looked up in the public
    /// cloud, which a closed network may not reach.
    /// </summary>
    private T Plain<T>(T options, HttpPipelineTransport transport) where T : TokenCredentialOptions
    {
        options.AuthorityHost = registration.LoginAuthority;
        options.Transport = transport;
        options.Retry.MaxRetries = 1;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Diagnostics.IsLoggingEnabled = false;
        options.Diagnostics.IsDistributedTracingEnabled = false;
        options.Diagnostics.IsTelemetryEnabled = false;
        return options;
    }
}
