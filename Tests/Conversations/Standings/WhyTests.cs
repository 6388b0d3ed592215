using System.Globalization;
using System.Text.RegularExpressions;
using Wenming.Cards.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Standings;

/// <summary>F6: 为什么 prints the arithmetic of a submitted score line by line, from the stored answers.</summary>
public sealed class WhyTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task The_totals_add_up_to_the_score_that_the_standings_show()
    {
        var leader = _bureau.Client("曾庆华");
        await _bureau.Client("张伟民").SubmitsSheetAsync(("C1-07", "4"), ("C2-01", "95"), ("C2-02", "不适用"));

        await leader.SaysAsync("为什么 规划科");

        Assert.Equal(
            [
                "为什么：规划科 · 2026年第1季度",
                "题库版本 2026.1 · 3月20日（周五） 09:00提交",
                "C1 思想道德风尚良好：25 × 24.55 ÷ 25 = 24.55",
                "C2 业务工作成绩显著：25 × 19.4 ÷ 21 = 23.09",
                "C3 遵纪守法秩序安定：25 × 25 ÷ 25 = 25.00",
                "C4 整洁明净环境好：25 × 25 ÷ 25 = 25.00",
                "S = 24.55 + 23.09 + 25.00 + 25.00 = 97.64",
                "输入“为什么 规划科 C1”到“C4”看逐题。",
            ],
            leader.Card.Lines());
        await leader.SaysAsync("排名");
        Assert.Contains("97.64", leader.Card.Lines());
    }

    [Fact]
    public async Task Every_line_has_the_question_the_answer_the_rule_the_points_and_what_follows()
    {
        var leader = _bureau.Client("曾庆华");
        await _bureau.Client("张伟民").SubmitsSheetAsync(("C2-01", "95"), ("C2-02", "不适用"), ("C2-03", "3"), ("C2-11", "B"));

        await leader.SaysAsync("为什么 规划科 C2");

        var lines = leader.Card.Lines();
        Assert.Equal("C2 业务工作成绩显著：25 × 18.2 ÷ 21 = 21.66", lines[2]);
        Assert.Equal("**C2-01** 95% → 2.4/4 分：≥90 且 <98", lines[3]);
        Assert.Equal("本季度重点工作任务按时完成率是多少？（%）；佐证：纪要〔2026〕3号", lines[4]);
        Assert.Equal("**C2-02** 不适用 → 不适用，不计入", lines[5]);
        Assert.Equal("**C2-03** 3 → 1.8/3 分：量表第3档 × 0.6", lines[7]);
        Assert.EndsWith("；提升项", lines[8], StringComparison.Ordinal);
        Assert.Contains("**C2-11** B 被县（区）级及以上通报批评 → 不计分", lines);
        Assert.Contains(lines, line => line.EndsWith("；整改项；不能获流动红旗；佐证：纪要〔2026〕3号", StringComparison.Ordinal));
        Assert.Equal(12, lines.Count(line => line.StartsWith("**C2-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_lines_of_each_criterion_add_up_to_its_points()
    {
        var leader = _bureau.Client("曾庆华");
        await _bureau.Client("张伟民").SubmitsSheetAsync(("C1-07", "2"), ("C2-01", "80"), ("C3-02", "3"), ("C4-01", "4"), ("C4-08", "1"));
        await leader.SaysAsync("为什么 规划科");

        List<decimal> earned = [];
        foreach (var criterion in new[] { "C1", "C2", "C3", "C4" })
        {
            await leader.PressAsync(criterion);
            earned.Add(Points().Matches(leader.Card.Plain).Sum(points => decimal.Parse(points.Groups[1].Value, CultureInfo.InvariantCulture)));
            await leader.PressAsync("自评分 S");
        }

        Assert.Equal([22.9m, 22.2m, 23.4m, 21.4m], earned);
        Assert.Contains("S = 22.90 + 22.20 + 23.40 + 21.40 = 89.90", leader.Card.Lines());
    }

    [Fact]
    public async Task Where_what_is_shown_does_not_add_up_it_says_that_the_exact_values_do()
    {
        var leader = _bureau.Client("曾庆华");
        await _bureau.Client("张伟民").SubmitsSheetAsync(
            ("C1-07", "4"), ("C2-01", "95"), ("C2-02", "不适用"), ("C4-01", "4"), ("C4-03", "NA"));

        await leader.SaysAsync("为什么 规划科");

        Assert.Contains("S = 24.55 + 23.09 + 25.00 + 24.31 = 96.96", leader.Card.Lines());
        Assert.Contains("相加的是精确值，各项显示时截到两位小数。", leader.Card.Lines());
    }

    [Fact]
    public async Task A_head_who_differed_from_the_median_is_explained_with_median_and_reason()
    {
        var head = _bureau.Client("张伟民");
        foreach (var member in new[] { "吴浩然", "冯国栋", "许佳怡" })
            await _bureau.Client(member).AnswersAllAsync("4");
        await head.SubmitsSheetAsync(("C1-07", "5"));

        await head.SaysAsync("为什么 C1");

        Assert.Contains("**C1-07** 5 → 3/3 分：量表第5档 × 1", head.Card.Lines());
        Assert.Contains(head.Card.Lines(), line => line.EndsWith("；中位数4，理由：以台账为准", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_late_submission_says_what_it_costs_the_verified_score()
    {
        var head = _bureau.Client("张伟民");
        _bureau.ItIs("2026-04-02 10:00");
        await head.SubmitsSheetAsync();

        await head.SaysAsync("为什么");

        Assert.Contains("迟交2个工作日：复核分 V 扣2分。", head.Card.Lines());
    }

    [Theory]
    [InlineData("张伟民")]
    [InlineData("吴浩然")]
    [InlineData("曾庆华")]
    public async Task Before_the_submission_there_is_a_sentence_for_everybody(string name)
    {
        var reader = _bureau.Client(name);
        await _bureau.Client("孙丽华").FillsSheetAsync();

        await reader.SaysAsync("为什么 规划科");

        Assert.Equal("规划科的2026年第1季度自检还没有提交，没有得分可说明。", reader.Words);
    }

    [Theory]
    [InlineData("吴浩然")]
    [InlineData("赵文博")]
    [InlineData("黄永刚")]
    public async Task Another_sections_score_is_explained_to_leaders_and_the_office_only(string name)
    {
        var reader = _bureau.Client(name);
        await _bureau.Client("彭树林").SubmitsSheetAsync();

        await reader.SaysAsync("为什么 测绘队");
        Assert.Equal("只能看本科室的得分说明。", reader.Words);
        await reader.ForgeAsync(new WhyCommand(new Quarter(2026, 1), new SectionId("测绘队"), new CriterionId("C2")).ToCommand());
        Assert.Equal("只能看本科室的得分说明。", reader.Words);
        await reader.SaysAsync("为什么 没有的科");
        Assert.Equal("只能看本科室的得分说明。", reader.Words);
    }

    [Fact]
    public async Task The_office_is_told_which_sections_there_are()
    {
        var chen = _bureau.Client("陈志强");

        await chen.SaysAsync("为什么 财务科 C2");

        Assert.Equal("没有“财务科”这个科室。现有：不动产登记中心、办公室、执法监察科、测绘队、耕地保护科、规划科", chen.Words);
    }

    [Fact]
    public async Task A_leader_without_a_section_is_asked_for_one()
    {
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync("为什么");

        Assert.Equal("请写科室名称，例如：为什么 不动产登记中心", leader.Words);
    }

    [Theory]
    [InlineData("为什么 规划科 C2")]
    [InlineData("为什么 c2 规划科")]
    [InlineData("为什么　２０２６Ｑ１　Ｃ２　规划科")]
    [InlineData("why 2026q1 规划科 C2")]
    [InlineData("怎么算：规划科 C2")]
    public async Task Section_criterion_and_quarter_come_in_any_order_and_width(string words)
    {
        var leader = _bureau.Client("曾庆华");
        await _bureau.Client("张伟民").SubmitsSheetAsync();

        await leader.SaysAsync(words);

        Assert.Equal("为什么：规划科 · 2026年第1季度", leader.Card.Title);
        Assert.Equal("C2 业务工作成绩显著：25 × 25 ÷ 25 = 25.00", leader.Card.Lines()[2]);
    }

    [Fact]
    public async Task An_earlier_quarter_can_be_explained_later()
    {
        var wu = _bureau.Client("吴浩然");
        await _bureau.Client("张伟民").SubmitsSheetAsync(("C1-07", "4"));
        _bureau.ItIs("2026-06-22 09:00");

        await wu.SaysAsync("为什么");
        Assert.Equal("规划科的2026年第2季度自检还没有提交，没有得分可说明。", wu.Words);
        await wu.SaysAsync("为什么 2026Q1");
        Assert.Contains("S = 24.55 + 25.00 + 25.00 + 25.00 = 99.55", wu.Card.Lines());
    }

    [Fact]
    public async Task In_English_too()
    {
        var leader = _bureau.Client("曾庆华", Language.English);
        await _bureau.Client("张伟民").SubmitsSheetAsync(("C1-07", "4"));

        await leader.SaysAsync("why 规划科 C1");

        Assert.Equal("Why: 规划科 · Q1 2026", leader.Card.Title);
        Assert.Contains("**C1-07** 4 → 2.55 of 3: place 4 on the scale × 0.85", leader.Card.Lines());
    }

    private static Regex Points() => new("→ ([0-9.]+)/[0-9.]+ 分");
}
