using Wenming.Domain.Questions;

namespace Wenming.Domain.Scores;

/// <summary>The band in which a number lies.</summary>
/// <param name="AtLeast">Its lower limit, included; none below the lowest band.</param>
/// <param name="Below">Its upper limit, excluded; none in the highest band.</param>
/// <param name="Points">What it earns; nothing below the lowest band.</param>
internal readonly record struct BandHit(decimal? AtLeast, decimal? Below, decimal Points)
{
    public static BandHit Of(ScoringRule.ByBand rule, decimal value)
    {
        decimal? below = null;
        foreach (var band in rule.Bands.OrderByDescending(band => band.AtLeast))
        {
            if (value >= band.AtLeast)
                return new(band.AtLeast, below, band.Points);
            below = band.AtLeast;
        }

        return new(null, below, 0);
    }
}
