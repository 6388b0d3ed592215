using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Standings;
using Wenming.Domain.Summaries;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Domain.Summaries;

/// <summary>What the quarter's summary computes: means, change, spread, strong and weak sides, gaps; exactly.</summary>
public sealed class BureauSummaryTests
{
    private static readonly Criterion[] Criteria =
        [.. Enumerable.Range(1, 4).Select(number => new Criterion(new CriterionId($"C{number}"), new Text($"条件{number}", $"criterion {number}"), 25))];

    [Fact]
    public void The_mean_is_over_the_sections_that_declared_something()
    {
        var summary = Of(Declared("甲", 24, 24, 24, 24), Declared("乙", 20, 20, 20, 21), Silent("丙", SelfCheckStatus.Missing));

        Assert.Equal(Score.FromDecimal(88.5m), summary.Mean);
        Assert.Equal(Score.FromDecimal(15), summary.Spread);
        Assert.Equal(2, summary.DeclaredCount);
        Assert.Equal(3, summary.Table.ExpectedCount);
    }

    [Fact]
    public void Three_thirds_of_a_point_are_one()
    {
        var third = Score.Fraction(1, 3);

        var summary = Of(Declared("甲", third, 0, 0, 0), Declared("乙", third, 0, 0, 0), Declared("丙", third, 0, 0, 0));

        Assert.Equal(Score.FromDecimal(1), summary.Mean!.Value * 3);
        Assert.Equal("0.33", summary.Mean!.Value.Cut());
    }

    [Fact]
    public void Only_sections_with_both_quarters_move_the_change()
    {
        var summary = Of(
            Declared("甲", 24, 24, 24, 24) with { Standing = Standing("甲", 96, 90) },
            Declared("乙", 20, 20, 20, 20) with { Standing = Standing("乙", 80, 81) },
            Declared("丙", 25, 25, 25, 25) with { Standing = Standing("丙", 100, null) });

        Assert.Equal(Score.FromDecimal(2.5m), summary.Change);
    }

    [Fact]
    public void One_section_alone_has_no_spread() => Assert.Null(Of(Declared("甲", 24, 24, 24, 24)).Spread);

    [Fact]
    public void Nobody_declared_leaves_everything_open()
    {
        var summary = Of(Silent("甲", SelfCheckStatus.Open), Silent("乙", SelfCheckStatus.Excused));

        Assert.Null(summary.Mean);
        Assert.Null(summary.Change);
        Assert.Null(summary.Spread);
        Assert.Empty(summary.Criteria);
        Assert.Equal(1, summary.Table.ExpectedCount);
    }

    [Fact]
    public void The_weakest_criterion_is_the_one_with_the_lowest_mean()
    {
        var summary = Of(Declared("甲", 24, 20, 23, 25), Declared("乙", 24, 22, 20, 25));

        Assert.Equal(["C4"], summary.Strongest.Select(result => result.Criterion.Id.Value));
        Assert.Equal(["C2"], summary.Weakest.Select(result => result.Criterion.Id.Value));
    }

    [Fact]
    public void Equal_criteria_are_all_named_and_four_equal_ones_are_none()
    {
        var two = Of(Declared("甲", 20, 20, 23, 24));
        var four = Of(Declared("甲", 20, 20, 20, 20));

        Assert.Equal(["C1", "C2"], two.Weakest.Select(result => result.Criterion.Id.Value));
        Assert.Empty(four.Weakest);
        Assert.Empty(four.Strongest);
    }

    [Fact]
    public void Criteria_of_different_weight_are_compared_by_their_share()
    {
        CriterionResult[] results = [new(Criteria[0] with { Points = 40 }, 30), new(Criteria[1] with { Points = 20 }, 18)];

        Assert.Equal("C1", Assert.Single(CriterionResult.Weakest(results)).Criterion.Id.Value);
    }

    // Recomputed with whole numbers only: S are given in hundredths.
    [Fact]
    public void Mean_and_spread_are_those_of_an_independent_calculation() => Prop.ForAll(
        ArbMap.Default.ArbFor<PositiveInt[]>(),
        hundredths =>
        {
            int[] given = [.. hundredths.Select(one => one.Get % 2501)];
            var summary = Of([.. given.Select((one, number) => Declared($"科{number}", Score.Fraction(one, 100), 0, 0, 0))]);
            if (given.Length == 0)
                return summary.Mean is null;
            var sum = given.Aggregate(BigInteger.Zero, (total, one) => total + one);
            return summary.Mean == Score.Fraction(sum, 100 * given.Length)
                && (given.Length == 1 ? summary.Spread is null : summary.Spread == Score.Fraction(given.Max() - given.Min(), 100));
        }).QuickCheckThrowOnFailure();

    private static BureauSummary Of(params SectionSummary[] sections) => BureauSummary.Of(sections, Criteria);

    private static SectionSummary Declared(string section, params Score[] criteria) =>
        SectionSummary.Of(Standing(section, Score.Sum(criteria), null) with { Criteria = criteria }, Criteria, declared: null);

    private static SectionSummary Silent(string section, SelfCheckStatus status) =>
        new() { Standing = new SectionStanding { Section = new SectionId(section), Kind = SectionKind.Section, Status = status } };

    private static SectionStanding Standing(string section, Score self, Score? previous) => new()
    {
        Section = new SectionId(section),
        Kind = SectionKind.Section,
        Status = SelfCheckStatus.SubmittedOnTime,
        Self = self,
        Past = [new(new Quarter(2025, 4), previous, null)],
    };
}
