using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Vetoes;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.Vetoes;

/// <summary>Rules.md 2, “Veto”.</summary>
public sealed class VetoTests
{
    private static readonly SectionId Section = new("规划科");
    private static readonly Person Inspector = new(new("office"), "office", null, Role.Inspector);
    private static readonly Person Leader = new(new("leader"), "leader", null, Role.Leader);
    private static readonly Person Both = new(new("both"), "both", null, Role.Inspector | Role.Leader);
    private static readonly Person Discipline = new(new("discipline"), "discipline", null, Role.DisciplineContact);
    private static readonly Person OwnLeader = new(new("own"), "own", Section, Role.Leader);
    private static readonly DateTimeOffset Now = Beijing("2026-04-20", 9);

    [Fact]
    public void An_inspector_and_a_leader_make_it_effective_in_either_order()
    {
        Assert.False(Reported.IsEffective);
        Assert.False(Taken(Reported.Confirm(Inspector, Now)).IsEffective);
        Assert.True(Taken(Taken(Reported.Confirm(Inspector, Now)).Confirm(Leader, Now)).IsEffective);
        Assert.True(Taken(Taken(Reported.Confirm(Leader, Now)).Confirm(Inspector, Now)).IsEffective);
    }

    [Fact]
    public void One_person_with_both_roles_is_still_one_person()
    {
        var half = Taken(Reported.Confirm(Both, Now));

        Assert.Equal(VetoRefusal.SamePerson, Refused(half.Confirm(Both, Now)));
        Assert.True(Taken(half.Confirm(Leader, Now)).IsEffective);
    }

    [Fact]
    public void Two_inspectors_or_two_leaders_are_not_enough()
    {
        var byInspector = Taken(Reported.Confirm(Inspector, Now));
        var byLeader = Taken(Reported.Confirm(Leader, Now));

        Assert.Equal(VetoRefusal.AlreadyConfirmed, Refused(byInspector.Confirm(Inspector with { Id = new("office-2") }, Now)));
        Assert.Equal(VetoRefusal.AlreadyConfirmed, Refused(byLeader.Confirm(Leader with { Id = new("leader-2") }, Now)));
    }

    [Fact]
    public void A_discipline_case_needs_the_discipline_contact()
    {
        var reported = Reported with { IsDisciplineCase = true };

        Assert.Equal(VetoRefusal.NotAllowed, Refused(reported.Confirm(Inspector, Now)));
        Assert.True(Taken(Taken(reported.Confirm(Discipline, Now)).Confirm(Leader, Now)).IsEffective);
        Assert.Equal(VetoRefusal.NotAllowed, Refused(Reported.Confirm(Discipline, Now)));
    }

    [Fact]
    public void Nobody_decides_about_the_own_section_and_nobody_else_at_all()
    {
        Assert.Equal(VetoRefusal.OwnSection, Refused(Reported.Confirm(OwnLeader, Now)));
        Assert.Equal(VetoRefusal.OwnSection, Refused(Effective.Lift(OwnLeader, "本科室自查", Now)));
        foreach (var role in new[] { Role.StaffMember, Role.SectionHead, Role.SectionLiaison, Role.Administrator })
        {
            var person = new Person(new("p"), "p", new("耕保科"), role);
            Assert.Equal(VetoRefusal.NotAllowed, Refused(Reported.Confirm(person, Now)));
            Assert.Equal(VetoRefusal.NotAllowed, Refused(Effective.Lift(person, "理由", Now)));
        }
    }

    [Fact]
    public void A_leader_lifts_it_with_a_reason_and_then_it_holds_no_longer()
    {
        Assert.Equal(VetoRefusal.NotAllowed, Refused(Effective.Lift(Inspector, "撤案", Now)));
        Assert.Equal(VetoRefusal.NoReason, Refused(Effective.Lift(Leader, " ", Now)));
        var lifted = Taken(Effective.Lift(Leader, "撤案", Now));

        Assert.False(lifted.IsEffective);
        Assert.Equal(VetoRefusal.IsLifted, Refused(lifted.Confirm(Inspector, Now)));
        Assert.Equal(VetoRefusal.IsLifted, Refused(lifted.Lift(Leader, "再撤", Now)));
    }

    [Fact]
    public void What_is_complete_is_not_confirmed_again() =>
        Assert.Equal(VetoRefusal.AlreadyConfirmed, Refused(Effective.Confirm(Inspector with { Id = new("office-2") }, Now)));

    [Fact]
    public void A_vetoed_quarter_counts_59_99_at_most()
    {
        Assert.Equal(59.99m, Veto.RankingValue(95, isVetoed: true));
        Assert.Equal(41, Veto.RankingValue(41, isVetoed: true));
        Assert.Equal(95, Veto.RankingValue(95, isVetoed: false));
    }

    private static Veto Reported { get; } = new()
    {
        Id = "1",
        Section = Section,
        Quarter = new Quarter(2026, 1),
        Fact = "责任事故通报〔2026〕2号",
        ReportedAt = Now,
    };

    private static Veto Effective { get; } = Taken(Taken(Reported.Confirm(Inspector, Now)).Confirm(Leader, Now));

    private static Veto Taken(VetoStep step) => Assert.IsType<VetoStep.Taken>(step).Veto;

    private static VetoRefusal Refused(VetoStep step) => Assert.IsType<VetoStep.Refused>(step).Reason;
}
