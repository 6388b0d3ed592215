using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>
/// Tells whether files or pictures came with a message that is answered for its words: then it is also said that they were not read, else
/// somebody might take them for handed in.
/// </summary>
internal static class UnreadFiles
{
    /// <summary>Whether there are any. Teams also attaches the message itself as HTML, quoted messages and cards: those are no files.</summary>
    public static bool CameWith(ReceivedActivity activity) =>
        activity is { Type: ActivityTypes.Message, Attachments: { } attachments }
        && !string.IsNullOrWhiteSpace(activity.Text)
        && attachments.Any(attachment => attachment?.ContentType is { } type && IsFile(type));

    private static bool IsFile(string contentType) =>
        contentType.Contains('/', StringComparison.Ordinal)
        && !contentType.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        && !contentType.StartsWith("application/vnd.microsoft.card.", StringComparison.OrdinalIgnoreCase);
}
