using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Flags;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;

namespace Wenming.Tests.Domain.Flags;

/// <summary>Rules.md 2, “Quarterly travelling flag” and “Ties”.</summary>
public sealed class FlagProposalTests
{
    private static readonly CriterionId C2 = new("C2");

    [Theory]
    [InlineData(1, 1)]
    [InlineData(6, 1)]
    [InlineData(7, 2)]
    [InlineData(12, 2)]
    [InlineData(20, 4)]
    public void There_is_one_flag_for_every_six_sections_begun(int sections, int flags) =>
        Assert.Equal(flags, FlagRules.Default.FlagsFor(sections));

    [Fact]
    public void The_highest_half_V_and_half_D_is_proposed()
    {
        // 0.5 × 92 + 0.5 × 96 = 94; 0.5 × 95 + 0.5 × 92 = 93.5.
        var proposal = Of(Candidate("甲", 95, 92), Candidate("乙", 92, 96));

        Assert.Equal(["乙", "甲"], proposal.Eligible.Select(one => one.Candidate.Section.Value));
        Assert.Equal([94m, 93.5m], proposal.Eligible.Select(one => one.Value));
        Assert.Equal("乙", Assert.Single(proposal.Winners).Candidate.Section.Value);
    }

    [Fact]
    public void Nobody_is_proposed_when_nobody_is_eligible()
    {
        var proposal = Of(Candidate("甲", 89.99m, 100), Candidate("乙", 95, 100) with { IsVetoed = true });

        Assert.Empty(proposal.Winners);
        Assert.Equal(2, proposal.Others.Count);
    }

    [Fact]
    public void Exactly_90_is_enough_and_the_least_bit_less_is_not()
    {
        Assert.Empty(Candidate("甲", 90, 90).Obstacles(FlagRules.Default));
        var below = Score.Fraction(8_999_999, 100_000);
        Assert.Equal([new FlagObstacle.VerifiedTooLow(below, 90)], Candidate("甲", below, 90).Obstacles(FlagRules.Default));
    }

    [Fact]
    public void A_weak_criterion_is_not_averaged_away()
    {
        var candidate = Candidate("甲", 94, 90) with { Criteria = [(new("C1"), 25), (C2, 19.99m), (new("C3"), 25), (new("C4"), 24.01m)] };

        Assert.Equal([new FlagObstacle.CriterionTooLow(C2, 19.99m, 20)], candidate.Obstacles(FlagRules.Default));
    }

    [Fact]
    public void Case_I_late_is_no_flag_though_the_score_is_enough()
    {
        var late = Candidate("甲", 90, 95) with { Status = SelfCheckStatus.SubmittedLate, DaysLate = 3 };

        Assert.Equal([new FlagObstacle.Late(3)], late.Obstacles(FlagRules.Default));
    }

    [Fact]
    public void Every_reason_against_is_named()
    {
        var candidate = Candidate("甲", 80, 90) with
        {
            Status = SelfCheckStatus.SubmittedLate,
            DaysLate = 1,
            IsVetoed = true,
            FlagBars = [new("C2-11")],
            FalseAnswers = [new("C1-02")],
            OverdueRectifications = 2,
        };

        Assert.Equal(
            [
                new FlagObstacle.Late(1), new FlagObstacle.VerifiedTooLow(80, 90), new FlagObstacle.Vetoed(), new FlagObstacle.Barred(new("C2-11")),
                new FlagObstacle.FalseAnswer(new("C1-02")), new FlagObstacle.OverdueRectifications(2),
            ],
            candidate.Obstacles(FlagRules.Default));
    }

    [Theory]
    [InlineData(SelfCheckStatus.Missing)]
    [InlineData(SelfCheckStatus.Excused)]
    [InlineData(SelfCheckStatus.NotRequired)]
    public void What_was_not_submitted_or_not_verified_wins_nothing(SelfCheckStatus status)
    {
        var candidate = Candidate("甲", 95, 95) with { Status = status, Verified = null, Criteria = [] };

        Assert.Equal([new FlagObstacle.NotSubmitted(), new FlagObstacle.NotVerified()], candidate.Obstacles(FlagRules.Default));
        Assert.Equal([new FlagObstacle.NotVerified()], (candidate with { Status = SelfCheckStatus.SubmittedOnTime }).Obstacles(FlagRules.Default));
    }

    [Fact]
    public void A_tie_is_broken_by_C2_then_D_then_rectifications_then_days_and_else_shared()
    {
        var equal = Candidate("甲", 94, 94);
        FlagCandidate[] ordered =
        [
            Candidate("庚", 94, 94) with { Criteria = Criteria(24) },
            Candidate("己", 92, 96),
            equal with { Section = new("戊") },
            equal with { Section = new("丁") , MandatoryOpened = 1 },
            equal with { Section = new("丙"), MandatoryOpened = 1, DaysOverdue = 1 },
            equal with { Section = new("乙"), MandatoryOpened = 1, DaysOverdue = 2 },
            equal with { Section = new("甲"), MandatoryOpened = 1, DaysOverdue = 2 },
        ];

        var proposal = Of([.. ordered.Reverse()]);

        Assert.Equal(["庚", "己", "戊", "丁", "丙", "乙", "甲"], proposal.Eligible.Select(one => one.Candidate.Section.Value));
        Assert.Equal([1, 2, 3, 4, 5, 6, 6], proposal.Eligible.Select(one => one.Rank));
    }

    [Fact]
    public void Sections_that_no_rule_tells_apart_are_proposed_together()
    {
        var proposal = Of(Candidate("甲", 94, 94), Candidate("乙", 94, 94), Candidate("丙", 91, 91));

        Assert.Equal(["乙", "甲"], proposal.Winners.Select(one => one.Candidate.Section.Value).Order(StringComparer.Ordinal));
        Assert.Equal(1, proposal.Flags);
    }

    [Fact]
    public void Whatever_the_scores_nobody_with_an_obstacle_is_eligible_and_ranks_follow_the_values() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        number =>
        {
            var chance = new Random(number);
            List<FlagCandidate> candidates = [.. Enumerable.Range(0, chance.Next(1, 20)).Select(i => Candidate(
                $"S{i}", Score.Fraction(chance.Next(8500, 9600), 100), chance.Next(85, 101)) with
            {
                IsVetoed = chance.Next(8) == 0,
                OverdueRectifications = chance.Next(6) == 0 ? 1 : 0,
            })];
            var proposal = FlagProposal.Of(candidates, C2, FlagRules.Default);
            return proposal.Eligible.Count + proposal.Others.Count == candidates.Count
                && proposal.Eligible.All(one => one.Candidate.Obstacles(FlagRules.Default).Count == 0)
                && proposal.Others.All(one => one.Obstacles.Count > 0)
                && proposal.Eligible.Zip(proposal.Eligible.Skip(1)).All(pair => pair.First.Value >= pair.Second.Value && pair.First.Rank <= pair.Second.Rank);
        }).QuickCheckThrowOnFailure();

    private static FlagProposal Of(params FlagCandidate[] candidates) => FlagProposal.Of(candidates, C2, FlagRules.Default);

    private static FlagCandidate Candidate(string section, Score verified, decimal daily) => new()
    {
        Section = new SectionId(section),
        Status = SelfCheckStatus.SubmittedOnTime,
        Verified = verified,
        Criteria = Criteria(23),
        Daily = daily,
    };

    private static (CriterionId, Score)[] Criteria(Score c2) => [(new("C1"), 24), (C2, c2), (new("C3"), 24), (new("C4"), 23)];
}
