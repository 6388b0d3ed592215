using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Summaries;

/// <summary>F7: the summary of a quarter, asked for with 小结 in chat.</summary>
public sealed class QuarterlySummaryTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task A_member_sees_the_own_sections_result_and_its_gaps()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync(("C1-07", "4"), ("C2-01", "95"), ("C2-02", "不适用"), ("C2-03", "3"));
        var member = _bureau.Client("吴浩然");

        await member.SaysAsync("小结");

        var lines = member.Card.Lines();
        Assert.Equal("季度小结：规划科 · 2026年第1季度", lines[0]);
        Assert.Equal("自检：按时提交", lines[1]);
        Assert.Contains("上季没有成绩可比", lines);
        Assert.Contains(lines, line => line.StartsWith("最弱：C2 ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("差距：", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("C2-03（提升项）：", StringComparison.Ordinal));
        Assert.Contains("未复核：只有复核分 V 算数。", lines);
        Assert.DoesNotContain(lines, line => line.Contains("耕地保护科", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_figure_is_the_one_that_the_standings_show()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync(("C1-07", "4"), ("C2-01", "95"), ("C2-02", "不适用"));
        var member = _bureau.Client("吴浩然");

        await member.SaysAsync("小结");

        // 24.55 + 25 × 19.4 ÷ 21 + 25 + 25 = 97.6452…, cut.
        Assert.Contains("**97.64** 分（自评 S，未复核）", member.Card.Lines());
    }

    [Fact]
    public async Task A_leader_sees_all_sections_and_those_that_have_not_submitted()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        await _bureau.Client("黄永刚").SubmitsSheetAsync(("C1-07", "2"));
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync("小结");

        var lines = leader.Card.Lines();
        Assert.Equal("季度小结：全局 · 2026年第1季度", lines[0]);
        Assert.Equal("应报6个科室，已报2，其中迟交0；缺报0，免报0。", lines[1]);
        Assert.Contains(lines, line => line.StartsWith("未开始：", StringComparison.Ordinal) && line.Contains("测绘队", StringComparison.Ordinal));
        Assert.Contains("四项条件平均分（满分各25）", lines);
        Assert.Contains(lines, line => line.StartsWith("整改和提升项最多：耕地保护科", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_leader_may_name_a_section_and_a_quarter()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync("小结 规划科 2026Q1");

        Assert.Equal("季度小结：规划科 · 2026年第1季度", leader.Card.Lines()[0]);
    }

    [Fact]
    public async Task A_member_may_not_name_another_section()
    {
        await _bureau.Client("黄永刚").SubmitsSheetAsync();

        Assert.Equal("只能看本科室的小结。", (await _bureau.Client("吴浩然").SaysAsync("小结 耕地保护科")).Words);
    }

    [Fact]
    public async Task A_section_that_has_not_submitted_has_no_score()
    {
        var member = _bureau.Client("吴浩然");

        await member.SaysAsync("小结");

        Assert.Contains("本科室没有提交自检，没有成绩。", member.Card.Lines());
    }

    [Fact]
    public async Task A_missing_quarter_says_what_it_means()
    {
        _bureau.ItIs("2026-04-20 09:00");
        var member = _bureau.Client("吴浩然");

        await member.SaysAsync("小结");

        Assert.Contains("缺报的季度计0分，当年不能评优秀和红旗科室。", member.Card.Lines());
    }

    [Fact]
    public async Task A_quarter_that_has_not_opened_is_refused_with_its_day() => Assert.Equal(
        "2026年第2季度的自检6月16日（周二）才开放。", (await _bureau.Client("曾庆华").SaysAsync("小结 2026Q2")).Words);

    [Fact]
    public async Task In_a_group_the_summary_goes_to_the_own_chat()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        var leader = _bureau.Client("曾庆华");

        var said = await leader.SaysInGroupAsync("小结");

        Assert.All(said.Where(answer => answer.Chat == "19:group"), answer => Assert.DoesNotContain("分", answer.Words, StringComparison.Ordinal));
        Assert.Contains(said, answer => answer.Words.Contains("季度小结：全局", StringComparison.Ordinal) && answer.Chat != "19:group");
    }

    [Fact]
    public async Task In_Teams_the_picture_is_a_chart_with_the_scores_cut()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync(("C1-07", "4"), ("C2-01", "95"), ("C2-02", "不适用"));

        await _bureau.Client("吴浩然").SaysAsync("小结");

        var chart = _bureau.Bot.Teams.Last.Card.GetProperty("body").EnumerateArray()
            .Single(element => element.GetProperty("type").GetString() == "Chart.HorizontalBar");
        Assert.Equal([24.55m, 23.09m, 25m, 25m], chart.GetProperty("data").EnumerateArray().Select(bar => bar.GetProperty("y").GetDecimal()));
    }

    [Fact]
    public async Task In_English_too()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        var leader = _bureau.Client("曾庆华", Language.English);

        await leader.SaysAsync("summary");

        Assert.Equal("Quarterly summary: whole bureau · Q1 2026", leader.Card.Lines()[0]);
        Assert.Contains("6 sections owe it: 1 submitted, 0 of them late; 0 missing, 0 excused.", leader.Card.Lines());
    }
}
