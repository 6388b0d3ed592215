using Wenming.Cards.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Standings;

/// <summary>F6: 排名 is the whole table for leaders and the office, and the own section for everybody else (rules.md 6.2).</summary>
public sealed class StandingsTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Theory]
    [InlineData("曾庆华")]
    [InlineData("陈志强")]
    public async Task Leaders_and_the_office_see_every_section_with_its_state_and_the_submitted_ones_with_their_scores(string name)
    {
        var reader = _bureau.Client(name);
        await _bureau.Client("张伟民").SubmitsSheetAsync(("C1-07", "4"), ("C2-01", "95"), ("C2-02", "不适用"));
        await _bureau.Client("黄永刚").SubmitsSheetAsync();
        await _bureau.Client("何志远").SaysAsync("自检");
        await _bureau.Client("何志远").FillsSheetAsync();

        await reader.SaysAsync("排名");

        Assert.Equal(
            [
                "2026年第1季度排名（自评分 S）",
                "6个科室：已提交2，填写中1，未开始3",
                "自评2个科室，平均 98.82，首尾相差 2.35；差距最大的条件 C2（相差 1.90）",
                "S", "C1", "C2", "C3", "C4",
                "**1. 耕地保护科** · 按时提交",
                "100.00", "25.00", "25.00", "25.00", "25.00",
                "日常 D 90.00",
                "**2. 规划科** · 按时提交",
                "97.64", "24.55", "23.09", "25.00", "25.00",
                "日常 D 90.00 · 短板 C2（92.38%，低7.61）",
                "**执法监察科** · 填写中",
                "日常 D 90.00",
                "**不动产登记中心** · 未开始",
                "日常 D 90.00",
                "**办公室** · 未开始",
                "日常 D 90.00",
                "**测绘队** · 未开始",
                "日常 D 90.00",
                "C1 思想道德风尚良好 · C2 业务工作成绩显著 · C3 遵纪守法秩序安定 · C4 整洁明净环境好",
                "未复核：自评分不能赢得流动红旗，只有复核分 V 算数。",
                "输入“为什么 科室名称”看算法。",
            ],
            reader.Card.Lines());
    }

    [Fact]
    public async Task Before_anybody_has_submitted_there_is_no_number_in_the_table()
    {
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync("排名");

        Assert.Contains("6个科室：已提交0，填写中0，未开始6", leader.Card.Lines());
        Assert.DoesNotContain("0.00", leader.Card.Lines());
        Assert.DoesNotContain("1. ", leader.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_never_submitted_is_called_missing_and_never_shown_as_nought()
    {
        var leader = _bureau.Client("曾庆华");
        await _bureau.Client("黄永刚").SubmitsSheetAsync();

        _bureau.ItIs("2026-04-09 00:00");
        await leader.SaysAsync("排名");

        Assert.Contains("6个科室：已提交1，填写中0，未开始0，缺报5", leader.Card.Lines());
        Assert.Contains("**规划科** · 缺报", leader.Card.Lines());
        Assert.DoesNotContain("0.00", leader.Card.Lines());
    }

    [Fact]
    public async Task Equal_scores_share_a_rank_and_the_next_one_is_counted_on()
    {
        var leader = _bureau.Client("曾庆华");
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        await _bureau.Client("黄永刚").SubmitsSheetAsync();
        await _bureau.Client("彭树林").SubmitsSheetAsync(("C1-08", "no"));

        await leader.SaysAsync("排名");

        Assert.Equal(
            ["**1. 耕地保护科** · 按时提交", "**1. 规划科** · 按时提交", "**3. 测绘队** · 按时提交"],
            leader.Card.Lines().Where(line => line.Contains(". ", StringComparison.Ordinal) && line.StartsWith("**", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_difference_to_last_quarter_is_exact_and_only_where_there_are_both()
    {
        var leader = _bureau.Client("曾庆华");
        await _bureau.Client("张伟民").SubmitsSheetAsync(("C1-07", "4"));
        await _bureau.Client("黄永刚").SubmitsSheetAsync();
        _bureau.ItIs("2026-06-22 09:00");
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        await _bureau.Client("黄永刚").SubmitsSheetAsync(("C4-01", "4"), ("C4-03", "NA"));
        await _bureau.Client("彭树林").SubmitsSheetAsync();

        await leader.SaysAsync("排名");

        Assert.Contains("**1. 规划科** · 按时提交 · 较上季 +0.45", leader.Card.Lines());
        Assert.Contains("**1. 测绘队** · 按时提交", leader.Card.Lines());
        Assert.Contains("**3. 耕地保护科** · 按时提交 · 较上季 -0.68", leader.Card.Lines());
        Assert.Contains("99.31", leader.Card.Lines());
    }

    [Fact]
    public async Task An_earlier_quarter_is_shown_by_its_name_and_one_that_has_not_opened_is_not()
    {
        var leader = _bureau.Client("曾庆华");
        await _bureau.Client("黄永刚").SubmitsSheetAsync();
        _bureau.ItIs("2026-06-22 09:00");

        await leader.SaysAsync("排名");
        Assert.Contains("6个科室：已提交0，填写中0，未开始6", leader.Card.Lines());
        await leader.SaysAsync("排名 2026Q1");
        Assert.Equal("2026年第1季度排名（自评分 S）", leader.Card.Title);
        Assert.Contains("**1. 耕地保护科** · 按时提交", leader.Card.Lines());
        await leader.SaysAsync("排名 2026Q3");
        Assert.Equal("2026年第3季度的自检9月17日（周四）才开放。", leader.Words);
        await leader.SaysAsync("排名 上次");
        Assert.Equal("看不懂“上次”。请写成 2026Q1、页码、“图表”、“差距”，或科室名称。", leader.Words);
    }

    [Theory]
    [InlineData("张伟民")]
    [InlineData("孙丽华")]
    [InlineData("吴浩然")]
    public async Task Everybody_else_sees_the_own_section_alone(string name)
    {
        var reader = _bureau.Client(name);
        await _bureau.Client("张伟民").SubmitsSheetAsync(("C1-07", "4"), ("C2-01", "95"), ("C2-02", "不适用"));
        await _bureau.Client("黄永刚").SubmitsSheetAsync();

        await reader.SaysAsync("排名");

        Assert.Equal(
            [
                "规划科 · 2026年第1季度",
                "状态 按时提交",
                "自评分 S 97.64 / 100",
                "日常考核 D 90.00",
                "C1 思想道德风尚良好 24.55 / 25",
                "C2 业务工作成绩显著 23.09 / 25",
                "C3 遵纪守法秩序安定 25.00 / 25",
                "C4 整洁明净环境好 25.00 / 25",
                "未复核：只有复核分 V 算数。",
                "各科室排名由局领导和文明办查看；这里是本科室的结果。",
            ],
            reader.Card.Lines());
        await reader.PressAsync("为什么");
        Assert.Equal("为什么：规划科 · 2026年第1季度", reader.Card.Title);
    }

    [Fact]
    public async Task Before_the_own_section_has_submitted_there_is_a_sentence_and_no_number()
    {
        var wu = _bureau.Client("吴浩然");
        await _bureau.Client("张伟民").FillsSheetAsync();

        await wu.SaysAsync("排名");

        Assert.Equal(
            ["规划科 · 2026年第1季度", "状态 填写中", "日常考核 D 90.00", "提交后可看本科室得分。", "各科室排名由局领导和文明办查看；这里是本科室的结果。"],
            wu.Card.Lines());
        Assert.Empty(wu.Card.Buttons);
    }

    [Fact]
    public async Task An_administrator_without_another_role_sees_the_own_section_alone()
    {
        var tang = _bureau.Client("唐明辉");
        await _bureau.Client("黄永刚").SubmitsSheetAsync();

        await tang.SaysAsync("排名");

        Assert.Equal("不动产登记中心 · 2026年第1季度", tang.Card.Title);
        Assert.DoesNotContain("耕地保护科", tang.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_button_that_was_forwarded_shows_a_member_the_own_section_alone()
    {
        var wu = _bureau.Client("吴浩然");
        await _bureau.Client("黄永刚").SubmitsSheetAsync();

        await wu.ForgeAsync(new StandingsCommand(new Quarter(2026, 1), 0).ToCommand());

        Assert.Equal("规划科 · 2026年第1季度", wu.Card.Title);
        Assert.DoesNotContain("耕地保护科", wu.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("曾庆华", "排名", "2026年第1季度排名（自评分 S）")]
    [InlineData("曾庆华", "为什么 耕地保护科", "为什么：耕地保护科 · 2026年第1季度")]
    [InlineData("曾庆华", "进度", "2026年第1季度进度")]
    [InlineData("马俊杰", "排名", "耕地保护科 · 2026年第1季度")]
    [InlineData("马俊杰", "为什么", "为什么：耕地保护科 · 2026年第1季度")]
    [InlineData("马俊杰", "进度", "耕地保护科 · 2026年第1季度自检")]
    public async Task In_a_group_the_answer_goes_to_the_own_chat_and_the_group_reads_no_score(string name, string words, string title)
    {
        var reader = _bureau.Client(name);
        await _bureau.Client("黄永刚").SubmitsSheetAsync();
        await reader.SaysAsync("帮助");

        var said = await reader.SaysInGroupAsync(words);

        Assert.Equal([reader.Person.ChatId, "19:group"], said.Select(answer => answer.Chat));
        Assert.Equal(title, said[0].Card!.Title);
        Assert.Equal("已发到您和我的个人聊天里，请到那里查看。", said[1].Words);
    }

    [Fact]
    public async Task In_English_too()
    {
        var leader = _bureau.Client("曾庆华", Language.English);
        await _bureau.Client("黄永刚").SubmitsSheetAsync();

        await leader.SaysAsync("standings");

        Assert.Equal("Standings Q1 2026 (self score S)", leader.Card.Title);
        Assert.Contains("6 sections: 1 submitted, 0 drafting, 5 not started", leader.Card.Lines());
        Assert.Contains("**1. 耕地保护科** · On time", leader.Card.Lines());
    }
}
