using Wenming.Bot.Features.Standings;
using Wenming.Cards.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Verifications;

namespace Wenming.Tests.Conversations.Standings;

/// <summary>F6 in full: V, D and the flag's value beside S, ties, vetoes, trend, pictures and what costs most. Every number by hand.</summary>
public sealed class FullStandingsTests : IAsyncLifetime
{
    private static readonly Quarter Spring = new(2026, 1);

    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Verified_sections_rank_by_V_and_those_that_only_declared_stand_below()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        await _bureau.Client("黄永刚").SubmitsSheetAsync();
        await _bureau.Client("彭树林").SubmitsSheetAsync(("C1-07", "4"));
        await _bureau.Client("陈志强").VerifiesAsync("规划科", ("C2-01", "changed", "0", "台账只有0件"));
        await _bureau.Client("陈志强").VerifiesAsync("测绘队");
        await PutAsync(new DailyStanding(new SectionId("测绘队"), 1, 92.5m));
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync("排名");

        // C2-01 is worth 4 of 25 points; C1-07 at place 4 loses 0.45. 测绘队: 0.5 × 99.55 + 0.5 × 92.5 = 96.025, 规划科: 0.5 × 96 + 0.5 × 90 = 93.
        Assert.Equal(
            [
                "2026年第1季度排名（复核分 V）",
                "6个科室：已提交3，填写中0，未开始3",
                "已复核2个科室，平均 97.77，首尾相差 3.55；差距最大的条件 C2（相差 4.00）",
                "V", "C1", "C2", "C3", "C4",
                "**1. 测绘队** · 按时提交",
                "99.55", "24.55", "25.00", "25.00", "25.00",
                "日常 D 92.50 · 红旗值 96.02 · 短板 C1（98.20%，低1.80）",
                "**2. 规划科** · 按时提交",
                "96.00", "25.00", "21.00", "25.00", "25.00",
                "日常 D 90.00 · 红旗值 93.00 · 短板 C2（84.00%，低16.00）",
                "未复核：列出自评分 S，不排名次。",
                "**耕地保护科** · 按时提交",
                "100.00", "25.00", "25.00", "25.00", "25.00",
                "日常 D 90.00",
            ],
            leader.Card.Lines().Take(30));
    }

    [Fact]
    public async Task A_tie_is_shown_and_a_veto_keeps_V_but_ranks_last()
    {
        foreach (var (head, section) in new[] { ("张伟民", "规划科"), ("黄永刚", "耕地保护科"), ("彭树林", "测绘队") })
        {
            await _bureau.Client(head).SubmitsSheetAsync();
            await _bureau.Client("陈志强").VerifiesAsync(section);
        }

        await _bureau.Bot.Service<StandingsStore>().PutAsync(Spring, new VetoStanding(new SectionId("测绘队"), 1) { Holding = 1 }, CancellationToken.None);
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync("排名");

        var lines = leader.Card.Lines();
        Assert.Equal(["**1. 耕地保护科** · 按时提交", "**1. 规划科** · 按时提交", "**3. 测绘队** · 按时提交"], lines.Where(line => line.StartsWith("**1.", StringComparison.Ordinal) || line.StartsWith("**3.", StringComparison.Ordinal)));
        Assert.Equal(2, lines.Count(line => line == "并列 · 日常 D 90.00 · 红旗值 95.00"));
        Assert.Contains("一票否决，按 59.99 计 · 日常 D 90.00 · 红旗值 95.00", lines);
        Assert.Contains("已复核3个科室，平均 86.66，首尾相差 40.01", lines);
    }

    [Fact]
    public async Task The_own_section_sees_V_D_and_the_veto_and_its_head_the_flags_value_too()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        await _bureau.Client("陈志强").VerifiesAsync("规划科", ("C2-01", "changed", "0", "台账只有0件"));
        await PutAsync(new DailyStanding(new SectionId("规划科"), 1, 91));
        await _bureau.Bot.Service<StandingsStore>().PutAsync(Spring, new VetoStanding(new SectionId("规划科"), 1) { Holding = 1 }, CancellationToken.None);
        var (head, member) = (_bureau.Client("张伟民"), _bureau.Client("吴浩然"));

        await head.SaysAsync("排名");
        await member.SaysAsync("排名");

        Assert.Equal(
            ["状态 按时提交", "复核分 V 96.00 / 100", "排名和平均按 59.99", "自评分 S 100.00 / 100", "日常考核 D 91.00", "红旗值 93.50"],
            head.Card.Lines().Skip(1).Take(6));
        Assert.Contains("C2 业务工作成绩显著 21.00 / 25", head.Card.Lines());
        Assert.Contains(head.Card.Notices, notice => notice.StartsWith("本季度有一票否决", StringComparison.Ordinal));
        Assert.Equal(
            ["状态 按时提交", "复核分 V 96.00 / 100", "排名和平均按 59.99", "自评分 S 100.00 / 100", "日常考核 D 91.00"], member.Card.Lines().Skip(1).Take(5));
        Assert.Contains(member.Card.Notices, notice => notice.StartsWith("本季度有一票否决", StringComparison.Ordinal));
        Assert.DoesNotContain("红旗值", member.Card.Whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trend_compares_V_with_V_and_shows_both_quarters()
    {
        var head = _bureau.Client("彭树林");
        await head.SubmitsSheetAsync();
        await _bureau.Client("陈志强").VerifiesAsync("测绘队", ("C2-01", "changed", "0", "台账只有0件"));
        _bureau.ItIs("2026-06-22 09:00");
        await head.SubmitsSheetAsync(("C1-07", "4"));
        await head.SaysAsync("排名");
        Assert.Contains("较上季度 -0.45", head.Card.Lines());
        await _bureau.Client("陈志强").VerifiesAsync("测绘队");

        await head.SaysAsync("排名");

        Assert.Contains("较上季度 +3.55", head.Card.Lines());
        Assert.Contains("2026年第1季度：复核 V 96.00，自评 S 100.00", head.Card.Lines());
        Assert.Contains("2026年第2季度：复核 V 99.55，自评 S 99.55", head.Card.Lines());
        var leader = _bureau.Client("曾庆华");
        await leader.SaysAsync("排名 图表");
        Assert.Contains("2026Q1：平均 96.00，最高 96.00，最低 96.00", leader.Card.Lines());
        Assert.Contains("2026Q2：平均 99.55，最高 99.55，最低 99.55", leader.Card.Lines());
    }

    [Fact]
    public async Task The_gap_list_names_the_questions_that_cost_most_and_whom()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync(("C1-07", "4"), ("C4-01", "3"));
        await _bureau.Client("黄永刚").SubmitsSheetAsync(("C1-07", "2"));
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        await _bureau.Client("陈志强").VerifiesAsync("测绘队", ("C2-01", "changed", "0", "台账只有0件"));
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync("排名");
        await leader.PressAsync("差距");

        // Of 3 points C1-07 keeps 2.55 at place 4 and 0.9 at place 2.
        var lines = leader.Card.Lines();
        Assert.Equal("2026年第1季度差距：失分最多的题", lines[0]);
        Assert.Equal("**C2-01** 共失 4 分，1个科室：测绘队 4", lines[2]);
        Assert.Equal("**C1-07** 共失 2.55 分，2个科室：耕地保护科 2.1、规划科 0.45", lines[4]);
        Assert.Contains(lines, line => line.StartsWith("**C4-01** 共失", StringComparison.Ordinal));
        await leader.SaysAsync("排名 差距 规划科");
        Assert.Equal("规划科 · 2026年第1季度差距", leader.Card.Title);
        Assert.Contains("**C1-07** 失 0.45/3 分", leader.Card.Lines());
    }

    [Fact]
    public async Task A_member_sees_the_own_sections_gaps_and_nobody_elses()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync(("C1-07", "4"));
        await _bureau.Client("黄永刚").SubmitsSheetAsync(("C1-07", "2"));
        var member = _bureau.Client("吴浩然");

        await member.SaysAsync("排名 差距");
        Assert.Equal(
            ["规划科 · 2026年第1季度差距", "按自评（未复核），共失 0.45 分。", "**C1-07** 失 0.45/3 分"], member.Card.Lines().Take(3));
        await member.SaysAsync("排名 耕地保护科");
        Assert.Equal("只能看本科室的成绩。", member.Words);
        foreach (var part in Enum.GetValues<StandingsPart>())
        {
            await member.ForgeAsync(new StandingsCommand(Spring, 0) { Part = part, Section = new SectionId("耕地保护科") }.ToCommand());
            Assert.DoesNotContain("耕地保护科", member.Words, StringComparison.Ordinal);
            Assert.StartsWith("规划科", member.Card.Title, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Leaders_ask_for_one_section_and_come_back_to_the_table()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        var leader = _bureau.Client("曾庆华", Language.English);

        await leader.SaysAsync("standings 规划科 2026Q1");
        Assert.Equal("规划科 · Q1 2026", leader.Card.Title);
        Assert.Contains("Daily assessment D 90.00", leader.Card.Lines());
        await leader.PressAsync("Standings");
        Assert.Equal("Standings Q1 2026 (self score S)", leader.Card.Title);
        await leader.PressAsync("Charts");
        Assert.Contains("1. 规划科 **100.00**", leader.Card.Lines());
        Assert.Contains("There is no earlier quarter to compare with.", leader.Card.Lines());
    }

    private Task PutAsync(DailyStanding standing) =>
        _bureau.Bot.Service<StandingsStore>().PutAsync(Spring, standing, CancellationToken.None);
}
