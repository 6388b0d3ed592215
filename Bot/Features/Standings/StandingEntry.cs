using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;

namespace Wenming.Bot.Features.Standings;

/// <summary>What the standings keep of one section: its record and, once submitted, its score.</summary>
/// <param name="Section">The section.</param>
/// <param name="Record">What is recorded of its self-check.</param>
/// <param name="Revision">The sheet's revision that this was taken from; an older one never replaces a newer one.</param>
internal sealed record StandingEntry(SectionId Section, SelfCheckRecord Record, long Revision)
{
    /// <summary>The self score.</summary>
    public Score? Self { get; init; }

    /// <summary>Its criteria, in the bank's order.</summary>
    public IReadOnlyList<Score> Criteria { get; init; } = [];

    /// <summary>The points that its answers lost, in the bank's order.</summary>
    public IReadOnlyList<QuestionLoss> Losses { get; init; } = [];
}
