using Microsoft.Extensions.Options;
using Wenming.Bot.Auth;

namespace Wenming.Bot.Web.SignIn;

/// <summary>A page that is served has everything that it takes to know who opened it; else the bot does not start.</summary>
internal sealed class SignInNeeds(IOptions<BotIdentityOptions> identity, IOptions<CloudOptions> cloud) : IValidateOptions<SignInOptions>
{
    public ValidateOptionsResult Validate(string? name, SignInOptions options)
    {
        var registration = EntraRegistration.Of(options, identity.Value, cloud.Value);
        string?[] faults =
        [
            PublicUrlFault(options.PublicUrl),
            registration.ClientId.Length == 0 ? "SignIn:ClientId is empty, and so is MicrosoftAppId." : null,
            Guid.TryParse(registration.TenantId, out _)
                ? null
                : "SignIn:TenantId must be the GUID of the tenant whose people may sign in; MicrosoftAppTenantId names none either.",
            IsSafe(registration.Authority) ? null : "SignIn:Authority must be an https address.",
            .. options.FrameHosts.Where(host => !IsOrigin(host))
                .Select(host => $"SignIn:FrameHosts names '{host}'; write an origin, for example 'https://teams.example.com' or 'https://*.example.com'."),
        ];
        var found = faults.OfType<string>().ToList();
        return found.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(found.Select(fault => $"{fault} ChatPage:Enabled needs it: correct it, or remove ChatPage:Enabled."));
    }

    private static string? PublicUrlFault(Uri? address) => address switch
    {
        null => "SignIn:PublicUrl is empty.",
        { IsAbsoluteUri: true, PathAndQuery: "/" } when IsSafe(address) => null,
        _ => "SignIn:PublicUrl must be an https address without a path, for example 'https://wenming.example.gov.cn'.",
    };

    private static bool IsSafe(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    /// <summary>The words go into a header: nothing but a scheme, a host, which may begin with a star, and a port.</summary>
    private static bool IsOrigin(string host) =>
        Uri.TryCreate(host.Replace("://*.", "://any.", StringComparison.Ordinal), UriKind.Absolute, out var address)
        && IsSafe(address)
        && address.PathAndQuery == "/"
        && host.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is ':' or '/' or '.' or '-' or '*' or '[' or ']')
        && host.LastIndexOf('*') <= host.IndexOf("://*.", StringComparison.Ordinal) + "://".Length;
}
