using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Calendar;
using Wenming.Domain.Flags;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;

namespace Wenming.Tests.Domain.Flags;

/// <summary>Rules.md 2: the bot proposes, the leaders decide; prefer no winner to a weak one.</summary>
public sealed class FlagCaseTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 23, 1, 0, 0, TimeSpan.Zero);
    private static readonly Person Leader = new(new PersonId("leader"), "曾庆华", null, Role.Leader);

    [Fact]
    public void What_is_proposed_needs_no_reason()
    {
        var decision = Taken(Case(Candidate("甲", 95), Candidate("乙", 94)).Decide(Leader, Choice("甲"), Now));

        Assert.True(decision.IsAsProposed);
        Assert.False(decision.IsAnnounced);
    }

    [Fact]
    public void Where_nobody_is_eligible_a_vacancy_needs_no_reason() =>
        Assert.True(Taken(Case(Candidate("甲", 89)).Decide(Leader, Choice(), Now)).Choice.IsVacant);

    [Fact]
    public void Those_who_share_the_last_place_are_awarded_together_or_with_a_reason()
    {
        var of = Case(Candidate("甲", 95), Candidate("乙", 95), Candidate("丙", 92));

        Assert.True(Taken(of.Decide(Leader, Choice("甲", "乙"), Now)).IsAsProposed);
        Assert.Equal(new FlagRefusal.NoReason(), Why(of.Decide(Leader, Choice("甲"), Now)));
        Assert.Equal(new FlagRefusal.TooMany(1), Why(of.Decide(Leader, Choice("甲", "丙") with { Reason = "都好" }, Now)));
    }

    [Fact]
    public void A_leader_of_a_section_does_not_give_it_the_flag() => Assert.Equal(
        new FlagRefusal.OwnSection(), Why(Case(Candidate("甲", 95)).Decide(Leader with { Section = new SectionId("甲") }, Choice("甲"), Now)));

    [Theory]
    [InlineData(Role.Inspector | Role.Administrator | Role.SectionHead)]
    [InlineData(Role.StaffMember)]
    public void Nobody_else_decides_or_withdraws(Role roles)
    {
        var of = Case(Candidate("甲", 95));

        Assert.Equal(new FlagRefusal.NotAllowed(), Why(of.Decide(Leader with { Roles = roles }, Choice("甲"), Now)));
        Assert.Equal(new FlagRefusal.NotAllowed(), Why(of.Withdraw(Leader with { Roles = roles }, "错了", Now)));
    }

    [Fact]
    public void What_is_announced_must_be_withdrawn_before_it_is_decided_again()
    {
        var of = Case(Candidate("甲", 95), Candidate("乙", 94));
        var announced = of with { Decision = Taken(of.Decide(Leader, Choice("甲"), Now)) with { AnnouncedAt = Now, Announcements = 1 } };

        Assert.Equal(new FlagRefusal.IsAnnounced(), Why(announced.Decide(Leader, Choice("乙") with { Reason = "更好" }, Now)));
        Assert.Equal(new FlagRefusal.NoReason(), Why(announced.Withdraw(Leader, " ", Now)));

        var withdrawn = announced with { Decision = Taken(announced.Withdraw(Leader, "算错了", Now)) };
        Assert.Equal(1, Taken(withdrawn.Decide(Leader, Choice("乙") with { Reason = "更好" }, Now)).Announcements);
    }

    [Fact]
    public void It_is_out_of_date_when_anybodys_figures_change_and_not_because_a_day_goes_by()
    {
        var barred = Candidate("丙", 80) with { OverdueRectifications = 1, DaysOverdue = 3 };
        var of = Case(Candidate("甲", 95), barred);
        var decision = Taken(of.Decide(Leader, Choice("甲"), Now));

        Assert.False((Case(Candidate("甲", 95), barred with { DaysOverdue = 4 }) with { Decision = decision }).IsOutOfDate);
        Assert.True((Case(Candidate("甲", 95), barred with { Daily = 88 }) with { Decision = decision }).IsOutOfDate);
        Assert.True((Case(Candidate("甲", 95) with { IsVetoed = true }, barred) with { Decision = decision }).IsOutOfDate);
    }

    [Fact]
    public void A_decision_that_was_withdrawn_neither_stands_nor_waits_nor_is_out_of_date()
    {
        var of = Case(Candidate("甲", 95));
        var decided = of with { Decision = Taken(of.Decide(Leader, Choice("甲"), Now)) };
        var announced = decided with { Decision = decided.Decision! with { AnnouncedAt = Now, Announcements = 1 } };
        var withdrawn = Case(Candidate("甲", 94)) with { Decision = Taken(announced.Withdraw(Leader, "算错了", Now.AddHours(1))) };
        var again = withdrawn with { Decision = Taken(withdrawn.Decide(Leader, Choice("甲"), Now.AddHours(2))) };

        Assert.Equal((true, true), (decided.Decision!.Stands, decided.Decision.Waits));
        Assert.Equal((true, false), (announced.Decision!.Stands, announced.Decision.Waits));
        Assert.Equal((false, false, false), (withdrawn.Decision!.Stands, withdrawn.Decision.Waits, withdrawn.IsOutOfDate));
        Assert.Equal((true, true), (again.Decision!.Stands, again.Decision.Waits));
    }

    [Fact]
    public void Every_rule_that_told_two_of_the_same_value_apart_is_named()
    {
        var first = Candidate("甲", 95) with { Criteria = [(new("C1"), 23), (new("C2"), 24), (new("C3"), 24), (new("C4"), 24)] };
        var second = Candidate("乙", 95);
        var third = second with { Section = new SectionId("丙"), MandatoryOpened = 1 };
        var fourth = third with { Section = new SectionId("丁"), DaysOverdue = 1 };
        var fifth = fourth with { Section = new SectionId("戊") };

        var eligible = Case(first, second, third, fourth, fifth).Proposal.Eligible;

        Assert.Equal([null, FlagTie.Performance, FlagTie.MandatoryOpened, FlagTie.DaysOverdue, FlagTie.Joint], eligible.Select(one => one.Tie));
        Assert.Equal([1, 2, 3, 4, 4], eligible.Select(one => one.Rank));
    }

    [Fact]
    public void Figures_are_read_as_they_were_written() => Prop.ForAll(
        Figures.ToArbitrary(), figure => Assert.Equal(figure, FlagFigure.Parse(figure.ToLine()))).QuickCheckThrowOnFailure();

    private static Gen<FlagFigure> Figures { get; } =
        from section in Gen.Elements("规划科", "1. *甲*", "不动产 登记 中心")
        from rank in Gen.Choose(0, 9)
        from upper in Gen.Choose(0, 100_000)
        from daily in Gen.Choose(0, 1000)
        from against in Gen.Elements("", "late", "criterion:C2 vetoed")
        select new FlagFigure(new SectionId(section), daily / 10m)
        {
            Rank = rank == 0 ? null : rank,
            Verified = rank == 1 ? null : Score.Fraction(upper, 997),
            Value = rank == 1 ? null : Score.Fraction(upper, 1994),
            Details = rank == 2 ? "" : "C1=25/1 C2=21/2",
            Against = against,
        };

    private static FlagCase Case(params FlagCandidate[] candidates) =>
        new(new Quarter(2026, 1), FlagProposal.Of(candidates, new CriterionId("C2"), FlagRules.Default), FlagRules.Default) { IsReady = true };

    private static FlagChoice Choice(params string[] winners) => new([.. winners.Select(winner => new SectionId(winner))], "");

    private static FlagDecision Taken(FlagStep step) => Assert.IsType<FlagStep.Taken>(step).Decision;

    private static FlagRefusal Why(FlagStep step) => Assert.IsType<FlagStep.Refused>(step).Why;

    private static FlagCandidate Candidate(string section, decimal verified) => new()
    {
        Section = new SectionId(section),
        Status = SelfCheckStatus.SubmittedOnTime,
        Verified = verified,
        Criteria = [(new("C1"), verified / 4), (new("C2"), verified / 4), (new("C3"), verified / 4), (new("C4"), verified / 4)],
        Daily = 90,
    };
}
