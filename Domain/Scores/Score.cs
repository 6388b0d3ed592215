using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Wenming.Domain.Scores;

/// <summary>
/// A number of points as an exact fraction (rules.md 2: compare exact values; three thirds are one). Its lowest terms are kept, so equal
/// scores are equal values. The default value is 0.
/// </summary>
public readonly record struct Score : IComparable<Score>
{
    // One less than the denominator, so that default(Score), all bits zero, is 0/1 and equals every other zero.
    private readonly BigInteger _denominatorLessOne;

    private Score(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>No points.</summary>
    public static Score Zero => default;

    /// <summary>The fraction's upper part; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The fraction's lower part, 1 or more.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>A fraction.</summary>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static Score Fraction(BigInteger numerator, BigInteger denominator) =>
        denominator.IsZero ? throw new DivideByZeroException("A score cannot have the denominator 0.") : new(numerator, denominator);

    /// <summary>Exactly this decimal number.</summary>
    public static Score FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new(decimal.IsNegative(value) ? -mantissa : mantissa, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>The sum; 0 for none.</summary>
    public static Score Sum(IEnumerable<Score> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return scores.Aggregate(Zero, (sum, score) => sum + score);
    }

    /// <summary>The smaller one.</summary>
    public static Score Min(Score left, Score right) => left <= right ? left : right;

    /// <summary>The larger one.</summary>
    public static Score Max(Score left, Score right) => left >= right ? left : right;

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text is not <c>n/d</c>.</exception>
    public static Score Parse(string text) =>
        TryParse(text, out var score) ? score : throw new FormatException($"'{text}' is not a score: write it as n/d, for example 465/22.");

    /// <summary>Reads <c>n/d</c> with an integer n and an integer d of 1 or more.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Score score)
    {
        score = default;
        if (text?.Split('/') is not [var upper, var lower]
            || !BigInteger.TryParse(upper, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var numerator)
            || !BigInteger.TryParse(lower, NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
            || denominator.IsZero)
            return false;
        score = new(numerator, denominator);
        return true;
    }

    /// <summary>The decimal number, exactly.</summary>
    public static implicit operator Score(decimal value) => FromDecimal(value);

    /// <summary>The exact sum.</summary>
    public static Score operator +(Score left, Score right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The exact difference.</summary>
    public static Score operator -(Score left, Score right) => left + -right;

    /// <summary>The same amount with the other sign.</summary>
    public static Score operator -(Score score) => new(-score.Numerator, score.Denominator);

    /// <summary>The exact product.</summary>
    public static Score operator *(Score left, Score right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Score operator /(Score left, Score right) =>
        Fraction(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether one score is lower than another.</summary>
    public static bool operator <(Score left, Score right) => left.CompareTo(right) < 0;

    /// <summary>Whether one score is higher than another.</summary>
    public static bool operator >(Score left, Score right) => left.CompareTo(right) > 0;

    /// <summary>Whether one score is another or lower.</summary>
    public static bool operator <=(Score left, Score right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one score is another or higher.</summary>
    public static bool operator >=(Score left, Score right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Score other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>
    /// How a score is shown: cut after two decimals, never rounded (rules.md 2). 89.996 is <c>89.99</c>; a negative amount is cut
    /// towards zero, -0.019 is <c>-0.01</c>.
    /// </summary>
    public string Cut()
    {
        var hundredths = BigInteger.Abs(Numerator) * 100 / Denominator;
        var sign = Numerator.Sign < 0 && !hundredths.IsZero ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{hundredths / 100}.{(int)(hundredths % 100):00}");
    }

    /// <summary>The exact value as it is stored, in lowest terms: <c>465/22</c>, <c>90/1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
