using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Standings;

namespace Wenming.Domain.Summaries;

/// <summary>The quarter of the whole bureau. Means are over the sections that declared something, exactly.</summary>
public sealed record BureauSummary
{
    /// <summary>All sections: those that declared by S, then the others.</summary>
    public required StandingsTable Table { get; init; }

    /// <summary>The mean of the sections' S; <see langword="null"/> when none declared.</summary>
    public Score? Mean { get; init; }

    /// <summary>
    /// The mean change against last quarter of the sections that have both; <see langword="null"/> when none has. Sections that were missing
    /// in one of the quarters do not move it.
    /// </summary>
    public Score? Change { get; init; }

    /// <summary>How far the best and the last S lie apart; <see langword="null"/> with fewer than two.</summary>
    public Score? Spread { get; init; }

    /// <summary>The criteria's means in the bank's order; empty when no section declared.</summary>
    public IReadOnlyList<CriterionResult> Criteria { get; init; } = [];

    /// <summary>How many answers lead to a follow-up, by section; sections without one are absent.</summary>
    public IReadOnlyDictionary<SectionId, GapCount> Gaps { get; init; } = new Dictionary<SectionId, GapCount>();

    /// <summary>How many sections have a V that counts.</summary>
    public int VerifiedCount => Table.Rows.Count(row => row.Standing.Verified is not null);

    /// <summary>The mean of what V counts, min(V, 59.99) under a veto; <see langword="null"/> when none was verified.</summary>
    public Score? VerifiedMean => MeanOf([.. Table.Rows.Select(row => row.Standing.Counted).OfType<Score>()]);

    /// <summary>How far the best and the last V lie apart; <see langword="null"/> with fewer than two.</summary>
    public Score? VerifiedSpread
    {
        get
        {
            var verified = Table.Rows.Select(row => row.Standing.Counted).OfType<Score>().ToList();
            return verified.Count < 2 ? null : verified.Max() - verified.Min();
        }
    }

    /// <summary>The mean of D; <see langword="null"/> when no section has a daily book.</summary>
    public Score? DailyMean => MeanOf([.. Table.Rows.Select(row => row.Standing.Daily).OfType<decimal>().Select(Score.FromDecimal)]);

    /// <summary>The criteria with the highest mean share; empty when all are equal.</summary>
    public IReadOnlyList<CriterionResult> Strongest => CriterionResult.Strongest(Criteria);

    /// <summary>The criteria with the lowest mean share; empty when all are equal.</summary>
    public IReadOnlyList<CriterionResult> Weakest => CriterionResult.Weakest(Criteria);

    /// <summary>All follow-ups together.</summary>
    public GapCount AllGaps => new(Gaps.Values.Sum(count => count.Mandatory), Gaps.Values.Sum(count => count.Improvements));

    /// <summary>The summary of these sections.</summary>
    public static BureauSummary Of(IReadOnlyList<SectionSummary> sections, IReadOnlyList<Criterion> criteria)
    {
        ArgumentNullException.ThrowIfNull(sections);
        ArgumentNullException.ThrowIfNull(criteria);
        var ranked = sections.Where(section => section.Standing.IsRanked).ToList();
        var scores = ranked.Select(section => section.Standing.Self!.Value).ToList();
        return new BureauSummary
        {
            Table = StandingsTable.Of(sections.Select(section => section.Standing)),
            Mean = MeanOf(scores),
            Change = MeanOf([.. ranked.Select(section => section.Standing.Difference).OfType<Score>()]),
            Spread = scores.Count < 2 ? null : scores.Max() - scores.Min(),
            Criteria = [.. criteria.SelectMany((criterion, place) => MeanOf(ranked, criterion, place))],
            Gaps = sections.Where(section => section.Gaps.Count > 0).ToDictionary(section => section.Standing.Section, section => GapCount.Of(section.Gaps)),
        };
    }

    /// <summary>How many sections that owe a self-check have declared one, also those whose sheet was given back since.</summary>
    public int DeclaredCount => Table.SubmittedCount + Table.Count(SelfCheckStatus.Reopened);

    private static IEnumerable<CriterionResult> MeanOf(List<SectionSummary> ranked, Criterion criterion, int place) =>
        MeanOf([.. ranked.Where(section => section.Criteria.Count > place).Select(section => section.Criteria[place].Score)]) is { } mean
            ? [new CriterionResult(criterion, mean)]
            : [];

    private static Score? MeanOf(List<Score> scores) => scores.Count == 0 ? null : Score.Sum(scores) / Score.FromDecimal(scores.Count);
}
