using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Unicode;

namespace Wenming.Bot.Protocol;

/// <summary>Reads an activity from bytes that anybody may have written. Whatever they are, the outcome is a value.</summary>
internal static class ActivityReader
{
    /// <summary>Longest id of a person that is taken, in UTF-16 units; Teams' own are shorter than 60.</summary>
    private const int LongestAccountId = 128;

    /// <summary>Longest id of a conversation or activity that is taken; a thread in a Teams channel has about 120.</summary>
    private const int LongestId = 512;

    private const int LongestName = 512;

    /// <summary>The activity, or why it is none.</summary>
    public static ReadOutcome Read(ReadOnlySpan<byte> body)
    {
        if (!Utf8.IsValid(body))
            return Unreadable("The body is not UTF-8.");
        ReceivedActivity? activity;
        try
        {
            if (body.IndexOf("\\u"u8) >= 0 && !HoldsOnlyReadableText(body))
                return Unreadable("The body holds half of a surrogate pair.");
            activity = JsonSerializer.Deserialize(body, ActivityJson.Default.ReceivedActivity);
        }
        catch (JsonException notAnActivity)
        {
            return Unreadable(notAnActivity.Path is { Length: > 1 } path
                ? $"The body is not an activity: {path} is not of the kind that the protocol asks for."
                : "The body is not a JSON object.");
        }

        if (activity is null)
            return Unreadable("The body is null; an activity is a JSON object.");
        return Missing(activity) is { } missing
            ? Unreadable(missing)
            : new ReadOutcome.Read(activity.Id is { Length: > 0 } ? activity : activity with { ContentHash = Convert.ToHexStringLower(SHA256.HashData(body)) });
    }

    private static ReadOutcome.Unreadable Unreadable(string sentence) => new(sentence);

    private static string? Missing(ReceivedActivity activity)
    {
        if (string.IsNullOrWhiteSpace(activity.Type))
            return "The activity has no 'type'.";
        if (Array.Find(Bounded(activity), member => member.Fault is not null) is { Fault: { } fault } unfit)
            return $"The activity's '{unfit.Name}' {fault}.";
        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke
            or ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate))
            return null;
        if (string.IsNullOrWhiteSpace(activity.Conversation?.Id))
            return "The activity has no 'conversation.id'.";
        if (string.IsNullOrWhiteSpace(activity.From?.Id))
            return "The activity has no 'from.id'.";
        return activity.Type == ActivityTypes.Message && !activity.ExpectsReplies && string.IsNullOrWhiteSpace(activity.ServiceUrl)
            ? "The message has no 'serviceUrl' to send the answer to."
            : null;
    }

    private static Member[] Bounded(ReceivedActivity activity) =>
    [
        new("id", activity.Id, LongestId),
        new("type", activity.Type, LongestName),
        new("channelId", activity.ChannelId, LongestAccountId),
        new("serviceUrl", activity.ServiceUrl, LongestId),
        new("locale", activity.Locale, LongestAccountId),
        new("replyToId", activity.ReplyToId, LongestId),
        new("conversation.id", activity.Conversation?.Id, LongestId),
        new("conversation.tenantId", activity.Conversation?.TenantId, LongestAccountId),
        new("from.id", activity.From?.Id, LongestAccountId),
        new("from.aadObjectId", activity.From?.AadObjectId, LongestAccountId),
        new("from.name", activity.From?.Name, LongestName, IsId: false),
        new("recipient.id", activity.Recipient?.Id, LongestAccountId),
        new("recipient.name", activity.Recipient?.Name, LongestName, IsId: false),
    ];

    /// <summary>Line ends, escape sequences and changes of direction: in an id they could only be meant to forge a line of a log or a key.</summary>
    private static bool IsUnseen(char sign) => char.GetUnicodeCategory(sign) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>An escape such as <c>\ud800</c> alone is legal JSON and no text: it would only fail where it is read, much later.</summary>
    /// <exception cref="JsonException">The body is not JSON.</exception>
    internal static bool HoldsOnlyReadableText(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped)
                continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Member(string Name, string? Value, int Longest, bool IsId = true)
    {
        /// <summary>Why it is not taken; <see langword="null"/> when it is.</summary>
        public string? Fault => Value switch
        {
            null => null,
            { Length: var length } when length > Longest => "is too long",
            _ when IsId && Value.Any(IsUnseen) => "holds a sign that no id has",
            "." or ".." when IsId => "names a folder", // in a connector's path it would lead elsewhere
            _ => null,
        };
    }
}
