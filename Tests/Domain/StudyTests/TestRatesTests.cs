using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.StudyTests;
using Wenming.Tests.Catalogs;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.StudyTests;

/// <summary>Participation and pass rate, from five people on, and the figures of C1-03 and C1-04 that they give.</summary>
public sealed class TestRatesTests
{
    private static readonly TestTaker Absent = new(IsExcused: false, HasTakenPart: false, Best: null);
    private static readonly TestTaker OnLeave = new(IsExcused: true, HasTakenPart: false, Best: null);

    [Fact]
    public void Four_of_six_who_sat_are_not_told_and_nothing_is_filled_in()
    {
        var rates = Rates([Sat(20), Sat(20), Sat(20), Sat(0), Absent, Absent]);

        Assert.IsType<TestRates.TooFew>(rates);
        Assert.Empty(rates.Prefill(ASitting.Bank.Figures));
    }

    [Fact]
    public void From_five_who_sat_the_rates_are_told_without_those_on_leave()
    {
        var rates = Rates([Sat(20), Sat(18), Sat(16), Sat(15), Sat(3), Absent, OnLeave, OnLeave]);

        Assert.Equal(new TestRates.Counted(new Rate(5, 6), new Rate(3, 5)), rates);
        Assert.Equal([("C1-03", "83.33"), ("C1-04", "60")], Filled(rates));
    }

    [Fact]
    public void Who_sat_in_spite_of_leave_counts_like_everybody_else() => Assert.Equal(
        new TestRates.Counted(new Rate(5, 5), new Rate(5, 5)),
        Rates([Sat(16), Sat(16), Sat(16), Sat(16), Sat(16) with { IsExcused = true }, OnLeave]));

    [Fact]
    public void Nothing_is_told_while_the_test_is_open()
    {
        var takers = Enumerable.Repeat(Sat(20), 9).ToList();

        var open = TestRates.Of(ASitting.Test, takers, ASitting.Bank.Rules, Beijing("2026-03-06", 23, 59, 59));

        Assert.IsType<TestRates.StillOpen>(open);
        Assert.Empty(open.Prefill(ASitting.Bank.Figures));
        Assert.IsType<TestRates.Counted>(TestRates.Of(ASitting.Test, takers, ASitting.Bank.Rules, Beijing("2026-03-07", 0)));
    }

    [Fact]
    public void Where_no_test_was_held_the_questions_do_not_apply()
    {
        var rates = TestRates.Of(null, [Absent], ASitting.Bank.Rules, ASitting.Afterwards);

        Assert.IsType<TestRates.NotHeld>(rates);
        Assert.Equal([("C1-03", "NA"), ("C1-04", "NA")], Filled(rates));
        Assert.All(rates.Prefill(ASitting.Bank.Figures).Keys, question => Assert.NotNull(ShippedCatalog.Bank.Find(question)!.NotApplicableWhen));
    }

    [Fact]
    public void When_strikes_leave_fewer_than_five_results_participation_alone_is_told()
    {
        var without = new TestTaker(IsExcused: false, HasTakenPart: true, Best: null);

        var rates = Rates([Sat(20), Sat(20), Sat(20), Sat(20), without]);

        Assert.Equal(new TestRates.Counted(new Rate(5, 5), null), rates);
        Assert.Equal([("C1-03", "100")], Filled(rates));
    }

    [Fact]
    public void A_struck_item_changes_the_pass_rate()
    {
        var sittings = Enumerable.Range(1, 5).Select(number => ASitting.WithRight(16, new PersonId($"person {number}"))).ToList();
        var test = ASitting.Without(sittings[0].Attempts[0], 0);

        var expected = sittings.Count(sitting => sitting.Attempts[0] is var attempt
            && !attempt.Paper.Items.Take(16).Any(asked => test.IsStruck(asked.Item)));
        var rates = TestRates.Of(test, sittings.Select(sitting => TestTaker.Of(sitting, false, test)), ASitting.Bank.Rules, ASitting.Afterwards);

        Assert.InRange(expected, 0, 4);
        Assert.Equal(new TestRates.Counted(new Rate(5, 5), new Rate(expected, 5)), rates);
    }

    [Fact]
    public void Who_did_nothing_or_handed_nothing_in_has_not_taken_part()
    {
        Assert.Equal(Absent, TestTaker.Of(null, false, ASitting.Test));
        Assert.Equal(Absent, TestTaker.Of(ASitting.Answered(ASitting.Begun(), _ => true), false, ASitting.Test));
    }

    [Theory]
    [InlineData(1, 3, 33.33)]
    [InlineData(2, 3, 66.66)]
    [InlineData(19, 20, 95)]
    [InlineData(18, 19, 94.73)]
    [InlineData(9999, 10000, 99.99)]
    [InlineData(99999, 100000, 99.99)]
    [InlineData(7, 7, 100)]
    [InlineData(0, 7, 0)]
    public void A_figure_is_cut_never_rounded_up(int part, int whole, double expected) =>
        Assert.Equal((decimal)expected, new Rate(part, whole).Figure);

    [Fact]
    public void The_figure_earns_what_the_exact_rate_earns() => Prop.ForAll(
        Gen.Choose(5, 4000).SelectMany(whole => Gen.Choose(0, whole).Select(part => new Rate(part, whole))).ToArbitrary(),
        rate =>
        {
            var bands = new[] { ASitting.Bank.Figures.Participation, ASitting.Bank.Figures.Passed }
                .SelectMany(question => Assert.IsType<ScoringRule.ByBand>(ShippedCatalog.Bank.Find(question)!.Scoring).Bands);
            return rate.Figure is >= 0 and <= 100 && bands.All(band => rate.Figure >= band.AtLeast == rate.Percent >= band.AtLeast);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Below_five_who_sat_no_section_ever_tells_anything() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        number =>
        {
            var chance = new Random(number);
            var takers = Enumerable.Range(0, chance.Next(12))
                .Select(_ => new TestTaker(chance.Next(2) == 0, chance.Next(2) == 0, null))
                .Select(taker => taker.HasTakenPart ? taker with { Best = new AttemptResult(chance.Next(21), 20, 0) } : taker)
                .ToList();
            var rates = Rates(takers);
            return takers.Count(taker => taker.HasTakenPart) < 5
                ? rates is TestRates.TooFew
                : rates is TestRates.Counted { Participation: { Part: >= 5 } participation, Passed: { Whole: >= 5 } passed }
                    && participation.Part <= participation.Whole && passed.Part <= passed.Whole;
        }).QuickCheckThrowOnFailure();

    private static TestTaker Sat(int right) => new(IsExcused: false, HasTakenPart: true, new AttemptResult(right, 20, 0));

    private static TestRates Rates(IReadOnlyList<TestTaker> takers) => TestRates.Of(ASitting.Test, takers, ASitting.Bank.Rules, ASitting.Afterwards);

    private static IEnumerable<(string Question, string Code)> Filled(TestRates rates) => rates.Prefill(ASitting.Bank.Figures)
        .Select(answer => (answer.Key.Value, answer.Value.Code))
        .OrderBy(answer => answer.Item1, StringComparer.Ordinal);
}
