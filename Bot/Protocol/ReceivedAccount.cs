using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wenming.Bot.Protocol;

/// <summary>A person or bot as a channel names it.</summary>
internal sealed record ReceivedAccount
{
    /// <summary>The channel's own id, in Teams <c>29:…</c> for a person and <c>28:…</c> for a bot.</summary>
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>The Entra object id; Teams sends it for people.</summary>
    public string? AadObjectId { get; init; }

    /// <summary><c>user</c>, <c>bot</c> or <c>skill</c>.</summary>
    public string? Role { get; init; }

    /// <summary>Members that this program does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
