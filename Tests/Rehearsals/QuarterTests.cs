using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Rectifications;

namespace Wenming.Tests.Rehearsals;

/// <summary>The rehearsed quarter: every figure that stands in the tables in the end is the one that rules.md gives, reckoned by other means.</summary>
public sealed class QuarterTests(RehearsedBureau rehearsed) : IClassFixture<RehearsedBureau>
{
    private readonly Bureau _bureau = rehearsed.Bureau;

    [Fact]
    public async Task S_of_every_section_is_what_its_members_and_head_answered()
    {
        foreach (var section in QuarterStory.Sections.Except([QuarterStory.Survey]))
        {
            var row = (await StandingAsync("section", section.Name))!;
            var criteria = OwnReckoning.Criteria(section.Declared);
            Assert.Equal(OwnReckoning.Sum(criteria).ToString(), row.Properties.Text("Self"));
            Assert.Equal(criteria.Select(one => one.ToString()), Criteria(row));
        }

        Assert.Null(await StandingAsync("section", QuarterStory.Survey.Name));
    }

    [Fact]
    public async Task V_of_every_section_is_what_inspectors_left_of_it()
    {
        await VerifiedIsAsync(QuarterStory.Planning, QuarterStory.Planning.Declared, 0);
        await VerifiedIsAsync(QuarterStory.Office, With(QuarterStory.Office.Declared, "C2-01", "88"), 0);
        await VerifiedIsAsync(QuarterStory.Farmland, With(QuarterStory.Farmland.Declared, "C2-01", "92.5"), 0);
        await VerifiedIsAsync(QuarterStory.Registration, QuarterStory.Registration.Declared, 0);
        await VerifiedIsAsync(QuarterStory.Enforcement, QuarterStory.Enforcement.Declared, 3, "C2-04");
        Assert.Null(await StandingAsync("verified", QuarterStory.Survey.Name));
    }

    [Fact]
    public async Task D_of_every_section_is_90_with_its_merits_and_faults()
    {
        foreach (var (section, kinds) in DailyPart.Counted.Where(one => one.Value.Length > 0))
            Assert.Equal(OwnReckoning.DailyScore(kinds), Exact.Of((await StandingAsync("daily", section))!.Properties.Text("Daily")!));
    }

    [Fact]
    public async Task The_confirmed_veto_holds_and_the_lifted_one_does_not()
    {
        Assert.Equal(1, (await StandingAsync("veto", "不动产登记中心"))!.Properties.Whole("Holding"));
        Assert.Equal(0, (await StandingAsync("veto", "耕地保护科"))!.Properties.Whole("Holding"));
    }

    [Fact]
    public async Task The_overdue_rectification_counts_in_the_quarter_in_which_it_fell()
    {
        var next = (await StandingAsync("daily", "不动产登记中心", "2026Q2"))!;

        Assert.Equal(OwnReckoning.DailyScore("rectification-overdue"), Exact.Of(next.Properties.Text("Daily")!));
    }

    [Fact]
    public async Task In_the_full_table_a_veto_counts_59_99_and_who_never_submitted_is_missing()
    {
        var leader = _bureau.Client("董淑贤");

        await leader.SaysAsync("排名 2026Q1");

        Exact[] ranking =
        [
            Verified(QuarterStory.Planning.Declared),
            Verified(With(QuarterStory.Farmland.Declared, "C2-01", "92.5")),
            Verified(With(QuarterStory.Office.Declared, "C2-01", "88")),
            Verified(QuarterStory.Enforcement.Declared, "C2-04") - 3,
            OwnReckoning.UnderVeto(Verified(QuarterStory.Registration.Declared)),
        ];
        var (mean, spread) = (ranking.Aggregate((sum, one) => sum + one) / ranking.Length, ranking[0] - ranking[^1]);
        Assert.Contains("6个科室：已提交5，填写中0，未开始0，缺报1", leader.Card.Texts);
        Assert.Contains($"已复核5个科室，平均 {mean.Shown()}，首尾相差 {spread.Shown()}", leader.Card.Plain, StringComparison.Ordinal);
        Assert.Contains("59.99", leader.Card.Plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("规划科", "1 - Improvement 2026-06-30 Closed")]
    [InlineData("办公室", "1 C2-01 Improvement 2026-06-30 Waived")]
    [InlineData("耕地保护科", "1 C4-08 Improvement 2026-06-30 Closed", "2 C4-10 Improvement 2026-06-30 Open", "3 C2-01 Improvement 2026-06-30 Withdrawn")]
    [InlineData("执法监察科", "1 C1-07 Mandatory 2026-04-27 Closed", "2 C3-07 Improvement 2026-06-30 Open", "3 C4-05 Improvement 2026-06-30 Open")]
    [InlineData("不动产登记中心", "1 C2-11 Mandatory 2026-04-21 Open")]
    [InlineData("测绘队")]
    public async Task Every_gap_is_owned_work(string section, params string[] items) => Assert.Equal(items, await _bureau.ItemsAsync(section));

    [Fact]
    public async Task The_flag_is_decided_by_half_V_and_half_D_and_everybody_reads_who_won_and_no_ladder()
    {
        var leader = _bureau.Client("曾庆华");
        await leader.SaysAsync("红旗 2026Q1");
        (SectionStory Section, IReadOnlyDictionary<string, string> Verified)[] eligible =
        [
            (QuarterStory.Planning, QuarterStory.Planning.Declared),
            (QuarterStory.Farmland, With(QuarterStory.Farmland.Declared, "C2-01", "92.5")),
            (QuarterStory.Office, With(QuarterStory.Office.Declared, "C2-01", "88")),
        ];
        var places = eligible.Select(one => leader.Card.Plain.IndexOf(
            OwnReckoning.FlagValue(OwnReckoning.Sum(OwnReckoning.Criteria(one.Verified)), OwnReckoning.DailyScore(DailyPart.Counted[one.Section.Name])).Shown(),
            StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);

        var table = await _bureau.Tables.OpenAsync("Flags", CancellationToken.None);
        var decision = (await table.GetAsync(TableKey.Of("bureau", "2026"), TableKey.Of("decision", "2026Q1"), CancellationToken.None))!;
        Assert.Equal("规划科", decision.Properties.Text("Winners"));
        var member = _bureau.Client("胡静怡");
        await member.SaysAsync("红旗");
        Assert.Contains("规划科", member.Card.Plain, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d+\.\d\d", member.Card.Plain);
    }

    [Fact]
    public async Task The_summary_that_people_edited_and_released_reached_everybody()
    {
        var outbox = await _bureau.Tables.OpenAsync("Outbox", CancellationToken.None);
        List<Row> rows = [];
        foreach (var partition in Enumerable.Range(0, 16).Select(i => TableKey.Of("bureau", "outbox", $"{i:00}")))
            rows.AddRange(await outbox.ListAsync(RowRange.Prefix(partition, "post|"), CancellationToken.None));

        var released = rows.Where(row => row.Properties.Text("Kind") == "Summary" && row.Properties.Text("State") == "Sent");
        var told = released.Select(row => row.Properties.Text("Recipient")!).ToHashSet();
        Assert.Superset(DemoPeople.All.Select(person => $"p-{person.ObjectId}").ToHashSet(), told);
    }

    private async Task VerifiedIsAsync(SectionStory section, IReadOnlyDictionary<string, string> verified, int daysLate, params string[] foundFalse)
    {
        var row = (await StandingAsync("verified", section.Name))!;
        var criteria = OwnReckoning.Criteria(verified, foundFalse);
        Assert.Equal((OwnReckoning.Sum(criteria) - daysLate).ToString(), row.Properties.Text("Verified"));
        Assert.Equal(criteria.Select(one => one.ToString()), Criteria(row));
    }

    private static Exact Verified(IReadOnlyDictionary<string, string> answers, params string[] foundFalse) =>
        OwnReckoning.Sum(OwnReckoning.Criteria(answers, foundFalse));

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> answers, string question, string answer) =>
        new(answers) { [question] = answer };

    private async Task<Row?> StandingAsync(string kind, string section, string quarter = "2026Q1")
    {
        var table = await _bureau.Tables.OpenAsync("Standings", CancellationToken.None);
        return await table.GetAsync(TableKey.Of("bureau", quarter), TableKey.Of(kind, section), CancellationToken.None);
    }

    private static IEnumerable<string> Criteria(Row row) => Enumerable.Range(1, 4).Select(i => row.Properties.Text($"Criterion_{i}")!);
}
