namespace Wenming.Bot.Posts;

/// <summary>One post with how many of its copies stand where.</summary>
/// <param name="Post">The post.</param>
/// <param name="PlannedAt">When it was planned (UTC).</param>
/// <param name="Counts">How many copies are in each state; a state without copies is absent.</param>
/// <param name="MayBeDouble">How many people may have it twice.</param>
internal sealed record PostTally(PlannedPost Post, DateTimeOffset PlannedAt, IReadOnlyDictionary<DeliveryState, int> Counts, int MayBeDouble);
