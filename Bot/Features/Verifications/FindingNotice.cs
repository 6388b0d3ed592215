using Wenming.Cards.Verifications;
using Wenming.Domain.Questions;

namespace Wenming.Bot.Features.Verifications;

/// <summary>What happened at the last press of a page.</summary>
/// <param name="Words">What to say; <see langword="null"/> for nothing.</param>
/// <param name="IsGood">Whether it confirms or warns.</param>
internal sealed record FindingNotice(string? Words, bool IsGood)
{
    /// <summary>Nothing to say.</summary>
    public static FindingNotice None { get; } = new(null, false);

    /// <summary>What was entered and is shown again, where it was not stored.</summary>
    public IReadOnlyDictionary<QuestionId, FindingEntry> Entries { get; init; } = new Dictionary<QuestionId, FindingEntry>();

    /// <summary>Why entries were not accepted.</summary>
    public IReadOnlyDictionary<QuestionId, string> Errors { get; init; } = new Dictionary<QuestionId, string>();
}
