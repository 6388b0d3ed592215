using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Verifications;

namespace Wenming.Tests.Conversations.Flags;

/// <summary>F7: the bot proposes the travelling flag, the leaders decide (rules.md 2). Six sections: one flag.</summary>
public sealed class DecidingTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    // 规划科 reaches 100 and 耕地保护科 a little less; 测绘队 would have 100 and is late.
    public async Task InitializeAsync()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        await _bureau.Client("黄永刚").SubmitsSheetAsync(("C1-07", "4"));
        await _bureau.Client("何志远").SubmitsSheetAsync(("C1-07", "4"));
        _bureau.ItIs("2026-04-02 10:00");
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        _bureau.ItIs("2026-04-10 10:00");
        foreach (var section in new[] { "规划科", "耕地保护科", "测绘队" })
            await _bureau.Client("陈志强").VerifiesAsync(section);
        _bureau.ItIs("2026-04-23 09:00");
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task A_leader_sees_the_proposal_with_every_reason_for_and_against()
    {
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync("红旗");

        var lines = leader.Card.Lines();
        Assert.Equal("流动红旗提议 · 2026年第1季度", lines[0]);
        Assert.Contains("共1面，2个科室符合条件，机器只提议，由局领导决定。", lines);
        Assert.Contains(lines, line => line.StartsWith("1. **规划科** · 95.00 分（V 100.00，D 90.00） · 提议", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("2. **耕地保护科**", StringComparison.Ordinal) && !line.Contains("提议", StringComparison.Ordinal));
        Assert.Contains("**测绘队**（复核 V 98.00，日常 D 90.00）：迟交2个工作日", lines);
        Assert.Contains("**执法监察科**：未复核", lines);
        Assert.Contains("**办公室**：没有提交自检；未复核", lines);
    }

    [Fact]
    public async Task A_leader_decides_as_proposed_on_the_card_and_the_office_and_the_other_leader_are_told()
    {
        foreach (var name in new[] { "董淑贤", "陈志强" })
            await _bureau.Client(name).SaysAsync("帮助");
        var leader = _bureau.Client("曾庆华");
        await leader.SaysAsync("红旗");

        await leader.PressAsync("决定");

        Assert.Equal(["已记录：规划科。", "已决定：**规划科**（曾庆华，4月23日（周四） 09:00）。随季度小结发布后公布；公布前可以重新决定。"], leader.Card.Notices);
        foreach (var name in new[] { "董淑贤", "陈志强" })
            Assert.Contains("曾庆华决定了2026年第1季度流动红旗：规划科。小结发布后公布。", _bureau.LastCardTo(name).Lines());
    }

    [Fact]
    public async Task Until_it_is_announced_deciding_again_replaces_it_and_both_stand_in_the_history()
    {
        await _bureau.Client("曾庆华").SaysAsync("红旗 决定 规划科");

        await _bureau.Client("董淑贤").SaysAsync("红旗 决定 耕地保护科 整改最扎实");

        var row = Assert.Single(await RowsAsync("decision"));
        Assert.Equal(["耕地保护科", "整改最扎实", "00000000-0000-4000-8000-000000000702"], new[] { "Winners", "Reason", "DecidedBy" }.Select(column => row.Properties.Text(column)));
        Assert.False(row.Properties.Truth("IsAsProposed"));
        Assert.Equal(
            ["00000000-0000-4000-8000-000000000701", "00000000-0000-4000-8000-000000000702"],
            (await RowsAsync("audit")).Where(line => line.Properties.Text("Action") == "flag.decided").Select(line => line.Properties.Text("By")));
    }

    [Fact]
    public async Task The_decision_is_stored_with_the_figures_and_the_rules_of_that_time()
    {
        await _bureau.Client("曾庆华").SaysAsync("红旗 决定 规划科");

        var row = Assert.Single(await RowsAsync("decision"));
        Assert.Equal(["90", "20", "0.5", "0.5"], new[] { "LeastVerified", "LeastCriterion", "VerifiedWeight", "DailyWeight" }.Select(column => row.Properties.Text(column)));
        Assert.Equal(6, row.Properties.Whole("BasisSections"));
        var figures = Assert.Single(await RowsAsync("figures")).Properties.Text("Figures")!.Split('\n');
        Assert.Equal("规划科\t1\t100/1\t90\t95/1\tC1=25/1 C2=25/1 C3=25/1 C4=25/1 mandatory=0 overdueDays=0\t-", figures[0]);
        Assert.Contains(figures, line => line.StartsWith("测绘队\t-\t98/1\t90\t94/1\t", StringComparison.Ordinal) && line.EndsWith("\tlate", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("红旗 决定 测绘队 大家都说好", "测绘队不符合条件：迟交2个工作日。没有改动。")]
    [InlineData("红旗 决定 耕地保护科", "与提议不同的决定和空缺要写理由。提议是：规划科。")]
    [InlineData("红旗 空缺", "与提议不同的决定和空缺要写理由。提议是：规划科。")]
    [InlineData("红旗 决定 规划科 耕地保护科 都好", "本季度共1面红旗，选的科室多了。")]
    [InlineData("红旗 撤回 写错了", "2026年第1季度的红旗没有公布，不用撤回；可以直接重新决定。")]
    public async Task What_the_rules_do_not_allow_is_refused_with_the_reason_and_changes_nothing(string words, string why)
    {
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync(words);

        Assert.Contains(why, leader.Card.Notices);
        Assert.Empty(await RowsAsync(""));
    }

    [Theory]
    [InlineData("红旗 决定 财务科", "没有找到科室“财务科”。本局的科室：")]
    [InlineData("红旗 决定", "请输入：红旗 决定 科室名称 理由")]
    [InlineData("红旗 试试", "请输入：红旗 决定 科室名称 理由")]
    public async Task What_is_not_understood_is_answered_with_how_it_is_typed(string words, string answer) =>
        Assert.StartsWith(answer, (await _bureau.Client("曾庆华").SaysAsync(words)).Words, StringComparison.Ordinal);

    [Fact]
    public async Task The_leaders_may_leave_it_vacant_with_a_reason()
    {
        await _bureau.Client("曾庆华").SaysAsync("红旗 空缺 本季度都有差距，宁缺毋滥");

        var row = Assert.Single(await RowsAsync("decision"));
        Assert.True(row.Properties.Truth("IsVacant"));
        Assert.Equal("本季度都有差距，宁缺毋滥", row.Properties.Text("Reason"));
    }

    [Theory]
    [InlineData("张伟民")]
    [InlineData("陈志强")]
    [InlineData("赵文博")]
    public async Task Nobody_but_leaders_decides(string name)
    {
        var person = _bureau.Client(name);

        Assert.Equal("流动红旗由局领导决定。", (await person.SaysAsync("红旗 决定 规划科")).Words);
        Assert.Empty(await RowsAsync(""));
    }

    [Fact]
    public async Task Staff_see_no_proposal_and_no_score()
    {
        var member = _bureau.Client("吴浩然");

        await member.SaysAsync("红旗");

        Assert.Equal(["流动红旗", "还没有评定过流动红旗。"], member.Card.Lines().Take(2));
        Assert.DoesNotMatch(@"\d+\.\d\d", member.Card.Whole);
        Assert.DoesNotContain("规划科", member.Card.Whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_a_card_that_showed_other_figures_decides_nothing()
    {
        var leader = _bureau.Client("曾庆华");
        await leader.SaysAsync("红旗");
        await _bureau.Client("陈志强").VerifiesAsync("执法监察科");

        await leader.PressAsync("决定");

        Assert.Contains("情况已变，没有记录；下面是现在的提议，请再看一遍。", leader.Card.Notices);
        Assert.Empty(await RowsAsync(""));
    }

    [Fact]
    public async Task When_figures_change_after_the_decision_it_must_be_confirmed()
    {
        var leader = _bureau.Client("曾庆华");
        await leader.SaysAsync("红旗 决定 规划科");
        await _bureau.Client("陈志强").VerifiesAsync("执法监察科");

        await leader.SaysAsync("红旗");
        Assert.Contains("决定之后情况有变：执法监察科。公布前需要领导重新决定（原决定：规划科）。", leader.Card.Notices);

        await leader.SaysAsync("红旗 决定 规划科");
        Assert.DoesNotContain(leader.Card.Notices, notice => notice.Contains("情况有变", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_leaders_are_told_once_that_figures_changed_after_the_decision()
    {
        await _bureau.Client("董淑贤").SaysAsync("帮助");
        await _bureau.Client("曾庆华").SaysAsync("红旗 决定 规划科");
        await _bureau.RoundAsync();
        await _bureau.Client("陈志强").VerifiesAsync("执法监察科");
        _bureau.Bot.Teams.Forget();

        await _bureau.RoundAsync();
        await _bureau.RoundAsync();

        var chat = DemoPeople.Named("董淑贤").ChatId;
        var said = Assert.Single(_bureau.Bot.Teams.Calls.Select(BotAnswer.Of), one => one.Chat == chat);
        Assert.StartsWith("2026年第1季度流动红旗决定之后情况有变（执法监察科），公布前需要重新决定。", said.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_decision_delivered_again_is_one_decision()
    {
        var leader = _bureau.Client("曾庆华");
        await leader.SaysAsync("红旗 决定 规划科");
        var before = await RowsAsync("");

        await leader.DeliverAgainAsync();

        Assert.Equal(before.Select(row => (row.RowKey, row.ETag)), (await RowsAsync("")).Select(row => (row.RowKey, row.ETag)));
    }

    [Fact]
    public async Task In_a_group_even_a_leader_reads_only_who_holds_it()
    {
        var said = await _bureau.Client("曾庆华").SaysInGroupAsync("红旗");

        Assert.Contains("还没有评定过流动红旗。", said[0].Words, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d+\.\d\d", string.Concat(said.Select(one => one.Words)));
    }

    private async Task<IReadOnlyList<Row>> RowsAsync(string kind)
    {
        var table = await _bureau.Tables.OpenAsync("Flags", CancellationToken.None);
        return await table.ListAsync(RowRange.Prefix(TableKey.Of("bureau", "2026"), kind.Length == 0 ? "" : TableKey.Of(kind, "")), CancellationToken.None);
    }
}
