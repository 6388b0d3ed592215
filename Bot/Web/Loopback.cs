using System.Net;
using System.Text.Json;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Web;

/// <summary>Keeps everybody out who is not on this machine.</summary>
internal static class Loopback
{
    private static readonly byte[] Refusal = JsonSerializer.SerializeToUtf8Bytes(
        new ErrorResponse(new ErrorDetail("Forbidden", "This address answers callers on the same machine only.")),
        ActivityJson.Exact.ErrorResponse);

    /// <summary>The handler for callers on this machine; a sentence with 403 for others.</summary>
    public static RequestDelegate Only(RequestDelegate next) => async http =>
    {
        if (IsFromThisMachine(http))
        {
            await next(http);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.Body.WriteAsync(Refusal, http.RequestAborted);
    };

    /// <summary>A tunnel or proxy on this machine brings strangers in under its own address, but says so in a header.</summary>
    public static bool IsFromThisMachine(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)
        && !http.Request.Headers.ContainsKey("X-Forwarded-For")
        && !http.Request.Headers.ContainsKey("Forwarded");
}
