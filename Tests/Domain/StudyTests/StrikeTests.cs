using Wenming.Domain.Roster;
using Wenming.Domain.StudyTests;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.StudyTests;

/// <summary>The office strikes an item, with a reason; results stay their owner's.</summary>
public sealed class StrikeTests
{
    private static readonly TestItemId Item = new("T26");

    [Fact]
    public void The_office_strikes_an_item_and_who_when_and_why_is_kept()
    {
        var test = Assert.IsType<StrikeStep.Taken>(Strike("  条文已修订 ")).Test;

        Assert.Equal([new StruckItem(Item, "条文已修订", new("office"), ASitting.Afterwards)], test.Struck);
        Assert.True(test.IsStruck(Item));
        Assert.False(ASitting.Test.IsStruck(Item));
    }

    [Theory]
    [InlineData(Role.Leader)]
    [InlineData(Role.SectionHead | Role.SectionLiaison)]
    [InlineData(Role.Administrator)]
    [InlineData(Role.StaffMember)]
    public void Nobody_else_strikes(Role roles) => Assert.Equal(StrikeRefusal.NotAllowed, Refused(Strike("有误", ASitting.Office with { Roles = roles })));

    [Fact]
    public void A_strike_needs_a_known_item_a_reason_and_an_open_or_closed_test()
    {
        Assert.Equal(StrikeRefusal.NoReason, Refused(Strike("　")));
        Assert.Equal(StrikeRefusal.ReasonTooLong, Refused(Strike(new string('长', 201))));
        Assert.IsType<StrikeStep.Taken>(Strike(new string('长', 200)));
        Assert.Equal(StrikeRefusal.NoSuchItem, Refused(ASitting.Test.Strike(new("T99"), "有误", ASitting.Office, ASitting.Bank, ASitting.Afterwards)));
        Assert.Equal(StrikeRefusal.NotOpened, Refused(ASitting.Test.Strike(Item, "有误", ASitting.Office, ASitting.Bank, Beijing("2026-03-01", 12))));
        Assert.IsType<StrikeStep.Taken>(ASitting.Test.Strike(Item, "有误", ASitting.Office, ASitting.Bank, ASitting.During));
    }

    [Fact]
    public void An_item_is_struck_once()
    {
        var test = Assert.IsType<StrikeStep.Taken>(Strike("有误")).Test;

        Assert.Equal(StrikeRefusal.StruckAlready, Refused(test.Strike(Item, "有误", ASitting.Office, ASitting.Bank, ASitting.Afterwards)));
    }

    [Fact]
    public void A_result_is_read_by_its_owner_only_whatever_the_role()
    {
        var all = new Person(new("li-na"), "李娜", new("规划科"), (Role)127);

        Assert.False(StudyTestRights.MayRead(all, ASitting.Begun()));
        Assert.True(StudyTestRights.MayRead(all with { Id = ASitting.Wang, Roles = Role.StaffMember }, ASitting.Begun()));
    }

    [Theory]
    [InlineData("规划科", Role.SectionHead, true)]
    [InlineData("规划科", Role.SectionLiaison, true)]
    [InlineData("规划科", Role.StaffMember, false)]
    [InlineData("地籍科", Role.SectionHead, false)]
    [InlineData("地籍科", Role.Inspector, true)]
    [InlineData("地籍科", Role.Leader, true)]
    [InlineData("规划科", Role.Administrator, false)]
    public void Rates_are_read_by_the_sections_head_and_liaison_the_office_and_the_leaders(string section, Role roles, bool may) =>
        Assert.Equal(may, StudyTestRights.MayReadRates(new Person(new("li-na"), "李娜", new(section), roles), new("规划科")));

    private static StrikeStep Strike(string reason, Person? person = null) =>
        ASitting.Test.Strike(Item, reason, person ?? ASitting.Office, ASitting.Bank, ASitting.Afterwards);

    private static StrikeRefusal Refused(StrikeStep step) => Assert.IsType<StrikeStep.Refused>(step).Reason;
}
