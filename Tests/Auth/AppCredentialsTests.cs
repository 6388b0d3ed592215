using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Wenming.Bot.Auth;
using Wenming.Bot.Auth.Outbound;
using Wenming.Bot.Protocol;
using Wenming.Tests.Support;

namespace Wenming.Tests.Auth;

/// <summary>How the app proves itself, in every cloud and each way: asked of the vendor's own credentials, over a network of ours.</summary>
public sealed class AppCredentialsTests : IDisposable
{
    private readonly FakeAuthority _authority = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _authority.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("Public", "SingleTenant", "https://login.microsoftonline.com/7f3e2f0e-5c5d-4f4e-8d60-1b7d4a4f5c21/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("Public", "MultiTenant", "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("USGov", "SingleTenant", "https://login.microsoftonline.us/7f3e2f0e-5c5d-4f4e-8d60-1b7d4a4f5c21/oauth2/v2.0/token", "https://api.botframework.us/.default")]
    [InlineData("USGov", "MultiTenant", "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/oauth2/v2.0/token", "https://api.botframework.us/.default")]
    [InlineData("China", "SingleTenant", "https://login.partner.microsoftonline.cn/7f3e2f0e-5c5d-4f4e-8d60-1b7d4a4f5c21/oauth2/v2.0/token", "https://api.botframework.azure.cn/.default")]
    [InlineData("China", "MultiTenant", "https://login.partner.microsoftonline.cn/microsoftservices.partner.onmschina.cn/oauth2/v2.0/token", "https://api.botframework.azure.cn/.default")]
    public async Task A_secret_is_shown_to_the_clouds_own_authority_only(string cloud, string type, string address, string scope)
    {
        var registration = Registration(cloud, new() { MicrosoftAppType = type, MicrosoftAppPassword = LoopbackIssuer.Secret }, new());

        Assert.Equal("token-of-the-authority", await TokenAsync(registration));

        Assert.All(_authority.Asked, asked => Assert.Equal(new Uri(address).Host, asked.Address.Host));
        var (at, form) = Assert.Single(_authority.Asked, asked => asked.Form.ContainsKey("client_secret"));
        Assert.Equal(address, at.GetLeftPart(UriPartial.Path), ignoreCase: true);
        Assert.Contains(scope, form["scope"].Split(' '));
        Assert.Equal(LoopbackIssuer.AppId, form["client_id"]);
    }

    [Theory]
    [InlineData("app.pfx")]
    [InlineData("app.pem")]
    public async Task A_certificate_signs_and_never_leaves(string file)
    {
        using var key = RSA.Create(2048);
        using var certificate = WriteCertificate(key, file);
        var registration = Registration("Public", new(), new() { CertificatePath = Path.Combine(_folder.Path, file) });

        await TokenAsync(registration);

        var form = Assert.Single(_authority.Asked, asked => asked.Form.ContainsKey("client_assertion")).Form;
        var checkedAssertion = await new JsonWebTokenHandler().ValidateTokenAsync(form["client_assertion"], new TokenValidationParameters
        {
            IssuerSigningKey = new X509SecurityKey(certificate),
            ValidIssuer = LoopbackIssuer.AppId,
            ValidateAudience = false,
        });
        Assert.True(checkedAssertion.IsValid, checkedAssertion.Exception?.Message);
        Assert.DoesNotContain("client_secret", form.Keys);
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine_it_runs_on()
    {
        var registration = Registration("Public", new() { MicrosoftAppType = "UserAssignedMSI" }, new());

        Assert.Equal("token-of-the-authority", await TokenAsync(registration));

        var (address, query) = _authority.Asked.Last();
        Assert.Equal("169.254.169.254", address.Host);
        Assert.Equal(LoopbackIssuer.AppId, query["client_id"]);
        Assert.Equal("https://api.botframework.com", query["resource"]);
    }

    [Fact]
    public async Task A_refusal_is_logged_with_the_authoritys_own_code_and_nothing_else_of_it()
    {
        _authority.Refuses = "AADSTS7000215";
        using var log = new RecordedLog();
        using var http = new HttpClient(_authority, disposeHandler: false);
        var clock = new MachineClock(new FakeClock());
        var registration = Registration("Public", new() { MicrosoftAppPassword = "a-wrong-secret" }, new());
        using var tokens = new ConnectorTokens(
            new Lazy<TokenCredential>(() => new AppCredentials(registration, clock).Make(http)),
            registration,
            Options.Create(new ConnectorOptions()),
            clock,
            new Logger<ConnectorTokens>(new LoggerFactory([log])));

        Assert.Null(await tokens.GetAsync(CancellationToken.None));

        var line = Assert.Single(log.Lines);
        Assert.StartsWith("Error: No token for connectors can be had: AADSTS7000215.", line, StringComparison.Ordinal);
        Assert.DoesNotContain("a-wrong-secret", line, StringComparison.Ordinal);
    }

    private async Task<string> TokenAsync(BotRegistration registration)
    {
        using var http = new HttpClient(_authority, disposeHandler: false);
        var credential = new AppCredentials(registration, new MachineClock(new FakeClock())).Make(http);
        return (await credential.GetTokenAsync(new TokenRequestContext([registration.ConnectorScope]), CancellationToken.None)).Token;
    }

    private static BotRegistration Registration(string cloud, BotIdentityOptions identity, AuthOptions auth)
    {
        identity.MicrosoftAppId = LoopbackIssuer.AppId;
        identity.MicrosoftAppTenantId = LoopbackIssuer.TenantId;
        return new BotRegistration(
            Options.Create(identity),
            Options.Create(auth),
            Options.Create(new CloudOptions { Cloud = cloud }),
            new HostingEnvironment { EnvironmentName = Environments.Production });
    }

    private X509Certificate2 WriteCertificate(RSA key, string file)
    {
        var request = new CertificateRequest("CN=wenming", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        var path = Path.Combine(_folder.Path, file);
        if (file.EndsWith(".pfx", StringComparison.Ordinal))
            File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx));
        else
            File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        return certificate;
    }
}
