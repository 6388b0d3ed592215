using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Scores;

namespace Wenming.Tests.Domain.Scores;

public sealed class ScoreTests
{
    private static readonly Arbitrary<Score> Scores = (
        from numerator in Gen.Choose(-100_000, 100_000)
        from denominator in Gen.Choose(1, 5_000)
        select Score.Fraction(numerator, denominator)).ToArbitrary();

    [Theory]
    [InlineData("89.996", "89.99")]
    [InlineData("92.645", "92.64")]
    [InlineData("85.1", "85.10")]
    [InlineData("90", "90.00")]
    [InlineData("0.009", "0.00")]
    [InlineData("-0.019", "-0.01")]
    [InlineData("-0.009", "0.00")]
    [InlineData("-12.345", "-12.34")]
    [InlineData("100", "100.00")]
    public void A_score_is_cut_after_two_decimals_and_never_rounded(string exact, string shown)
    {
        Score score = decimal.Parse(exact, CultureInfo.InvariantCulture);

        Assert.Equal(shown, score.Cut());
    }

    [Fact]
    public void Three_thirds_are_one()
    {
        var third = Score.Fraction(1, 3);

        Assert.Equal((Score)1, third + third + third);
        Assert.True(third + third + third >= 1m);
    }

    [Fact]
    public void The_default_is_a_valid_zero()
    {
        Score score = default;

        Assert.Equal(Score.Zero, score);
        Assert.Equal(Score.FromDecimal(0.00m), score);
        Assert.Equal("0/1", score.ToString());
        Assert.Equal("0.00", score.Cut());
        Assert.Equal(5m, score + 5m);
        Assert.Equal(BigInteger.One, score.Denominator);
    }

    [Fact]
    public void A_score_is_kept_in_lowest_terms_with_its_sign_above()
    {
        Assert.Equal("465/22", Score.Fraction(25 * 186, 220).ToString());
        Assert.Equal("-1/2", Score.Fraction(3, -6).ToString());
        Assert.Equal(Score.Fraction(1, 2), Score.FromDecimal(0.50m));
    }

    [Theory]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335/1")]
    [InlineData("-0.0000000000000000000000000001", "-1/10000000000000000000000000000")]
    [InlineData("18446744073709551617.5", "36893488147419103235/2")]
    public void Every_decimal_is_taken_exactly(string value, string exact)
    {
        Assert.Equal(exact, Score.FromDecimal(decimal.Parse(value, CultureInfo.InvariantCulture)).ToString());
    }

    [Fact]
    public void A_denominator_of_zero_is_refused()
    {
        Assert.Throws<DivideByZeroException>(() => Score.Fraction(1, 0));
        Assert.Throws<DivideByZeroException>(() => Score.FromDecimal(1) / Score.Zero);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("90")]
    [InlineData("90.5/1")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1/2/3")]
    [InlineData("1/ 2")]
    public void What_no_score_wrote_is_not_read(string? text)
    {
        Assert.False(Score.TryParse(text, out _));
    }

    [Fact]
    public void Reading_nonsense_says_how_to_write_it()
    {
        var error = Assert.Throws<FormatException>(() => Score.Parse("ninety"));

        Assert.Contains("n/d", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stored_score_reads_back_as_the_same_score()
    {
        Prop.ForAll(Scores, score => Score.Parse(score.ToString()) == score).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Arithmetic_undoes_itself_exactly()
    {
        Prop.ForAll(Scores, Scores, (a, b) => a + b - b == a && (b == Score.Zero || a * b / b == a)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Comparison_is_the_sign_of_the_difference()
    {
        Prop.ForAll(Scores, Scores, (a, b) => a.CompareTo(b) == (a - b).Numerator.Sign
            && (a < b) == (b > a) && (a <= b) == !(a > b) && Score.Min(a, b) <= Score.Max(a, b)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_is_shown_is_never_further_from_zero_and_less_than_a_hundredth_off()
    {
        Prop.ForAll(Scores, IsCutTowardsZero(score => score.Cut())).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Rounding_would_be_caught()
    {
        var rounded = IsCutTowardsZero(score =>
            ((decimal)score.Numerator / (decimal)score.Denominator).ToString("0.00", CultureInfo.InvariantCulture));

        Assert.ThrowsAny<Exception>(() => Prop.ForAll(Scores, rounded).QuickCheckThrowOnFailure());
    }

    private static Func<Score, bool> IsCutTowardsZero(Func<Score, string> show) => score =>
    {
        Score shown = decimal.Parse(show(score), CultureInfo.InvariantCulture);
        var lost = score >= Score.Zero ? score - shown : shown - score;
        return lost >= Score.Zero && lost < 0.01m;
    };
}
