namespace Wenming.Domain.Scores;

/// <summary>What lateness costs (rules.md 2).</summary>
/// <param name="PointsPerWorkday">Points taken from V for each working day late; default 1.</param>
/// <param name="MostPoints">Points taken at most; default 5.</param>
public sealed record LatenessRules(decimal PointsPerWorkday, decimal MostPoints)
{
    /// <summary>The defaults of rules.md 2.</summary>
    public static LatenessRules Default { get; } = new(1, 5);
}
