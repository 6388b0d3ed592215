using Wenming.Bot.Protocol.DirectLine;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Web.DirectLine;

/// <summary>
/// Lets in who has a token for the conversation that is asked for. The token stands in the header <c>Authorization</c>, which a foreign page
/// in the same browser cannot send: so it can post nothing here in somebody's name.
/// </summary>
internal static class DirectLineDoor
{
    private const string Scheme = "Bearer ";

    /// <summary>The handler for requests with a good token; a sentence with 401 or 403 for others.</summary>
    public static RequestDelegate Open(Func<HttpContext, DirectLineGrant, Task> handle) => async http =>
    {
        if (await ReadTokenAsync(http) is not { } reading)
            return;
        if (reading is not TokenReading.Good { Grant: var grant })
            await RefuseAsync(
                http,
                StatusCodes.Status403Forbidden,
                reading is TokenReading.Expired ? "TokenExpired" : "BadToken",
                reading is TokenReading.Expired
                    ? "The token has expired. Ask tokens/generate for a new one, with this one in the header: the conversation goes on."
                    : "The token is none of this bot's. Ask tokens/generate for one.");
        else if (http.Request.RouteValues["id"] is string id && id != grant.ConversationId)
            await RefuseAsync(http, StatusCodes.Status403Forbidden, "Forbidden", "The token opens another conversation.");
        else
            await handle(http, grant);
    };

    /// <summary>
    /// The handler for requests that begin a conversation: with a good token or, where anybody can be picked, with any other word as secret and
    /// no grant yet.
    /// </summary>
    public static RequestDelegate Begin(Func<HttpContext, DirectLineGrant?, Task> handle)
    {
        var open = Open(handle);
        return http => SecretsFor(http) is not null && !IsFromForeignPage(http) && TokenOf(http.Request)?.Contains('.', StringComparison.Ordinal) is false
            ? handle(http, null)
            : open(http);
    }

    /// <summary>The handler for requests that ask for a token, with what was granted to them before, be it over or not.</summary>
    public static RequestDelegate Ask(Func<HttpContext, DirectLineGrant?, Task> handle) => async http =>
    {
        if (await ReadTokenAsync(http) is { } reading)
            await handle(http, reading switch
            {
                TokenReading.Good good => good.Grant,
                TokenReading.Expired expired => expired.Grant,
                _ => null,
            });
    };

    /// <summary>Answers with a sentence.</summary>
    public static Task RefuseAsync(HttpContext http, int status, string code, string sentence) =>
        http.Response.WriteAnswerAsync(TurnAnswer.Error(status, code, sentence), http.RequestAborted);

    /// <summary>The token in the header; <see langword="null"/> when there is none.</summary>
    public static string? TokenOf(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { } header
        && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && header[Scheme.Length..].Trim() is { Length: > 0 } token
            ? token
            : null;

    /// <summary>Whether another site's page asks.</summary>
    public static bool IsFromForeignPage(HttpContext http) => http.RequestServices.GetRequiredService<PageAddress>().IsForeign(http.Request);

    /// <summary>Answers a page of another site.</summary>
    public static Task RefuseForeignPageAsync(HttpContext http) =>
        RefuseAsync(http, StatusCodes.Status403Forbidden, "Forbidden", "Only the bot's own page may call this address.");

    private static async Task<TokenReading?> ReadTokenAsync(HttpContext http)
    {
        if (IsFromForeignPage(http))
        {
            await RefuseForeignPageAsync(http);
            return null;
        }

        if (TokenOf(http.Request) is not { } token)
        {
            await RefuseAsync(
                http,
                StatusCodes.Status401Unauthorized,
                "Unauthorized",
                "Send 'Authorization: Bearer' with a token; to tokens/generate with any word, when you have none.");
            return null;
        }

        var reading = await http.RequestServices.GetRequiredService<DirectLineTokens>()
            .ReadAsync(TokenUse.Conversation, token, http.RequestAborted);
        return reading is TokenReading.Foreign && SecretsFor(http) is { } secrets
            ? secrets.Read(token, http.Request.RouteValues["id"] as string)
            : reading;
    }

    private static PickedSecrets? SecretsFor(HttpContext http) =>
        Loopback.IsFromThisMachine(http) ? http.RequestServices.GetService<PickedSecrets>() : null;
}
