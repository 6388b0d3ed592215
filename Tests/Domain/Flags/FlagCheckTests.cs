using Wenming.Domain.Flags;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;

namespace Wenming.Tests.Domain.Flags;

/// <summary>Every reason for and against, condition by condition.</summary>
public sealed class FlagCheckTests
{
    private static readonly FlagCandidate Good = new()
    {
        Section = new SectionId("规划科"),
        Status = SelfCheckStatus.SubmittedOnTime,
        Verified = 90,
        Criteria = [(new CriterionId("C1"), 20), (new CriterionId("C2"), 25)],
        Daily = 90,
    };

    [Fact]
    public void An_eligible_section_meets_all_seven_conditions()
    {
        var checks = FlagCheck.Of(Good, FlagRules.Default);

        Assert.Equal(7, checks.Count);
        Assert.All(checks, check => Assert.True(check.IsMet));
    }

    [Fact]
    public void Every_obstacle_stands_with_its_condition_and_none_is_lost()
    {
        var barred = Good with
        {
            Status = SelfCheckStatus.SubmittedLate,
            DaysLate = 2,
            Verified = 89.99m,
            Criteria = [(new CriterionId("C1"), 19.99m), (new CriterionId("C2"), 19)],
            IsVetoed = true,
            FlagBars = [new QuestionId("C2-11")],
            FalseAnswers = [new QuestionId("C1-11")],
            OverdueRectifications = 1,
        };

        var checks = FlagCheck.Of(barred, FlagRules.Default);

        Assert.All(checks, check => Assert.False(check.IsMet));
        Assert.Equal(2, checks.Single(check => check.Condition == FlagCondition.Criteria).Against.Count);
        Assert.Equal(barred.Obstacles(FlagRules.Default), checks.SelectMany(check => check.Against));
    }

    [Fact]
    public void What_only_verified_answers_can_tell_is_not_claimed_before()
    {
        var checks = FlagCheck.Of(Good with { Verified = null, Criteria = [] }, FlagRules.Default);

        Assert.Equal([FlagCondition.OnTime, FlagCondition.Verified, FlagCondition.NoVeto, FlagCondition.NothingOverdue], checks.Select(check => check.Condition));
        Assert.Equal([FlagCondition.Verified], checks.Where(check => !check.IsMet).Select(check => check.Condition));
    }
}
