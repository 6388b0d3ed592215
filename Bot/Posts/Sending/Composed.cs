namespace Wenming.Bot.Posts.Sending;

/// <summary>One post with what it says to its recipient.</summary>
/// <param name="Owed">The post.</param>
/// <param name="Content">What it says; <see langword="null"/> when the feature failed to say it, which is logged.</param>
internal sealed record Composed(Owed Owed, PostContent? Content);
