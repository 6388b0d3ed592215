using Wenming.Cards.SelfChecks;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>What a page says about the last press.</summary>
/// <param name="Words">The line above the questions, if there is one.</param>
/// <param name="IsGood">Whether it confirms or warns.</param>
internal sealed record PageNotice(string? Words, bool IsGood)
{
    /// <summary>Nothing to say.</summary>
    public static PageNotice None { get; } = new(null, false);

    /// <summary>Entries that were not stored and are shown again, so that nothing a person typed is lost.</summary>
    public PageEntries? Entries { get; init; }

    /// <summary>Why entries were not accepted, by question or short text.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();
}
