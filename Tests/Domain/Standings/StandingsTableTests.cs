using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Standings;

namespace Wenming.Tests.Domain.Standings;

public sealed class StandingsTableTests
{
    private static readonly Quarter Autumn = new(2025, 4);

    [Fact]
    public void Equal_scores_share_a_rank_and_the_next_one_is_left_out()
    {
        var table = StandingsTable.Of([Submitted("c", 90), Submitted("b", 95), Submitted("d", 80), Submitted("a", 95)]);

        Assert.Equal(["1 a", "1 b", "3 c", "4 d"], table.Rows.Select(Line));
    }

    [Fact]
    public void Scores_are_compared_exactly_not_as_shown()
    {
        var table = StandingsTable.Of([Submitted("a", 89.991m), Submitted("b", 89.996m)]);

        Assert.Equal(["1 b", "2 a"], table.Rows.Select(Line));
        Assert.Equal("89.99", table.Rows[0].Standing.Self?.Cut());
        Assert.Equal("89.99", table.Rows[1].Standing.Self?.Cut());
    }

    [Fact]
    public void Sections_that_have_not_submitted_follow_by_status_and_name_without_a_rank()
    {
        var table = StandingsTable.Of(
        [
            Of("excused", SelfCheckStatus.Excused), Of("missing", SelfCheckStatus.Missing), Of("new", SelfCheckStatus.NotRequired),
            Of("open 2", SelfCheckStatus.Open), Of("open 1", SelfCheckStatus.Open), Of("draft", SelfCheckStatus.Draft),
            Submitted("submitted", 10),
        ]);

        Assert.Equal(
            ["1 submitted", "- draft", "- open 1", "- open 2", "- missing", "- excused", "- new"], table.Rows.Select(Line));
    }

    [Fact]
    public void A_late_section_is_ranked_by_its_answers_and_a_missing_one_is_not_ranked_with_zero()
    {
        var table = StandingsTable.Of(
        [
            Submitted("on time", 80), Submitted("late", 90) with { Status = SelfCheckStatus.SubmittedLate, DaysLate = 2 },
            Of("missing", SelfCheckStatus.Missing) with { Self = Score.Zero },
        ]);

        Assert.Equal(["1 late", "2 on time", "- missing"], table.Rows.Select(Line));
    }

    [Fact]
    public void A_reopened_section_keeps_what_it_declared()
    {
        var table = StandingsTable.Of([Submitted("a", 80), Submitted("b", 90) with { Status = SelfCheckStatus.Reopened }]);

        Assert.Equal(["1 b", "2 a"], table.Rows.Select(Line));
        Assert.Equal(1, table.SubmittedCount);
    }

    [Fact]
    public void Verified_sections_are_ranked_by_V_and_the_others_stand_below_without_a_rank()
    {
        var table = StandingsTable.Of(
            [Submitted("declared", 100), Verified("b", 91), Verified("a", 95), Of("open", SelfCheckStatus.Open), Submitted("less", 60)]);

        Assert.Equal(["1 a", "2 b", "- declared", "- less", "- open"], table.Rows.Select(Line));
    }

    [Fact]
    public void Under_a_veto_V_is_kept_but_counts_59_99_at_most()
    {
        var table = StandingsTable.Of(
            [Verified("vetoed", 95) with { IsVetoed = true }, Verified("weak", 60), Verified("weaker", 59), Verified("low", 40) with { IsVetoed = true }]);

        Assert.Equal(["1 weak", "2 vetoed", "3 weaker", "4 low"], table.Rows.Select(Line));
        Assert.Equal<Score?>(95, table.Find(new SectionId("vetoed"))!.Standing.Verified);
        Assert.Equal<Score?>(59.99m, table.Find(new SectionId("vetoed"))!.Standing.Counted);
        Assert.Equal<Score?>(40, table.Find(new SectionId("low"))!.Standing.Counted);
    }

    [Fact]
    public void A_tie_is_shown()
    {
        var table = StandingsTable.Of([Verified("a", 95), Verified("b", 95), Verified("c", 94)]);

        Assert.Equal([("a", true), ("b", true), ("c", false)], table.Rows.Select(row => (row.Standing.Section.Value, row.IsTied)));
    }

    [Fact]
    public void V_is_compared_with_V_and_S_with_S()
    {
        var both = Verified("a", 92) with { Self = 99, Past = [new(Autumn, 97, 91)] };

        Assert.Equal<Score?>(1, both.Difference);
        Assert.Equal<Score?>(2, (both with { Past = [new(Autumn, 97, null)] }).Difference);
        Assert.Null((both with { Past = [new(Autumn, null, null), new(Autumn.Previous, 90, 90)] }).Difference);
    }

    [Fact]
    public void The_change_is_exact_or_absent()
    {
        var third = Score.Fraction(1, 3);

        Assert.Equal(-third, (Submitted("a", 90) with { Past = [new(Autumn, 90 + third, null)] }).Difference);
        Assert.Null(Submitted("a", 90).Difference);
        Assert.Null((Of("a", SelfCheckStatus.Open) with { Past = [new(Autumn, 90, null)] }).Difference);
    }

    [Fact]
    public void Progress_is_counted_by_status()
    {
        var table = StandingsTable.Of(
        [
            Submitted("a", 80), Submitted("b", 80) with { Status = SelfCheckStatus.SubmittedLate }, Of("c", SelfCheckStatus.Draft),
            Of("d", SelfCheckStatus.Missing), Of("e", SelfCheckStatus.Excused), Of("f", SelfCheckStatus.NotRequired),
        ]);

        Assert.Equal((2, 4), (table.SubmittedCount, table.ExpectedCount));
        Assert.Equal(1, table.Count(SelfCheckStatus.Draft));
        Assert.Equal(0, table.Count(SelfCheckStatus.Open));
        Assert.Equal(6, Enum.GetValues<SelfCheckStatus>().Sum(table.Count));
    }

    [Fact]
    public void A_section_is_found_by_its_name()
    {
        var table = StandingsTable.Of([Submitted("a", 80)]);

        Assert.Equal(1, table.Find(new SectionId("a"))?.Rank);
        Assert.Null(table.Find(new SectionId("b")));
    }

    [Fact]
    public void A_section_that_stands_twice_is_an_error()
    {
        Assert.Throws<ArgumentException>(() => StandingsTable.Of([Submitted("a", 80), Submitted("a", 90)]));
    }

    internal static SectionStanding Submitted(string section, Score self) =>
        Of(section, SelfCheckStatus.SubmittedOnTime) with { Self = self };

    internal static SectionStanding Verified(string section, Score verified) => Submitted(section, 100) with { Verified = verified };

    internal static SectionStanding Of(string section, SelfCheckStatus status) =>
        new() { Section = new(section), Kind = SectionKind.Section, Status = status };

    private static string Line(StandingsRow row) =>
        $"{row.Rank?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {row.Standing.Section}";
}
