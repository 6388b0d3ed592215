using Wenming.Domain.Scores;

namespace Wenming.Domain.StudyTests;

/// <summary>A share of people.</summary>
/// <param name="Part">How many of them.</param>
/// <param name="Whole">All of them, 1 or more.</param>
public sealed record Rate(int Part, int Whole)
{
    private const int DecimalsShift = 100;

    /// <summary>The exact share in percent, 0 to 100.</summary>
    public Score Percent => Score.Fraction(100 * Part, Whole);

    /// <summary>
    /// The share in percent as the self-check takes it: cut after two decimals, never rounded up, so that it falls into the same band as the
    /// exact share wherever bands begin at two decimals or fewer.
    /// </summary>
    public decimal Figure => (decimal)(Percent.Numerator * DecimalsShift / Percent.Denominator) / DecimalsShift;
}
