namespace Wenming.Bot.Posts;

/// <summary>Where a delivered copy stands, so that it can be updated and deleted.</summary>
/// <param name="ActivityId">The channel's id; <see langword="null"/> when it gave none, and then the copy stays as it is.</param>
/// <param name="ConversationId">The conversation.</param>
/// <param name="ServiceUrl">The connector's address at that time.</param>
/// <param name="ChannelId">The channel, for example <c>msteams</c>.</param>
internal sealed record SentCopy(string? ActivityId, string ConversationId, string ServiceUrl, string ChannelId);
