using System.Text.Json;

namespace Wenming.Bot.Protocol;

/// <summary>Reads what a connector answered. Some answer nothing, some a page of HTML: neither is a failure.</summary>
internal static class ConnectorAnswer
{
    /// <summary>The id of what was sent, or <see langword="null"/>.</summary>
    public static string? Id(byte[] body) => Text(body, "id");

    /// <summary>The code of the error, or <see langword="null"/>.</summary>
    public static string? ErrorCode(byte[] body) => Text(body, "error", "subCode") ?? Text(body, "subCode") ?? Text(body, "error", "code");

    private static string? Text(byte[] body, params ReadOnlySpan<string> path)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var element = document.RootElement;
            foreach (var name in path)
            {
                if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                    return null;
            }

            return element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 } text ? text : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
