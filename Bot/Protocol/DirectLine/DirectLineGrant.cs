namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>What a token was given for.</summary>
internal sealed record DirectLineGrant(string? ConversationId, DirectLineUser? User);
