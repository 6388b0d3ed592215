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
        using var body = new MemoryStream();
        var chunk = new byte[Chunk];
        while (await request.Body.ReadAsync(chunk, cancellationToken) is > 0 and var count)
        {
            if (body.Length + count > bytes)
                return null;
            body.Write(chunk, 0, count);
        }

        return body.ToArray();
    }
}
