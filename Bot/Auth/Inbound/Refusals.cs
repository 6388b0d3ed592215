using Microsoft.IdentityModel.Tokens;

namespace Wenming.Bot.Auth.Inbound;

/// <summary>Everything for which a call of the channel is refused. No sentence quotes the caller.</summary>
internal static class Refusals
{
    public static readonly Refusal NoToken = Unknown("NoToken", "It has no Authorization header.");

    public static readonly Refusal NotAToken = Unknown("NotAToken", "Its Authorization header is not one bearer token.");

    public static readonly Refusal WrongAlgorithm = Unknown("WrongAlgorithm", "Its token is not signed with RS256.");

    public static readonly Refusal UnknownKey = Unknown(
        "UnknownKey", "Its token names a key that the channel's issuer does not publish. Is Cloud or Auth:OpenIdMetadata right?");

    public static readonly Refusal NoServiceUrl = Covers("NoServiceUrl", "Its token names no service URL.");

    public static readonly Refusal OtherServiceUrl = Covers("OtherServiceUrl", "The activity's service URL is not the one in the token.");

    public static readonly Refusal NotEndorsed = Covers(
        "NotEndorsed", "The key that signed the token is not endorsed for the activity's channel.");

    public static readonly Refusal OtherTenant = Covers(
        "OtherTenant", "The activity is of another tenant than MicrosoftAppTenantId, or names none.");

    public static readonly Refusal UnsafeServiceUrl = Covers(
        "UnsafeServiceUrl", "The service URL is neither https nor on this machine, so nothing is sent there.");

    private static readonly Refusal WrongSignature = Unknown("WrongSignature", "Its token's signature is not that of the key it names.");

    private static readonly Refusal OtherIssuer = Unknown(
        "OtherIssuer", "Its token is genuine but of another issuer. Is Cloud or Auth:ChannelIssuer right?");

    private static readonly Refusal OtherApp = Unknown("OtherApp", "Its token is genuine but for another app. Is MicrosoftAppId right?");

    private static readonly Refusal Expired = Unknown("Expired", "Its token has expired. Is this machine's clock right?");

    private static readonly Refusal NotYetValid = Unknown("NotYetValid", "Its token is not valid yet. Is this machine's clock right?");

    private static readonly Refusal Invalid = Unknown("Invalid", "Its token is not valid.");

    /// <summary>What the library found wrong.</summary>
    public static Refusal Of(Exception? fault) => fault switch
    {
        SecurityTokenExpiredException or SecurityTokenNoExpirationException => Expired,
        SecurityTokenNotYetValidException => NotYetValid,
        SecurityTokenInvalidIssuerException => OtherIssuer,
        SecurityTokenInvalidAudienceException => OtherApp,
        SecurityTokenInvalidAlgorithmException => WrongAlgorithm,
        SecurityTokenInvalidSignatureException => WrongSignature,
        _ => Invalid,
    };

    private static Refusal Unknown(string reason, string why) => new(StatusCodes.Status401Unauthorized, reason, why);

    private static Refusal Covers(string reason, string why) => new(StatusCodes.Status403Forbidden, reason, why);
}
