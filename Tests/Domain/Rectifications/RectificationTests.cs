using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Roster;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.Rectifications;

/// <summary>Rules.md 1 and 2 and the permission matrix 6.2.</summary>
public sealed class RectificationTests
{
    private static readonly SectionId Section = new("规划科");
    private static readonly Person Head = new(new("head"), "head", Section, Role.SectionHead);
    private static readonly Person Liaison = new(new("liaison"), "liaison", Section, Role.SectionLiaison);
    private static readonly Person Member = new(new("member"), "member", Section, Role.StaffMember);
    private static readonly Person OtherHead = new(new("other"), "other", new("耕保科"), Role.SectionHead);
    private static readonly Person Inspector = new(new("office"), "office", null, Role.Inspector);
    private static readonly Person OwnInspector = new(new("own"), "own", Section, Role.Inspector);
    private static readonly Person Leader = new(new("leader"), "leader", null, Role.Leader);
    private static readonly DateTimeOffset Now = Beijing("2026-04-20", 9);

    [Fact]
    public void A_mandatory_one_is_due_after_fifteen_working_days() =>
        // After Friday 17 April 2026: 20 to 24, 27 to 30 are nine; 6 to 9 May are thirteen (Saturday the 9th is worked); 11 and 12 May.
        Assert.Equal(Day("2026-05-12"), LastDay(FollowUpKind.Mandatory, "2026-04-17"));

    [Fact]
    public void Nothing_is_due_on_the_first_working_day_after_the_Spring_Festival() =>
        // After 2 February 2026: 3 to 6, 9 to 13 and Saturday the 14th are ten; 24 February is the first day after the block.
        // Fourteen working days after 27 January lie before: 28 to 30 (3), 2 to 6 (8), 9 to 13 (13), 14 (14); the fifteenth is the 24th, so the 25th.
        Assert.Equal(Day("2026-02-25"), LastDay(FollowUpKind.Mandatory, "2026-01-27"));

    [Theory]
    [InlineData(2026, 1, "2026-06-30")]
    [InlineData(2026, 2, "2026-09-30")]
    [InlineData(2025, 4, "2026-03-31")]
    public void An_improvement_is_due_by_the_end_of_the_next_quarter(int year, int number, string due) => Assert.Equal(
        Day(due), Rectification.LastDay(FollowUpKind.Improvement, new Quarter(year, number), Day("2026-01-05"), Workdays, RectificationRules.Default));

    [Fact]
    public void From_the_gap_to_the_inspectors_yes()
    {
        var planned = Taken(Open.Plan(Head, Member.Id, "补学两次", "请党支部协助"));
        var submitted = Taken(planned.Submit(Liaison, "已补学，见会议纪要〔2026〕4号", Now));
        var returned = Taken(submitted.Return(Inspector, "缺签到数", Now, Workdays));
        var again = Taken(returned.Submit(Head, "补充了人数", Now.AddDays(1)));
        var closed = Taken(again.Close(Inspector, Now.AddDays(2)));

        Assert.Equal(RectificationStatus.Returned, returned.Status);
        Assert.Equal("缺签到数", returned.Reason);
        Assert.Null(again.Reason);
        Assert.Equal(RectificationStatus.Closed, closed.Status);
        Assert.Equal("请党支部协助", closed.Support);
    }

    [Fact]
    public void Only_an_inspector_of_another_section_closes_or_returns()
    {
        var submitted = Taken(Taken(Open.Plan(Head, Member.Id, "补学", null)).Submit(Head, "已补学", Now));

        foreach (var person in new[] { Head, Liaison, Member, OtherHead, Leader })
        {
            Assert.Equal(RectificationRefusal.NotAllowed, Refused(submitted.Close(person, Now)));
            Assert.Equal(RectificationRefusal.NotAllowed, Refused(submitted.Return(person, "不行", Now, Workdays)));
        }

        Assert.Equal(RectificationRefusal.OwnSection, Refused(submitted.Close(OwnInspector, Now)));
        Assert.Equal(RectificationRefusal.NotSubmitted, Refused(Open.Close(Inspector, Now)));
        Assert.Equal(RectificationRefusal.NoReason, Refused(submitted.Return(Inspector, " ", Now, Workdays)));
    }

    [Fact]
    public void Only_the_section_plans_and_hands_in()
    {
        foreach (var person in new[] { Member, OtherHead, Inspector, Leader })
        {
            Assert.Equal(RectificationRefusal.NotAllowed, Refused(Open.Plan(person, Member.Id, "补学", null)));
            Assert.Equal(RectificationRefusal.NotAllowed, Refused(Open.Submit(person, "已补学", Now)));
        }

        Assert.Equal(RectificationRefusal.NoMeasure, Refused(Open.Submit(Head, "已补学", Now)));
        Assert.Equal(RectificationRefusal.NoMeasure, Refused(Open.Plan(Head, Member.Id, " ", null)));
        var planned = Taken(Open.Plan(Head, Member.Id, "补学", null));
        Assert.Equal(RectificationRefusal.NoResult, Refused(planned.Submit(Head, "", Now)));
        Assert.Equal(RectificationRefusal.AlreadySubmitted, Refused(Taken(planned.Submit(Head, "已补学", Now)).Submit(Head, "再交", Now)));
    }

    [Fact]
    public void A_leader_waives_with_a_reason_and_then_it_is_over()
    {
        Assert.Equal(RectificationRefusal.NotAllowed, Refused(Open.Waive(Inspector, "机构调整", Now)));
        Assert.Equal(RectificationRefusal.NoReason, Refused(Open.Waive(Leader, "", Now)));
        var waived = Taken(Open.Waive(Leader, "机构调整", Now));

        Assert.True(waived.IsOver);
        Assert.Equal(RectificationRefusal.IsOver, Refused(waived.Submit(Head, "已补学", Now)));
        Assert.Equal(RectificationRefusal.IsOver, Refused(waived.Waive(Leader, "再免", Now)));
        Assert.Equal(RectificationRefusal.IsOver, Refused(waived.Close(Inspector, Now)));
    }

    [Theory]
    [InlineData("2026-05-12", 0, 0)]
    [InlineData("2026-05-13", 1, 1)]
    [InlineData("2026-05-26", 10, 1)]
    [InlineData("2026-05-27", 11, 2)]
    [InlineData("2026-06-09", 20, 2)]
    [InlineData("2026-06-10", 21, 3)]
    public void An_overdue_one_is_a_fault_at_once_and_again_every_ten_working_days(string today, int days, int faults)
    {
        var overdue = (Open with { DueOn = Day("2026-05-12") }).DaysOverdue(Day(today), Workdays);

        Assert.Equal(days, overdue);
        Assert.Equal(faults, Rectification.Faults(overdue, RectificationRules.Default));
    }

    [Fact]
    public void What_was_handed_in_in_time_is_not_overdue_while_an_inspector_has_it()
    {
        var submitted = Taken(Taken(Open.Plan(Head, Member.Id, "补学", null)).Submit(Head, "已补学", Now));

        Assert.Equal(0, submitted.DaysOverdue(Day("2026-06-30"), Workdays));
        Assert.Equal(0, Taken(submitted.Close(Inspector, Beijing("2026-06-30", 9))).DaysOverdue(Day("2026-07-30"), Workdays));
        Assert.Equal(0, Taken(submitted.Waive(Leader, "机构调整", Beijing("2026-06-30", 9))).DaysOverdue(Day("2026-07-30"), Workdays));
    }

    [Fact]
    public void Returned_late_the_section_is_charged_from_then_on_and_not_for_the_days_that_the_inspector_had_it()
    {
        var submitted = Taken(Taken(Open.Plan(Head, Member.Id, "补学", null)).Submit(Head, "已补学", Now));

        // Friday 26 June 2026; the 29th and the 30th are working days.
        var returned = Taken(submitted.Return(Inspector, "缺签到数", Beijing("2026-06-26", 9), Workdays));

        Assert.Equal(0, returned.DaysOverdue(Day("2026-06-26"), Workdays));
        Assert.Equal(2, returned.DaysOverdue(Day("2026-06-30"), Workdays));
        Assert.Equal(Day("2026-06-29"), returned.FaultOn(1, Workdays, RectificationRules.Default));
    }

    [Fact]
    public void An_inspector_opens_one_for_another_section_and_a_head_for_the_own()
    {
        var byOffice = Taken(Opened(Inspector, "走廊堆放杂物"));
        var byHead = Taken(Opened(Head, "走廊堆放杂物"));

        Assert.Equal(RectificationOrigin.Inspector, byOffice.Origin);
        Assert.Equal(RectificationOrigin.Section, byHead.Origin);
        Assert.Equal(new Quarter(2026, 2), byOffice.Quarter);
        Assert.Equal(Day("2026-05-13"), byOffice.DueOn); // fifteen working days after Monday 20 April
        Assert.Equal(RectificationRefusal.NotAllowed, Refused(Opened(Member, "走廊堆放杂物")));
        Assert.Equal(RectificationRefusal.NotAllowed, Refused(Opened(OtherHead, "走廊堆放杂物")));
        Assert.Equal(RectificationRefusal.NotAllowed, Refused(Opened(Leader, "走廊堆放杂物")));
        Assert.Equal(RectificationRefusal.OwnSection, Refused(Opened(OwnInspector, "走廊堆放杂物")));
        Assert.Equal(RectificationRefusal.NoGap, Refused(Opened(Inspector, " ")));
    }

    [Theory]
    [InlineData(1, "2026-05-13")]
    [InlineData(2, "2026-05-27")]
    [InlineData(3, "2026-06-10")]
    public void A_fault_has_the_day_on_which_it_came(int nth, string day) =>
        Assert.Equal(Day(day), (Open with { DueOn = Day("2026-05-12") }).FaultOn(nth, Workdays, RectificationRules.Default));

    private static RectificationStep Opened(Person by, string gap) =>
        Rectification.Open(by, Section, FollowUpKind.Mandatory, null, gap, Now, Workdays, RectificationRules.Default);

    private static Rectification Open { get; } = new()
    {
        Section = Section,
        Quarter = new Quarter(2026, 1),
        Kind = FollowUpKind.Mandatory,
        Origin = RectificationOrigin.Answer,
        Question = new("C1-01"),
        Gap = "本季度没有组织学习",
        OpenedAt = Beijing("2026-04-17", 10),
        DueOn = Day("2026-05-12"),
    };

    private static DateOnly LastDay(FollowUpKind kind, string openedOn) =>
        Rectification.LastDay(kind, new Quarter(2026, 1), Day(openedOn), Workdays, RectificationRules.Default);

    private static Rectification Taken(RectificationStep step) => Assert.IsType<RectificationStep.Taken>(step).Rectification;

    private static RectificationRefusal Refused(RectificationStep step) => Assert.IsType<RectificationStep.Refused>(step).Reason;
}
