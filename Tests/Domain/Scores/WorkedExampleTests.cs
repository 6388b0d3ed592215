using Wenming.Domain.Calendar;
using Wenming.Domain.Scores;
using Wenming.Tests.Domain.Calendar;
using static Wenming.Tests.Domain.Scores.SelfScoreTests;
using static Wenming.Tests.Domain.Scores.TestQuestions;

namespace Wenming.Tests.Domain.Scores;

/// <summary>The cases of rules.md 2.1 that concern scores and how they are shown.</summary>
public sealed class WorkedExampleTests
{
    [Fact]
    public void Case_A_is_shown_cut()
    {
        var verified = Mean(92.40m, 93.10m, 91.85m, 94.20m);

        var total = Annual(verified, Mean(91, 92, 93, 92), 93.45m);

        Assert.Equal(92.8875m, verified);
        Assert.Equal(92.645m, total);
        Assert.Equal("92.64", total.Cut());
    }

    [Fact]
    public void Case_B_counts_the_missing_quarter_as_nothing()
    {
        var verified = Mean(96, 95, 94, 0);

        var total = Annual(verified, Mean(94, 94, 94, 94), 95);

        Assert.Equal(71.25m, verified);
        Assert.Equal("85.10", total.Cut());
    }

    [Fact]
    public void Case_C_stays_below_90()
    {
        var total = Annual(Mean(90, 90, 90, 90), Mean(90, 90, 90, 89.9m), 90);

        Assert.Equal("89.99", total.Cut());
        Assert.True(total < 90m);
    }

    [Fact]
    public void Case_E_takes_59_99_for_the_vetoed_quarter()
    {
        var verified = Mean(95, 95, Score.Min(95, 59.99m), 95);

        Assert.Equal(86.2475m, verified);
        Assert.Equal(88.099m, Annual(verified, Mean(92, 92, 80, 92), 90));
    }

    [Fact]
    public void Case_F_everything_just_passable_is_60()
    {
        var bank = Bank(
            Scale("C1-01", 13), Number("C1-02", 12, false, (100, 12), (80, 7.2m), (0, 0)),
            Scale("C2-01", 20), Choice("C2-02", 5, false, ("A", 5), ("B", 3), ("C", 0)),
            Scale("C3-01", 25),
            Choice("C4-01", 25, false, ("A", 25), ("B", 15)));

        var score = Computed(bank, Answers(
            ("C1-01", Place(3)), ("C1-02", Amount(99)), ("C2-01", Place(3)), ("C2-02", Option("B")),
            ("C3-01", Place(3)), ("C4-01", Option("B")))).Score;

        Assert.All(score.Criteria, criterion => Assert.Equal(15m, criterion.Value));
        Assert.Equal(60m, score.Self);
    }

    [Fact]
    public void Case_G_divides_by_what_applies()
    {
        var bank = Bank(
            Number("C2-01", 22, false, (100, 22), (90, 18.6m), (0, 0)), YesNo("C2-02", 3, mayBeNotApplicable: true));

        var criterion = Assert.Single(Computed(bank, Answers(("C2-01", Amount(95)), ("C2-02", NotApplicable))).Score.Criteria);

        Assert.Equal((18.6m, 22m), (criterion.Earned, criterion.Applicable));
        Assert.Equal(Score.Fraction(465, 22), criterion.Value);
        Assert.Equal("21.13", criterion.Value.Cut());
    }

    [Fact]
    public void Case_I_loses_a_point_for_each_working_day()
    {
        var window = SelfCheckWindow.Of(new Quarter(2026, 3), PublishedYears.Workdays, WindowRules.Default);

        var days = LatePoints.DaysLate(window, PublishedYears.Beijing("2026-10-10", 9), PublishedYears.Workdays);

        Assert.Equal(3, days);
        Assert.Equal(90m, LatePoints.ScoreAfterLateness(93, days));
    }

    private static Score Mean(params Score[] scores) => Score.Sum(scores) / scores.Length;

    private static Score Annual(Score verified, Score daily, Score review) => (0.40m * daily) + (0.40m * verified) + (0.20m * review);
}
