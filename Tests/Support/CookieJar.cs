
namespace Wenming.Tests.Support;

/// <summary>Keeps the cookies of one browser by the test's clock, which the framework's own container does not know.</summary>
internal sealed class CookieJar(TimeProvider clock) : DelegatingHandler
{
    private readonly Dictionary<string, Cookie> _cookies = new(StringComparer.Ordinal);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        var sent = _cookies.Values.Where(cookie => path.StartsWith(cookie.Path, StringComparison.Ordinal) && cookie.EndsAt > clock.GetUtcNow()).ToList();
        if (sent.Count > 0)
            request.Headers.Add("Cookie", string.Join("; ", sent.Select(cookie => $"{cookie.Name}={cookie.Value}")));
        var answer = await base.SendAsync(request, cancellationToken);
        foreach (var line in answer.Headers.TryGetValues("Set-Cookie", out var lines) ? lines : [])
            Keep(line);
        return answer;
    }

    private void Keep(string line)
    {
        var parts = line.Split("; ");
        var (name, value) = (parts[0][..parts[0].IndexOf('=', StringComparison.Ordinal)], parts[0][(parts[0].IndexOf('=', StringComparison.Ordinal) + 1)..]);
        _cookies[name] = new Cookie(
            name, value, ValueOf(parts, "path") ?? "/", ValueOf(parts, "expires") is { } expires ? DateTimeOffset.Parse(expires, null) : DateTimeOffset.MaxValue);
    }

    private static string? ValueOf(string[] parts, string attribute) =>
        parts.FirstOrDefault(part => part.StartsWith(attribute + "=", StringComparison.OrdinalIgnoreCase))?[(attribute.Length + 1)..];

    private sealed record Cookie(string Name, string Value, string Path, DateTimeOffset EndsAt);
}
