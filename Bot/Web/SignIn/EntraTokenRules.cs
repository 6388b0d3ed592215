using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;
using Wenming.Bot.Protocol;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Web.SignIn;

/// <summary>
/// What a token of Entra ID must say to be believed
/// (<see href="https://learn.microsoft.com/en-us/entra/identity-platform/claims-validation"/>): the same for the sign-in and for the tab.
/// </summary>
internal static class EntraTokenRules
{
    public const string ObjectId = "oid";
    public const string Tenant = "tid";
    public const string DisplayName = "name";

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>Signature with an RSA key of the issuer, its name, our app id, the lifetime. Nothing of it can be left out.</summary>
    public static TokenValidationParameters For(EntraRegistration registration, MachineClock clock) => new()
    {
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        ValidAudience = registration.ClientId,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = Skew,
        LifetimeValidator = (from, until, _, _) => IsInForce(from, until, clock.Time.GetUtcNow().UtcDateTime),
        NameClaimType = DisplayName,
    };

    /// <summary>The person that the claims of a believed token are about; <see langword="null"/> where they are of no person of this tenant.</summary>
    public static SignedInPerson? PersonOf(ClaimsIdentity claims, EntraRegistration registration, DateTimeOffset until) =>
        string.Equals(claims.FindFirst(Tenant)?.Value, registration.TenantId, StringComparison.OrdinalIgnoreCase)
        && Guid.TryParse(claims.FindFirst(ObjectId)?.Value, out var objectId)
            ? new SignedInPerson(new PersonId(objectId.ToString("D")), claims.FindFirst(DisplayName)?.Value ?? "", until)
            : null;

    private static bool IsInForce(DateTime? from, DateTime? until, DateTime now) =>
        until is { } end && end + Skew > now && (from is not { } start || start - Skew <= now);
}
