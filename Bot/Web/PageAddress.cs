using Microsoft.Extensions.Options;
using Wenming.Bot.Web.SignIn;

namespace Wenming.Bot.Web;

/// <summary>Where browsers find the bot: at the public address that is set, else where the request came in.</summary>
internal sealed class PageAddress(IOptions<SignInOptions> options)
{
    /// <summary>Whether a browser says that another site's page asks. Programs that are no browsers say nothing.</summary>
    public bool IsForeign(HttpRequest request) => request.Headers.Origin is [{ } origin, ..] && !IsOwn(origin, request);

    /// <summary>The beginning of addresses of web sockets.</summary>
    public string Sockets(HttpRequest request) => options.Value.PublicUrl is { } set
        ? $"{Scheme(set.Scheme == Uri.UriSchemeHttps)}://{set.Authority}"
        : $"{Scheme(request.IsHttps)}://{request.Host}";

    private static string Scheme(bool isSecure) => isSecure ? "wss" : "ws";

    /// <summary>Without a public address a page of another server on this machine counts as the bot's own, as a tool's proxy is one.</summary>
    private bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page)
        && (options.Value.PublicUrl is { } set
            ? origin == set.GetLeftPart(UriPartial.Authority)
            : string.Equals(page.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
                || (page.IsLoopback && Loopback.IsFromThisMachine(request.HttpContext)));
}
