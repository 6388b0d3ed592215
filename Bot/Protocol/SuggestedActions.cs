namespace Wenming.Bot.Protocol;

/// <summary>Suggested answers under a message, in a personal chat only
/// (<see href="https://learn.microsoft.com/en-us/microsoftteams/platform/bots/build-conversational-capability"/>).</summary>
internal sealed record SuggestedActions(IReadOnlyList<string> To, IReadOnlyList<SuggestedAction> Actions)
{
    /// <summary>How many Teams shows.</summary>
    public const int Most = 6;
}
