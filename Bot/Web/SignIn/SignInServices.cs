using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;
using Wenming.Bot.Auth;

namespace Wenming.Bot.Web.SignIn;

/// <summary>Registers the sign-in that the pages share. Where no page needs it nothing of it is there, not even an address that answers.</summary>
internal static class SignInServices
{
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddOptions<SignInOptions>().BindConfiguration(SignInOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SignInOptions>, SignInOptionsRules>();
        services.AddSingleton<IValidateOptions<SignInOptions>, SignInNeeds>();
        services.AddSingleton(provider => EntraRegistration.Of(
            provider.GetRequiredService<IOptions<SignInOptions>>().Value,
            provider.GetRequiredService<IOptions<BotIdentityOptions>>().Value,
            provider.GetRequiredService<IOptions<CloudOptions>>().Value));
        services.AddSingleton(provider => new Door(
            IsPicker: false,
            CanSignIn: provider.GetRequiredService<EntraRegistration>().ClientSecret is not null,
            [
                .. TeamsHosts.Of(provider.GetRequiredService<IOptions<CloudOptions>>().Value.Cloud),
                .. provider.GetRequiredService<IOptions<SignInOptions>>().Value.FrameHosts,
            ]));
        services.AddSingleton<EntraMetadata>();
        services.AddSingleton<SessionTickets>();
        services.AddSingleton<TabTokens>();
        services.AddSingleton<SignedInVisitors>();
        services.AddSingleton<IVisitors>(provider => provider.GetRequiredService<SignedInVisitors>());
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
        services.AddSingleton<IConfigureOptions<OpenIdConnectOptions>, CodeFlow>();
        // The framework logs what a stranger writes into the callback's address; the sentences of CodeFlow and TabTokens quote nobody.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.Authentication", LogLevel.None));
        services.AddAuthentication().AddCookie(SessionCookie.Scheme).AddOpenIdConnect(CodeFlow.Scheme, _ => { });
        services.Configure<KeyManagementOptions>(keys =>
        {
            keys.XmlRepository = new SessionKeys();
            keys.XmlEncryptor = new NullXmlEncryptor();
        });
        return services;
    }
}
