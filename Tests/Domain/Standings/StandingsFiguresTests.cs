using Wenming.Domain.Flags;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Standings;
using Wenming.Tests.Cards.Gallery;

namespace Wenming.Tests.Domain.Standings;

/// <summary>The table in figures: spread between sections, imbalance between criteria, what costs most. All expectations by hand.</summary>
public sealed class StandingsFiguresTests
{
    private static readonly IReadOnlyList<Criterion> Criteria = Sample.Bank.Criteria;
    private static readonly QuestionId Seven = new("C1-07");
    private static readonly QuestionId One = new("C2-01");

    [Fact]
    public void Before_anybody_is_verified_the_figures_are_of_S()
    {
        var figures = StandingsFigures.Of(StandingsTable.Of([Declared("a", 25, 20, 25, 25), Declared("b", 20, 20, 25, 22.5m)]), Criteria)!;

        Assert.False(figures.IsVerified);
        Assert.Equal<Score>(91.25m, figures.Mean);
        Assert.Equal<Score>(7.5m, figures.Spread);
        Assert.Equal(["C1 22.50 5.00", "C2 20.00 0.00", "C3 25.00 0.00", "C4 23.75 2.50"], figures.Criteria.Select(Line));
    }

    [Fact]
    public void With_verified_sections_they_are_of_what_counts_of_V_and_of_these_alone()
    {
        var figures = StandingsFigures.Of(
            StandingsTable.Of(
            [
                Verified("a", 24, 24, 24, 24),
                Verified("vetoed", 25, 25, 25, 25) with { IsVetoed = true },
                Declared("declared", 1, 1, 1, 1),
            ]),
            Criteria)!;

        Assert.Equal((2, 2), (figures.VerifiedCount, figures.Count));
        Assert.Equal<Score>(77.995m, figures.Mean);
        Assert.Equal<Score>(36.01m, figures.Spread);
        Assert.Equal("C1 24.50 1.00", Line(figures.Criteria[0]));
    }

    [Fact]
    public void Without_a_declaration_there_are_no_figures() =>
        Assert.Null(StandingsFigures.Of(StandingsTable.Of([StandingsTableTests.Of("a", SelfCheckStatus.Open)]), Criteria));

    [Fact]
    public void The_imbalance_is_the_exact_distance_between_the_best_and_the_weakest_criterion()
    {
        var balance = CriterionBalance.Of(Criteria, [25, Score.Fraction(50, 3), 20, 24])!;

        Assert.Equal(["C2"], balance.Weakest.Select(criterion => criterion.Id.Value));
        Assert.Equal(Score.Fraction(200, 3), balance.Share);
        Assert.Equal(Score.Fraction(100, 3), balance.Gap);
    }

    [Fact]
    public void Equal_criteria_have_no_imbalance_and_no_scores_have_no_balance()
    {
        Assert.Equal(Score.Zero, CriterionBalance.Of(Criteria, [20, 20, 20, 20])!.Gap);
        Assert.Null(CriterionBalance.Of(Criteria, []));
    }

    [Fact]
    public void Questions_that_cost_most_come_first_and_equal_ones_in_the_banks_order()
    {
        var table = StandingsTable.Of(
        [
            Declared("a", 25, 25, 25, 25) with { Losses = [new(Seven, 1.2m), new(One, 1.6m)] },
            Declared("b", 25, 25, 25, 25) with { Losses = [new(Seven, 0.4m)] },
            StandingsTableTests.Of("open", SelfCheckStatus.Open) with { Losses = [new(One, 4)] },
        ]);

        var gaps = QuestionGap.Of(table, [.. Sample.Bank.Questions.Select(question => question.Id)]);

        Assert.Equal([(Seven, 1.6m), (One, 1.6m)], gaps.Select(gap => (gap.Question, gap.Lost)));
        Assert.Equal([("a", 1.2m), ("b", 0.4m)], gaps[0].Sections.Select(one => (one.Section.Value, one.Points)));
    }

    [Fact]
    public void The_flags_value_is_half_V_and_half_D_and_a_veto_does_not_change_it()
    {
        var standing = Verified("a", 24, 24, 24, 24) with { Daily = 92.5m };

        Assert.Equal<Score?>(94.25m, standing.FlagValue(FlagRules.Default));
        Assert.Equal<Score?>(94.25m, (standing with { IsVetoed = true }).FlagValue(FlagRules.Default));
        Assert.Null((standing with { Verified = null }).FlagValue(FlagRules.Default));
        Assert.Null((standing with { Daily = null }).FlagValue(FlagRules.Default));
    }

    private static SectionStanding Declared(string section, params Score[] criteria) =>
        StandingsTableTests.Submitted(section, Score.Sum(criteria)) with { Criteria = criteria };

    private static SectionStanding Verified(string section, params Score[] criteria) =>
        Declared(section, 25, 25, 25, 25) with { Verified = Score.Sum(criteria), VerifiedCriteria = criteria };

    private static string Line(CriterionSpread spread) => $"{spread.Criterion.Id} {spread.Mean.Cut()} {spread.Spread.Cut()}";
}
