using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wenming.Bot.Protocol;

/// <summary>Something that a channel says about an activity, for example a mention.</summary>
internal sealed record ReceivedEntity
{
    /// <summary>The type of an entity that names somebody in the text.</summary>
    public const string Mention = "mention";

    /// <summary>The type of an entity that stands for a quoted message.</summary>
    public const string QuotedReply = "quotedReply";

    public string? Type { get; init; }

    /// <summary>Whom a mention names.</summary>
    public ReceivedAccount? Mentioned { get; init; }

    /// <summary>The words in the activity's text that make the mention, for example <c>&lt;at&gt;文明&lt;/at&gt;</c>.</summary>
    public string? Text { get; init; }

    /// <summary>Members that this program does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
