using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using Wenming.Domain.Standings;

namespace Wenming.Domain.Summaries;

/// <summary>One section's quarter.</summary>
public sealed record SectionSummary
{
    /// <summary>Where the section stands: state, S, change against last quarter, lateness.</summary>
    public required SectionStanding Standing { get; init; }

    /// <summary>The criteria's results in the bank's order; empty when nothing was declared.</summary>
    public IReadOnlyList<CriterionResult> Criteria { get; init; } = [];

    /// <summary>The answers that lead to a follow-up, mandatory rectifications first, then in the bank's order.</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    /// <summary>The criteria with the highest share of their points; empty when all are equal.</summary>
    public IReadOnlyList<CriterionResult> Strongest => CriterionResult.Strongest(Criteria);

    /// <summary>The criteria with the lowest share of their points; empty when all are equal.</summary>
    public IReadOnlyList<CriterionResult> Weakest => CriterionResult.Weakest(Criteria);

    /// <summary>The summary of a section.</summary>
    /// <param name="standing">Where it stands.</param>
    /// <param name="criteria">The bank's criteria.</param>
    /// <param name="declared">The explanation of what it declared; <see langword="null"/> when it declared nothing.</param>
    public static SectionSummary Of(SectionStanding standing, IReadOnlyList<Criterion> criteria, ScoreExplanation? declared)
    {
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(criteria);
        return new SectionSummary
        {
            Standing = standing,
            Criteria = [.. criteria.Zip(standing.ShownCriteria, (criterion, score) => new CriterionResult(criterion, score))],
            Gaps = declared is null ? [] : [.. GapsOf(declared)],
        };
    }

    private static IEnumerable<Gap> GapsOf(ScoreExplanation declared) => declared.Lines
        .SelectMany(line => line.FollowUp is { } kind ? [new Gap(line.Question, kind)] : Array.Empty<Gap>())
        .OrderBy(gap => gap.Kind == FollowUpKind.Mandatory ? 0 : 1);
}
