using Wenming.Domain.Questions;
using Wenming.Domain.Scores;

namespace Wenming.Domain.Standings;

/// <summary>The table in a few figures: over the verified sections by what counts of V, before any is verified over those that declared by S.</summary>
public sealed record StandingsFigures
{
    /// <summary>Sections with a V that counts.</summary>
    public required int VerifiedCount { get; init; }

    /// <summary>Sections that the figures are over.</summary>
    public required int Count { get; init; }

    /// <summary>The mean, exactly.</summary>
    public required Score Mean { get; init; }

    /// <summary>How far the best and the last section lie apart.</summary>
    public required Score Spread { get; init; }

    /// <summary>The criteria, in the bank's order.</summary>
    public required IReadOnlyList<CriterionSpread> Criteria { get; init; }

    /// <summary>Whether the figures are of V.</summary>
    public bool IsVerified => VerifiedCount > 0;

    /// <summary>The figures of a table; <see langword="null"/> when nobody has declared anything.</summary>
    public static StandingsFigures? Of(StandingsTable table, IReadOnlyList<Criterion> criteria)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(criteria);
        var declared = table.Rows.Select(row => row.Standing).Where(standing => standing.IsRanked).ToList();
        var verified = declared.Where(standing => standing.Counted is not null).ToList();
        var over = verified.Count > 0 ? verified : declared;
        if (over.Count == 0)
            return null;
        var values = over.Select(standing => standing.Counted ?? standing.Self!.Value).ToList();
        return new StandingsFigures
        {
            VerifiedCount = verified.Count,
            Count = over.Count,
            Mean = MeanOf(values),
            Spread = values.Max() - values.Min(),
            Criteria = [.. criteria.SelectMany((criterion, place) => SpreadOf(criterion, [.. over.SelectMany(standing => standing.ShownCriteria.Skip(place).Take(1))]))],
        };
    }

    private static IEnumerable<CriterionSpread> SpreadOf(Criterion criterion, List<Score> scores) =>
        scores.Count == 0 ? [] : [new CriterionSpread(criterion, MeanOf(scores), scores.Max(), scores.Min())];

    private static Score MeanOf(List<Score> scores) => Score.Sum(scores) / Score.FromDecimal(scores.Count);
}
