using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Web.SignIn;

/// <summary>
/// <c>/signin</c> leads to Entra ID, <c>/signout</c> ends the session, <c>/me</c> tells a page who looks at it: nothing
/// (204) where nobody is signed in.
/// </summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/signin", Uncached(SignInAsync));
        endpoints.MapPost("/signout", Uncached(SignOutAsync));
        endpoints.MapGet("/me", Uncached(TellWhoAsync));
    }

    /// <summary>Answers about a person are for that person and for now.</summary>
    private static RequestDelegate Uncached(RequestDelegate handle) => http =>
    {
        http.Response.Headers.CacheControl = "no-store";
        return handle(http);
    };

    private static async Task SignInAsync(HttpContext http)
    {
        if (http.RequestServices.GetRequiredService<EntraRegistration>().ClientSecret is null)
            await RefuseAsync(http, StatusCodes.Status404NotFound, "NotSupported", "The page opens in Teams only: SignIn:ClientSecret is not set.");
        else if (await MetadataOf(http).FindAsync(http.RequestAborted) is null)
            http.Response.Redirect("/?problem=unreachable");
        else
            await http.ChallengeAsync(CodeFlow.Scheme, new AuthenticationProperties { RedirectUri = LocalPath(http.Request.Query["to"]) });
    }

    private static async Task SignOutAsync(HttpContext http)
    {
        if (await VisitorsOf(http).RecogniseAsync(http) is not Recognition.Recognised)
        {
            await RefuseAsync(http, StatusCodes.Status401Unauthorized, "Unauthorized", "Nobody is signed in, or another site's page asks.");
            return;
        }

        await http.SignOutAsync(SessionCookie.Scheme);
        var farewell = new Farewell(await LeavingAddressAsync(http));
        await http.Response.WriteAsJsonAsync(farewell, SignInJson.Default.Farewell, cancellationToken: http.RequestAborted);
    }

    private static async Task TellWhoAsync(HttpContext http)
    {
        switch (await VisitorsOf(http).RecogniseAsync(http))
        {
            case Recognition.Recognised { Person: var person }:
                var me = new Me(person.Id.Value, person.Name);
                await http.Response.WriteAsJsonAsync(me, SignInJson.Default.Me, cancellationToken: http.RequestAborted);
                break;
            case Recognition.Unknown when http.Request.Headers.Authorization.Count == 0:
                http.Response.StatusCode = StatusCodes.Status204NoContent;
                break;
            case Recognition.Unavailable:
                await RefuseAsync(http, StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", SignedInVisitors.TryLater);
                break;
            default:
                await RefuseAsync(http, StatusCodes.Status401Unauthorized, "Unauthorized", SignedInVisitors.SignInFirst);
                break;
        }
    }

    /// <summary>Where the person leaves Entra ID as well, as on a machine that many use.</summary>
    private static async Task<string> LeavingAddressAsync(HttpContext http)
    {
        var home = http.RequestServices.GetRequiredService<IOptions<SignInOptions>>().Value.PublicUrl?.AbsoluteUri ?? "/";
        return (await MetadataOf(http).FindAsync(http.RequestAborted))?.EndSessionEndpoint is { Length: > 0 } end
            ? QueryString.Create("post_logout_redirect_uri", home).ToUriComponent() is var query && end.Contains('?', StringComparison.Ordinal)
                ? $"{end}&{query[1..]}"
                : end + query
            : home;
    }

    /// <summary>A path of this site; anything else, as a link of a stranger may say it, leads to the first page.</summary>
    private static string LocalPath(string? asked) =>
        asked is ['/', ..] and not ['/', '/' or '\\', ..] && asked.All(sign => sign is > ' ' and < '\u007f' and not '\\') ? asked : "/";

    private static SignedInVisitors VisitorsOf(HttpContext http) => http.RequestServices.GetRequiredService<SignedInVisitors>();

    private static EntraMetadata MetadataOf(HttpContext http) => http.RequestServices.GetRequiredService<EntraMetadata>();

    private static Task RefuseAsync(HttpContext http, int status, string code, string sentence) =>
        http.Response.WriteAnswerAsync(TurnAnswer.Error(status, code, sentence), http.RequestAborted);
}
