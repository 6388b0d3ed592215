using Wenming.Domain.Calendar;
using Wenming.Domain.Scores;

namespace Wenming.Domain.Standings;

/// <summary>One quarter of the bureau's trend: of what counts of V where anything was verified, else of S.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="IsVerified">Whether the figures are of V.</param>
/// <param name="Mean">The mean, exactly.</param>
/// <param name="Highest">The best section's.</param>
/// <param name="Lowest">The last section's.</param>
public sealed record TrendPoint(Quarter Quarter, bool IsVerified, Score Mean, Score Highest, Score Lowest)
{
    /// <summary>The quarters that have figures, the earliest first, the table's own last.</summary>
    public static IReadOnlyList<TrendPoint> Of(Quarter quarter, StandingsTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var standings = table.Rows.Select(row => row.Standing).ToList();
        var past = standings
            .SelectMany(standing => standing.Past)
            .GroupBy(before => before.Quarter)
            .Select(group => Of(group.Key, [.. group]));
        var current = standings.Where(standing => standing.IsRanked)
            .Select(standing => new PastStanding(quarter, standing.Self, standing.Verified) { IsVetoed = standing.IsVetoed });
        return [.. past.Append(Of(quarter, [.. current])).OfType<TrendPoint>().OrderBy(point => point.Quarter)];
    }

    private static TrendPoint? Of(Quarter quarter, IReadOnlyList<PastStanding> sections)
    {
        var verified = sections.Select(section => section.Counted).OfType<Score>().ToList();
        var values = verified.Count > 0 ? verified : [.. sections.Select(section => section.Self).OfType<Score>()];
        return values.Count == 0
            ? null
            : new TrendPoint(quarter, verified.Count > 0, Score.Sum(values) / Score.FromDecimal(values.Count), values.Max(), values.Min());
    }
}
