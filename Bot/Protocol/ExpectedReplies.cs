namespace Wenming.Bot.Protocol;

/// <summary>The replies to an activity whose sender waits for them.</summary>
internal sealed record ExpectedReplies(IReadOnlyList<SentActivity> Activities);
