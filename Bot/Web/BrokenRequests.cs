using Microsoft.AspNetCore.Connections;

namespace Wenming.Bot.Web;

/// <summary>
/// Ends requests whose caller sends too slowly, breaks the rules of HTTP or hangs up. That is the caller's affair: it is answered where anybody still
/// listens, and is no error of the program, or whoever likes could fill its log.
/// </summary>
internal static class BrokenRequests
{
    /// <summary>The handler, without their exceptions.</summary>
    public static RequestDelegate EndQuietly(RequestDelegate next) => async http =>
    {
        try
        {
            await next(http);
        }
        catch (BadHttpRequestException broken) when (!http.Response.HasStarted)
        {
            http.Response.StatusCode = broken.StatusCode;
        }
        catch (Exception hungUp) when (hungUp is ConnectionResetException or ConnectionAbortedException)
        {
            // Nobody is there to answer.
        }
    };
}
