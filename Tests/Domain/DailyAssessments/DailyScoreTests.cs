using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;
using Wenming.Tests.Catalogs;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.DailyAssessments;

/// <summary>D, rules.md 2: the points of the table, by hand.</summary>
public sealed class DailyScoreTests
{
    private static readonly SectionId Section = new("规划科");

    [Fact]
    public void Without_entries_D_is_90() => Assert.Equal(90, D());

    [Theory]
    [InlineData("praised-by-city", 95)]
    [InlineData("praised-by-district", 93)]
    [InlineData("praised-by-bureau", 92)]
    [InlineData("good-deed", 91)]
    [InlineData("experience-taken-up", 91)]
    [InlineData("information-used", 90.5)]
    [InlineData("criticised", 85)]
    [InlineData("complaint", 87)]
    [InlineData("duty-gap", 87)]
    [InlineData("hygiene-check", 88)]
    [InlineData("rectification-overdue", 88)]
    [InlineData("meeting-attendance", 89)]
    public void Each_kind_counts_what_the_table_says(string kind, double expected) => Assert.Equal((decimal)expected, D(Entry(kind, 1)));

    [Fact]
    public void Information_counts_two_points_a_quarter_at_most() =>
        Assert.Equal(92, D([.. Enumerable.Range(1, 7).Select(day => Entry("information-used", day))]));

    [Fact]
    public void D_stays_between_0_and_100()
    {
        Assert.Equal(100, D([.. Enumerable.Range(1, 9).Select(day => Entry("praised-by-city", day))]));
        Assert.Equal(0, D([.. Enumerable.Range(1, 28).Select(day => Entry("criticised", day))]));
    }

    [Fact]
    public void What_is_not_confirmed_counts_nothing()
    {
        foreach (var status in new[] { DailyEntryStatus.Proposed, DailyEntryStatus.Refused, DailyEntryStatus.Struck })
            Assert.Equal(90, D(Entry("criticised", 1) with { Status = status }));
    }

    [Fact]
    public void The_points_of_the_past_stay_when_the_catalogue_changes() =>
        Assert.Equal(91.5m, D(Entry("good-deed", 1) with { Points = 1.5m }));

    [Fact]
    public void The_order_of_the_entries_does_not_matter_and_the_lines_add_up() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        number =>
        {
            var chance = new Random(number);
            var kinds = ShippedCatalog.Daily.Kinds;
            List<DailyEntry> entries = [.. Enumerable.Range(0, chance.Next(12)).Select(i => Entry(kinds[chance.Next(kinds.Count)].Code, 1 + chance.Next(28)) with { Id = $"e{i}" })];
            var score = DailyScore.Of(entries, ShippedCatalog.Daily);
            var shuffled = DailyScore.Of(entries.OrderBy(_ => chance.Next()), ShippedCatalog.Daily);
            return score.Value == shuffled.Value
                && score.Lines.SequenceEqual(shuffled.Lines)
                && score.Value == Math.Clamp(90 + score.Lines.Sum(line => line.Counted), 0, 100);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_day_and_kind_may_be_the_same_fact()
    {
        var entry = Entry("duty-gap", 3);

        Assert.True(entry.MayBeTheSameAs(Entry("duty-gap", 3) with { Id = "other" }));
        Assert.True(entry.MayBeTheSameAs(Entry("duty-gap", 3) with { Id = "other", Status = DailyEntryStatus.Proposed }));
        Assert.False(entry.MayBeTheSameAs(entry));
        Assert.False(entry.MayBeTheSameAs(Entry("duty-gap", 4)));
        Assert.False(entry.MayBeTheSameAs(Entry("complaint", 3)));
        Assert.False(entry.MayBeTheSameAs(Entry("duty-gap", 3) with { Id = "other", Section = new("耕保科") }));
        Assert.False(entry.MayBeTheSameAs(Entry("duty-gap", 3) with { Id = "other", Status = DailyEntryStatus.Refused }));
    }

    [Fact]
    public void Two_items_that_the_bot_found_on_record_are_told_apart()
    {
        var entry = Entry("rectification-overdue", 3) with { Proposer = null };

        Assert.False(entry.MayBeTheSameAs(entry with { Id = "other" }));
    }

    [Theory]
    [InlineData(Role.StaffMember, "good-deed", true)]
    [InlineData(Role.StaffMember, "praised-by-city", false)]
    [InlineData(Role.SectionHead, "praised-by-city", true)]
    [InlineData(Role.SectionLiaison, "praised-by-city", true)]
    [InlineData(Role.Inspector, "criticised", true)]
    [InlineData(Role.Inspector, "rectification-overdue", false)]
    [InlineData(Role.Administrator, "criticised", false)]
    public void Staff_propose_good_deeds_and_what_is_on_record_nobody(Role role, string kind, bool may) => Assert.Equal(
        may, DailyRights.MayPropose(new Person(new("p"), "p", new("耕保科"), role), ShippedCatalog.Daily.Find(kind)!));

    [Theory]
    [InlineData("office-1", Role.Inspector, null, false)]
    [InlineData("office-2", Role.Inspector, null, true)]
    [InlineData("office-3", Role.Inspector, "规划科", false)]
    [InlineData("leader", Role.Leader, null, true)]
    [InlineData("head", Role.SectionHead, "耕保科", false)]
    public void Somebody_else_and_of_another_section_confirms(string id, Role role, string? section, bool may)
    {
        var entry = Entry("criticised", 1) with { Proposer = new("office-1"), Status = DailyEntryStatus.Proposed };

        Assert.Equal(may, DailyRights.MayDecide(new Person(new(id), id, section is null ? null : new SectionId(section), role), entry));
    }

    private static decimal D(params DailyEntry[] entries) => DailyScore.Of(entries, ShippedCatalog.Daily).Value;

    private static DailyEntry Entry(string kind, int day) => new()
    {
        Id = $"{kind}-{day}",
        Section = Section,
        Kind = kind,
        Points = ShippedCatalog.Daily.Find(kind)!.Points,
        FactOn = new DateOnly(2026, 2, day),
        Fact = "事实",
        Basis = "依据",
        Proposer = new("head"),
        ProposedAt = Beijing("2026-02-01", 9),
        Status = DailyEntryStatus.Confirmed,
    };
}
