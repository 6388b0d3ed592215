using System.Text.Json;
using Wenming.Bot.Protocol;
using Wenming.Bot.Protocol.DirectLine;

namespace Wenming.Bot.Web.DirectLine;

/// <summary>Reads and writes the bodies of Direct Line's requests and answers.</summary>
internal static class DirectLineBodies
{
    private const int LargestParameters = 16 * 1024;

    /// <summary>What the client asks for; a body that cannot be read asks for nothing.</summary>
    public static async Task<DirectLineParameters> ReadParametersAsync(this HttpContext http)
    {
        try
        {
            return await http.Request.ReadAtMostAsync(LargestParameters, http.RequestAborted) is { Length: > 0 } body
                ? JsonSerializer.Deserialize(body, DirectLineJson.Default.DirectLineParameters) ?? new DirectLineParameters()
                : new DirectLineParameters();
        }
        catch (JsonException)
        {
            return new DirectLineParameters();
        }
    }

    /// <summary>Answers with a conversation and the token for it.</summary>
    public static async Task SendAdmissionAsync(this HttpContext http, int status, DirectLineAdmission admission)
    {
        http.Response.StatusCode = status;
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsJsonAsync(
            admission, DirectLineJson.Default.DirectLineAdmission, cancellationToken: http.RequestAborted);
    }
}
