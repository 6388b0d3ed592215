using System.Net.Http.Headers;

namespace Wenming.Bot.Protocol;

/// <summary>Reads what a caller sent, within limits.</summary>
internal static class RequestBody
{
    private const int Chunk = 16 * 1024;

    /// <summary>Whether the body claims to be JSON in UTF-8 and not compressed.</summary>
    public static bool IsPlainJson(this HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && string.Equals(type.MediaType, "application/json", StringComparison.OrdinalIgnoreCase)
        && (type.CharSet is null || string.Equals(type.CharSet.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.Count == 0;

    /// <summary>The body, or <see langword="null"/> when it is longer than it may be, announced or not.</summary>
    public static async Task<byte[]?> ReadAtMostAsync(this HttpRequest request, int bytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > bytes)
            return null;
        var body = new byte[(int)(request.ContentLength ?? Chunk) + 1];
        var length = 0;
        while (await request.Body.ReadAsync(body.AsMemory(length), cancellationToken) is > 0 and var count)
        {
            length += count;
            if (length > bytes)
                return null;
            if (length == body.Length)
                Array.Resize(ref body, Math.Min(body.Length * 2, bytes + 1));
        }

        return body[..length];
    }
}
