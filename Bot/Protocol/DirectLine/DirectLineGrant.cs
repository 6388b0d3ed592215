namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>What a token opens: one conversation, for one user, until it ends.</summary>
internal sealed record DirectLineGrant(string ConversationId, DirectLineUser User, DateTimeOffset ExpiresAt);
