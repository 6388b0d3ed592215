using Wenming.Domain.Appeals;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.Appeals;

/// <summary>Rules.md 2, “Appeal”: five working days, decided by somebody else within ten.</summary>
public sealed class AppealTests
{
    private static readonly SectionId Section = new("规划科");
    private static readonly DateTimeOffset Told = BeijingTime.At(new DateOnly(2026, 4, 20), new TimeOnly(15, 0));

    [Fact]
    public void Five_working_days_are_counted_past_a_holiday_and_with_its_make_up_day()
    {
        // Told on Monday 20 April 2026: 21, 22, 23, 24, 27. Told on 29 April: 30 April, then after 1 to 5 May the 6th, 7th, 8th, and Saturday the 9th.
        Assert.Equal(new DateOnly(2026, 4, 27), Appeal.LastDay(new DateOnly(2026, 4, 20), Workdays, AppealRules.Default));
        Assert.Equal(new DateOnly(2026, 5, 9), Appeal.LastDay(new DateOnly(2026, 4, 29), Workdays, AppealRules.Default));
    }

    [Theory]
    [InlineData("2026-04-20T15:01:00+08:00", null)]
    [InlineData("2026-04-27T23:59:59+08:00", null)]
    [InlineData("2026-04-28T00:00:00+08:00", AppealRefusal.TooLate)]
    public void After_the_fifth_working_day_it_is_too_late(string now, AppealRefusal? refusal) => Assert.Equal(
        refusal,
        Appeal.WhyNot(Told, null, DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture), Workdays, AppealRules.Default));

    [Fact]
    public void Nobody_appeals_before_something_is_decided_or_twice()
    {
        Assert.Equal(AppealRefusal.NothingDecided, Appeal.WhyNot(null, null, Told, Workdays, AppealRules.Default));
        Assert.Equal(AppealRefusal.AlreadyAppealed, Appeal.WhyNot(Told, Open, Told, Workdays, AppealRules.Default));
    }

    [Fact]
    public void It_is_decided_within_ten_working_days() =>
        Assert.Equal(new DateOnly(2026, 5, 11), Open.DecideBy(Workdays, AppealRules.Default));

    [Theory]
    [InlineData("office-1", Role.Inspector, null, AppealRefusal.SamePerson)]
    [InlineData("office-2", Role.Inspector, null, null)]
    [InlineData("leader", Role.Leader, null, null)]
    [InlineData("office-3", Role.Inspector, "规划科", AppealRefusal.NotAllowed)]
    [InlineData("head", Role.SectionHead, "耕保科", AppealRefusal.NotAllowed)]
    [InlineData("admin", Role.Administrator, null, AppealRefusal.NotAllowed)]
    public void Somebody_else_decides(string id, Role roles, string? section, AppealRefusal? refusal)
    {
        var person = new Person(new PersonId(id), id, section is null ? null : new SectionId(section), roles);

        Assert.Equal(refusal, Appeal.WhyNotDecide(Open, person, Section, [new PersonId("office-1")]));
    }

    [Fact]
    public void An_appeal_is_decided_once()
    {
        var person = new Person(new PersonId("leader"), "leader", null, Role.Leader);
        var decided = Open with { Decision = new AppealDecision(true, "属实", person.Id, Told) };

        Assert.Equal(AppealRefusal.NoAppeal, Appeal.WhyNotDecide(null, person, Section, []));
        Assert.Equal(AppealRefusal.AlreadyDecided, Appeal.WhyNotDecide(decided, person, Section, []));
    }

    // Appealed on Thursday 23 April 2026: 24, 27, 28, 29, 30, then 6, 7, 8 May are eight; Saturday 9 May is worked, Monday the 11th is the tenth.
    private static Appeal Open { get; } = new("记录在档", new PersonId("head"), BeijingTime.At(new DateOnly(2026, 4, 23), new TimeOnly(9, 0)));
}
