using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;

namespace Wenming.Bot.Features.Standings;

/// <summary>What the standings keep of a section's verification.</summary>
/// <param name="Section">The section.</param>
/// <param name="Revision">The verification's revision that this was taken from; an older one never replaces a newer one.</param>
/// <param name="DeclaredAt">When the sheet that was verified was submitted (UTC): of another sheet it says nothing.</param>
internal sealed record VerifiedEntry(SectionId Section, long Revision, DateTimeOffset DeclaredAt)
{
    /// <summary>V; <see langword="null"/> while it does not count.</summary>
    public Score? Value { get; init; }

    /// <summary>The criteria's verified values, in the bank's order; empty without <see cref="Value"/>.</summary>
    public IReadOnlyList<Score> Criteria { get; init; } = [];

    /// <summary>Whether the office waived verification (未复核).</summary>
    public bool IsWaived { get; init; }

    /// <summary>Answers that were found knowingly false.</summary>
    public IReadOnlyList<QuestionId> FalseAnswers { get; init; } = [];

    /// <summary>Verified answers that bar the flag.</summary>
    public IReadOnlyList<QuestionId> FlagBars { get; init; } = [];

    /// <summary>The points that the verified answers lost, in the bank's order; empty without <see cref="Value"/>.</summary>
    public IReadOnlyList<QuestionLoss> Losses { get; init; } = [];
}
