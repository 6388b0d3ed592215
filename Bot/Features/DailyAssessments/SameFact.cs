using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Scores;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>Where a fact may be counted already.</summary>
/// <param name="Entries">Entries of the same section, day and kind.</param>
/// <param name="Answer">The answer of the self-check that lost points for such a fact.</param>
internal sealed record SameFact(IReadOnlyList<DailyEntry> Entries, ScoreLine? Answer)
{
    /// <summary>Nowhere.</summary>
    public static SameFact None { get; } = new([], null);

    /// <summary>Whether somebody must be asked.</summary>
    public bool IsAlike => Entries.Count > 0 || Answer is not null;
}
