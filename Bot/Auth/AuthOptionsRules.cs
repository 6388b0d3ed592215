using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Wenming.Bot.Auth;

/// <summary>Secrets and keys travel over https only; an authority on this machine is excepted.</summary>
internal sealed class AuthOptionsRules : IValidateOptions<AuthOptions>
{
    public ValidateOptionsResult Validate(string? name, AuthOptions options)
    {
        List<string> failures = [];
        if (!IsSafe(options.OpenIdMetadata))
            failures.Add("Auth:OpenIdMetadata must be an https address (http on this machine only).");
        if (!IsSafe(options.TokenEndpoint))
            failures.Add("Auth:TokenEndpoint must be an https address (http on this machine only).");
        failures.AddRange(options.ServiceHosts.Where(host => !IsHost(host)).Select(_ =>
            "Auth:ServiceHosts holds something that is no host; write smba.example.cn, or *.example.cn for every host under it."));
        if (options.CertificatePath is { Length: > 0 } path && CertificateFault(path, options.CertificatePassword) is { } fault)
            failures.Add($"Auth:CertificatePath names no certificate that can be used. {fault}");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static string? CertificateFault(string path, string? password)
    {
        try
        {
            using var certificate = AppCertificate.Read(path, password);
            return null;
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return fault.Message;
        }
    }

    private static bool IsSafe(Uri? address) => address is null
        || (address.IsAbsoluteUri
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)));

    // At least two labels after the star: "*.cn" would be everybody.
    private static bool IsHost(string host)
    {
        var isWide = host.StartsWith("*.", StringComparison.Ordinal);
        var plain = isWide ? host[2..] : host;
        return Uri.CheckHostName(plain) == UriHostNameType.Dns && (!isWide || plain.Contains('.', StringComparison.Ordinal));
    }
}
