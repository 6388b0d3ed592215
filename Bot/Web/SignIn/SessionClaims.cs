using System.Globalization;
using System.Security.Claims;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Web.SignIn;

/// <summary>What a session knows of its person: the object id, the name, and when it ends.</summary>
internal static class SessionClaims
{
    private const string Until = "until";

    public static ClaimsPrincipal Of(SignedInPerson person) => new(new ClaimsIdentity(
        [
            new Claim(EntraTokenRules.ObjectId, person.Id.Value),
            new Claim(EntraTokenRules.DisplayName, person.Name),
            new Claim(Until, person.Until.ToString("O", CultureInfo.InvariantCulture)),
        ],
        SessionCookie.Scheme));

    public static SignedInPerson? PersonOf(ClaimsPrincipal? session) =>
        session?.FindFirst(EntraTokenRules.ObjectId)?.Value is { } id
        && DateTimeOffset.TryParse(
            session.FindFirst(Until)?.Value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var until)
            ? new SignedInPerson(new PersonId(id), session.FindFirst(EntraTokenRules.DisplayName)?.Value ?? "", until)
            : null;
}
