using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Web.SignIn;

/// <summary>
/// The sign-in with OpenID Connect: authorization code with PKCE, state and nonce
/// (<see href="https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow"/>). Of the token nothing is kept but who the
/// person is.
/// </summary>
internal sealed partial class CodeFlow(
    EntraRegistration registration, EntraMetadata metadata, IOptions<SignInOptions> options, MachineClock clock, ILogger<CodeFlow> logger)
    : IConfigureNamedOptions<OpenIdConnectOptions>
{
    /// <summary>The name of the scheme.</summary>
    public const string Scheme = "Entra";

    /// <summary>Where Entra ID leads the browser back to; the registration names it.</summary>
    public const string Callback = "/signin/callback";

    /// <summary>How long a person may take to sign in.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    public void Configure(OpenIdConnectOptions options) => Configure(Scheme, options);

    public void Configure(string? name, OpenIdConnectOptions flow)
    {
        if (name != Scheme)
            return;
        flow.ClientId = registration.ClientId;
        flow.ClientSecret = registration.ClientSecret;
        flow.ConfigurationManager = metadata;
        flow.Backchannel = metadata.Backchannel;
        flow.TokenValidationParameters = EntraTokenRules.For(registration, clock);
        flow.SignInScheme = SessionCookie.Scheme;
        flow.ResponseType = OpenIdConnectResponseType.Code;
        flow.ResponseMode = OpenIdConnectResponseMode.Query;
        flow.UsePkce = true;
        flow.TokenHandler = new SignedTokens();
        flow.SaveTokens = false;
        flow.DisableTelemetry = true;
        flow.TimeProvider = clock.Time;
        flow.RemoteAuthenticationTimeout = flow.ProtocolValidator.NonceLifetime = Patience;
        flow.CallbackPath = Callback;
        flow.RemoteSignOutPath = default;
        flow.SignedOutCallbackPath = default;
        flow.Scope.Clear();
        flow.Scope.Add("openid");
        flow.Scope.Add("profile");
        Seal(flow.CorrelationCookie, "wenming.state.");
        Seal(flow.NonceCookie, "wenming.nonce.");
        flow.Events.OnRedirectToIdentityProvider = LeadBackHereAsync;
        flow.Events.OnTokenValidated = KeepThePersonAsync;
        flow.Events.OnRemoteFailure = SayThatItFailedAsync;
    }

    /// <summary>The browser comes back from Entra ID by a link, so <c>Strict</c> would lose them.</summary>
    private static void Seal(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.HttpOnly = true;
        cookie.SecurePolicy = CookieSecurePolicy.Always;
        cookie.SameSite = SameSiteMode.Lax;
    }

    private Task LeadBackHereAsync(RedirectContext context)
    {
        context.ProtocolMessage.RedirectUri = new Uri(options.Value.PublicUrl!, Callback).AbsoluteUri;
        return Task.CompletedTask;
    }

    private Task KeepThePersonAsync(TokenValidatedContext context)
    {
        var until = clock.Time.GetUtcNow() + options.Value.SessionFor;
        if (context.Principal?.Identity is not ClaimsIdentity claims
            || EntraTokenRules.PersonOf(claims, registration, until) is not { } person)
        {
            context.Fail(TokenFaults.NotAPerson);
            return Task.CompletedTask;
        }

        context.Principal = SessionClaims.Of(person);
        context.Properties!.ExpiresUtc = until;
        LogSignedIn(logger, person.Id.Value);
        return Task.CompletedTask;
    }

    private Task SayThatItFailedAsync(RemoteFailureContext context)
    {
        LogFailed(logger, context.Failure?.Message == TokenFaults.NotAPerson ? TokenFaults.NotAPerson : TokenFaults.Of(context.Failure));
        context.Response.Redirect("/?problem=signin");
        context.HandleResponse();
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{PersonId} signed in.")]
    private static partial void LogSignedIn(ILogger logger, string personId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A sign-in was refused: {Reason}")]
    private static partial void LogFailed(ILogger logger, string reason);
}
