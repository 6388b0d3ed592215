using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wenming.Bot.Protocol;

/// <summary>A file, picture or card that came with a message. The bot reads none of them; it only sees that there is one.</summary>
internal sealed record ReceivedAttachment
{
    public string? ContentType { get; init; }

    public string? Name { get; init; }

    /// <summary>Members that this program does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
