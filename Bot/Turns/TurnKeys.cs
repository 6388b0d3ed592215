using System.Security.Cryptography;
using System.Text;
using Wenming.Bot.Protocol;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Turns;

/// <summary>The names under which a turn, its conversation and its sender are known.</summary>
internal static class TurnKeys
{
    /// <summary>Azure Tables allows 1,024 characters in a key.</summary>
    private const int LongestKey = 900;

    /// <summary>Digits of the number that a person reads aloud to an administrator.</summary>
    private const int ReferenceDigits = 8;

    /// <summary>
    /// The same for every delivery of the same activity: channel, conversation and activity id; without an id what the activity says.
    /// </summary>
    public static string Turn(ReceivedActivity activity) =>
        Bounded(TableKey.Of(
            activity.ChannelId ?? "",
            activity.Conversation?.Id ?? "",
            activity.Id is { Length: > 0 } id ? Occasion(activity, id) : $"sha256:{activity.ContentHash}"));

    // An edited message comes again under its own id, as often as it is edited.
    private static string Occasion(ReceivedActivity activity, string id) =>
        activity.Type is ActivityTypes.MessageUpdate ? $"{id} edited {activity.Timestamp}" : id;

    /// <summary>The conversation within its channel.</summary>
    public static string Conversation(ReceivedActivity activity) =>
        Bounded(TableKey.Of(activity.ChannelId ?? "", activity.Conversation?.Id ?? ""));

    /// <summary>The group chat or team within its channel: every thread of every channel of a team is the same one.</summary>
    public static string Group(ReceivedActivity activity) => Bounded(TableKey.Of(activity.ChannelId ?? "", GroupConversation(activity)));

    /// <summary>Where the bot speaks unasked in a group chat or team: of a team the general channel.</summary>
    public static string GroupConversation(ReceivedActivity activity) =>
        TeamsEvent.Team(activity) ?? (activity.Conversation?.Id ?? "").Split(ConnectorPath.Thread)[0];

    /// <summary>Who sent it: the Entra object id in small letters, else the channel's user id.</summary>
    public static PersonId Person(ReceivedActivity activity) => new(
        activity.From?.AadObjectId?.Trim() is { Length: > 0 } entra ? entra.ToLowerInvariant() : activity.From?.Id ?? "");

    /// <summary>A short number by which an administrator finds a failed turn in the log.</summary>
    public static string Reference(string turnId) => Convert.ToHexString(Hash(turnId))[..ReferenceDigits];

    /// <summary>A number from 0 to <paramref name="parts"/> - 1 that is the same in every run.</summary>
    public static int Part(string key, int parts) => Hash(key)[0] % parts;

    private static string Bounded(string key) => key.Length <= LongestKey ? key : $"sha256:{Convert.ToHexStringLower(Hash(key))}";

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
