using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using Wenming.Domain.Verifications;
using Wenming.Tests.Catalogs;

namespace Wenming.Tests.Domain.Verifications;

/// <summary>V, rules.md 2.</summary>
public sealed class VerifiedScoreTests
{
    private static readonly QuestionBank Bank = ShippedCatalog.Bank;

    [Fact]
    public void What_is_confirmed_keeps_its_points()
    {
        var verified = Verified(new() { [new("C1-01")] = new Finding.Confirmed() });

        Assert.Equal(100, verified.Value);
        Assert.Empty(verified.FalseAnswers);
    }

    [Fact]
    public void A_changed_answer_earns_what_the_right_one_earns()
    {
        // C1-01 is worth 3 of 25: "no" earns none of them, so 22 of 25 are left.
        var verified = Verified(new() { [new("C1-01")] = new Finding.Changed(new Answer.YesNo(false), "没有记录") });

        Assert.Equal(97, verified.Value);
        Assert.Equal([22, 25, 25, 25], verified.Criteria);
    }

    [Fact]
    public void A_knowingly_false_answer_earns_nothing_and_its_points_still_count()
    {
        // C1-02 is worth 3.
        var verified = Verified(new() { [new("C1-02")] = new Finding.KnowinglyFalse("记录是补写的") });

        Assert.Equal(97, verified.Value);
        Assert.Equal([new QuestionId("C1-02")], verified.FalseAnswers);
        Assert.Equal(new ScoreReason.FoundFalse(), verified.Explanation.Lines.Single(line => line.Question.Id == new QuestionId("C1-02")).Reason);
    }

    [Fact]
    public void A_false_not_applicable_is_worth_nothing_though_it_seemed_to_cost_nothing()
    {
        var declared = BestAnswers.All();
        declared[new("C1-03")] = new Answer.NotApplicable();
        var seemed = VerifiedScore.Of(Bank, declared, new Dictionary<QuestionId, Finding>(), 0, LatenessRules.Default)!;

        // C1-03 is worth 2.
        var verified = VerifiedScore.Of(
            Bank, declared, new Dictionary<QuestionId, Finding> { [new("C1-03")] = new Finding.KnowinglyFalse("测试办了") }, 0, LatenessRules.Default)!;

        Assert.Equal(100, seemed.Value);
        Assert.Equal(98, verified.Value);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(5, 5)]
    [InlineData(9, 5)]
    public void Each_working_day_late_costs_a_point_and_five_at_most(int daysLate, int points)
    {
        var verified = VerifiedScore.Of(Bank, BestAnswers.All(), new Dictionary<QuestionId, Finding>(), daysLate, LatenessRules.Default)!;

        Assert.Equal(100 - points, verified.Value);
        Assert.Equal([25, 25, 25, 25], verified.Criteria);
    }

    [Fact]
    public void A_gap_of_ten_is_not_told_and_one_above_ten_is()
    {
        var verified = Verified(new() { [new("C1-01")] = new Finding.Changed(new Answer.YesNo(false), "没有记录") });

        Assert.False(verified.IsFarFrom(107, VerificationRules.Default));
        Assert.True(verified.IsFarFrom(107.01m, VerificationRules.Default));
        Assert.False(verified.IsFarFrom(87, VerificationRules.Default));
        Assert.True(verified.IsFarFrom(86.99m, VerificationRules.Default));
    }

    [Fact]
    public void A_sheet_that_is_not_complete_is_not_verified()
    {
        var declared = BestAnswers.All();
        declared.Remove(new("C1-01"));

        var refusal = Assert.Throws<ArgumentException>(
            () => VerifiedScore.Of(Bank, declared, new Dictionary<QuestionId, Finding>(), 0, LatenessRules.Default));

        Assert.Contains("C1-01", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_found_V_stays_between_0_and_100_and_never_rises_by_lateness_or_falsehood() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        number =>
        {
            var chance = new Random(number);
            var declared = BestAnswers.All();
            var findings = new Dictionary<QuestionId, Finding>();
            foreach (var question in Bank.Questions.Where(_ => chance.Next(3) == 0))
                findings[question.Id] = chance.Next(3) switch
                {
                    0 => new Finding.Confirmed(),
                    1 when question.Type is AnswerType.Scale5 => new Finding.Changed(new Answer.Scale(chance.Next(1, 6)), "看过"),
                    _ => new Finding.KnowinglyFalse("不实"),
                };
            var late = VerifiedScore.Of(Bank, declared, findings, chance.Next(0, 8), LatenessRules.Default);
            var inTime = VerifiedScore.Of(Bank, declared, findings, 0, LatenessRules.Default);
            var honest = VerifiedScore.Of(
                Bank, declared, findings.Where(pair => pair.Value is not Finding.KnowinglyFalse).ToDictionary(), 0, LatenessRules.Default);
            return late!.Value >= Score.Zero && late.Value <= inTime!.Value && inTime.Value <= honest!.Value && honest.Value <= 100m;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Case_I_a_V_of_93_that_came_three_days_late_is_90()
    {
        // C1-01 (3) and C1-02 (3) are lost, C1-03 of 2 earns half: 100 − 7 = 93.
        var verified = VerifiedScore.Of(
            Bank,
            BestAnswers.All(),
            new Dictionary<QuestionId, Finding>
            {
                [new("C1-01")] = new Finding.Changed(new Answer.YesNo(false), "无"),
                [new("C1-02")] = new Finding.Changed(new Answer.Number(0), "无"),
                [new("C1-03")] = new Finding.Changed(new Answer.Number(90), "无"),
            },
            3,
            LatenessRules.Default)!;

        Assert.Equal(93, verified.Explanation.Self);
        Assert.Equal(90, verified.Value);
    }

    private static VerifiedScore Verified(Dictionary<QuestionId, Finding> findings) =>
        VerifiedScore.Of(Bank, BestAnswers.All(), findings, 0, LatenessRules.Default)!;
}
