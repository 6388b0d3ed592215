using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wenming.Bot.Protocol;

/// <summary>Where an activity was sent.</summary>
internal sealed record ReceivedConversation
{
    public string? Id { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>; channels other than Teams leave it out.</summary>
    public string? ConversationType { get; init; }

    /// <summary>The Entra tenant.</summary>
    public string? TenantId { get; init; }

    public bool? IsGroup { get; init; }

    /// <summary>Members that this program does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
