using System.Text.Json;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>
/// What Teams says about an activity in its <c>channelData</c>
/// (<see href="https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events"/>).
/// What is of another kind than Teams writes counts as absent.
/// </summary>
internal static class TeamsEvent
{
    /// <summary>Longest id of a team that is taken; Teams' own are shorter than 70.</summary>
    private const int LongestId = 512;

    /// <summary>What happened, for example <c>teamRenamed</c> or <c>editMessage</c>.</summary>
    public static string? Name(ReceivedActivity activity) => Text(Member(activity.ChannelData, "eventType"));

    /// <summary>The team of a channel; it is also the id of the team's general channel.</summary>
    public static string? Team(ReceivedActivity activity) =>
        Text(Member(Member(activity.ChannelData, "team"), "id")) is { Length: <= LongestId } team ? team : null;

    private static JsonElement? Member(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } members && members.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } words ? words : null;
}
