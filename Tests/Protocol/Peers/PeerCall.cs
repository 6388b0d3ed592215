using System.Text.Json;

namespace Wenming.Tests.Protocol.Peers;

/// <summary>A call that the bot made to the vendor's connector.</summary>
/// <param name="Operation"><c>send</c>, <c>reply</c>, <c>update</c>, <c>create</c>, or an address that the vendor's connector does not have.</param>
/// <param name="Conversation">The conversation's id, as the vendor read it from the path.</param>
/// <param name="ReplyTo">The activity that is answered.</param>
/// <param name="Updated">The activity that is replaced.</param>
/// <param name="Activity">What was sent.</param>
internal sealed record PeerCall(string Operation, string? Conversation, string? ReplyTo, string? Updated, JsonElement Activity);
