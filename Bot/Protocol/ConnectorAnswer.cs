using System.Text.Json;

namespace Wenming.Bot.Protocol;

/// <summary>Reads what a connector answered. Some answer nothing, some a page of HTML: neither is a failure.</summary>
internal static class ConnectorAnswer
{
    /// <summary>Longest code that is taken: it stands in rows, lists and logs.</summary>
    private const int LongestCode = 64;

    /// <summary>Longest id that is taken; Teams' own are shorter than 200.</summary>
    private const int LongestId = 1024;

    /// <summary>The id of what was sent, or <see langword="null"/>.</summary>
    public static string? Id(byte[] body) => Text(body, "id") is { Length: <= LongestId } id ? id : null;

    /// <summary>
    /// The code of the error, or <see langword="null"/>. Codes are words such as <c>ConversationBlockedByUser</c>; anything else is none.
    /// </summary>
    public static string? ErrorCode(byte[] body) => Code(body, "error", "subCode")
        ?? Code(body, "subCode")
        ?? Code(body, "error", "code");

    /// <summary>A page of members. Who has no id is left out.</summary>
    public static MembersOutcome Members(byte[] body)
    {
        try
        {
            var page = JsonSerializer.Deserialize(body, ActivityJson.Default.ReceivedMembersPage);
            var members = (page?.Members ?? []).OfType<ReceivedAccount>().Where(member => member.Id is { Length: > 0 });
            return new MembersOutcome.Page(
                [.. members.Select(member => new SentAccount { Id = member.Id ?? "", Name = member.Name, AadObjectId = member.AadObjectId ?? ObjectId(member) })],
                page?.ContinuationToken is { Length: > 0 } next ? next : null);
        }
        catch (JsonException)
        {
            return new MembersOutcome.NotRead(new SendOutcome.Refused(200, "Unreadable"));
        }
    }

    // Teams' older word for the same.
    private static string? ObjectId(ReceivedAccount member) =>
        member.Unknown?.TryGetValue("objectId", out var id) is true && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private static string? Code(byte[] body, params ReadOnlySpan<string> path) =>
        Text(body, path) is { Length: <= LongestCode } code && code.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-' or '.')
            ? code
            : null;

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
