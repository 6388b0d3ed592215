using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Wenming.Bot.Web.SignIn;

/// <summary>Says in the log why somebody was not let in. No sentence quotes what was sent.</summary>
internal static class TokenFaults
{
    public const string NotAPerson = "the token is about no person of SignIn:TenantId.";

    /// <summary>What the library found wrong, and what an operator looks at.</summary>
    public static string Of(Exception? fault) => fault switch
    {
        SecurityTokenExpiredException or SecurityTokenNoExpirationException => "the token has expired; is this machine's clock right?",
        SecurityTokenNotYetValidException or SecurityTokenInvalidLifetimeException =>
            "the token is not in force now; is this machine's clock right?",
        SecurityTokenInvalidIssuerException => "the token is of another issuer; is SignIn:Authority right?",
        SecurityTokenInvalidAudienceException => "the token is for another app; is SignIn:ClientId right?",
        SecurityTokenInvalidAlgorithmException => "the token is not signed with RS256.",
        SecurityTokenSignatureKeyNotFoundException => "the token is signed with a key that the issuer does not publish.",
        SecurityTokenInvalidSignatureException => "the token's signature is missing or wrong.",
        SecurityTokenException or SecurityTokenArgumentException or ArgumentException => "the token cannot be read.",
        OpenIdConnectProtocolException => "Entra ID refused, or answered another sign-in; is SignIn:ClientSecret right?",
        HttpRequestException or OperationCanceledException => "Entra ID does not answer.",
        { InnerException: { } inner } => Of(inner),
        _ => "it was not begun in this browser, took too long, or was broken off.",
    };
}
