using Wenming.Bot.Auth;

namespace Wenming.Bot.Web.SignIn;

/// <summary>The app registration that people sign in to, with every default filled in.</summary>
/// <param name="ClientId">Its app id: the audience of every token that is accepted.</param>
/// <param name="ClientSecret">Its secret; <see langword="null"/> where the page opens in Teams only.</param>
/// <param name="TenantId">The one tenant whose people get in.</param>
/// <param name="Authority">Who issues the tokens.</param>
internal sealed record EntraRegistration(string ClientId, string? ClientSecret, string TenantId, Uri Authority)
{
    /// <summary>Where the issuer's name, addresses and keys are published.</summary>
    public string MetadataAddress => $"{Authority.AbsoluteUri.TrimEnd('/')}/.well-known/openid-configuration";

    public static EntraRegistration Of(SignInOptions options, BotIdentityOptions bot, CloudOptions cloud)
    {
        var clientId = Or(options.ClientId, bot.MicrosoftAppId) ?? "";
        var tenant = Or(options.TenantId, bot.MicrosoftAppTenantId) ?? "";
        var secret = Or(options.ClientSecret, clientId == bot.MicrosoftAppId ? bot.MicrosoftAppPassword : null);
        var authority = options.Authority ?? new Uri(CloudPreset.Of(cloud.Cloud).LoginAuthority, $"{Uri.EscapeDataString(tenant)}/v2.0");
        return new EntraRegistration(clientId, secret, tenant, authority);
    }

    private static string? Or(string? first, string? second) =>
        !string.IsNullOrWhiteSpace(first) ? first.Trim() : string.IsNullOrWhiteSpace(second) ? null : second.Trim();
}
