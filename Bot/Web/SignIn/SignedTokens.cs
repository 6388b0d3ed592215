using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Wenming.Bot.Web.SignIn;

/// <summary>
/// Reads signed tokens only. The framework lets a token without a signature pass where it was fetched from the issuer itself, as the standard
/// allows; here the signature always counts.
/// </summary>
internal sealed class SignedTokens : JsonWebTokenHandler
{
    /// <summary>Longest token that is looked at.</summary>
    private const int Longest = 16 * 1024;

    public SignedTokens()
    {
        MapInboundClaims = false;
        MaximumTokenSizeInBytes = Longest;
    }

    /// <inheritdoc/>
    public override Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        ArgumentNullException.ThrowIfNull(validationParameters);
        validationParameters.RequireSignedTokens = true;
        return base.ValidateTokenAsync(token, validationParameters);
    }
}
