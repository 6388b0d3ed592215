using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Verifications;

namespace Wenming.Tests.Conversations.Vetoes;

/// <summary>否决 in chat: reported by anybody, confirmed by two people, lifted by a leader (rules.md 2 “Veto”, 6.2 “Veto event”).</summary>
public sealed class VetoingTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => _bureau.GreetsAsync();

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Reported_by_anybody_it_holds_when_an_inspector_and_a_leader_confirm_it_and_the_section_is_told()
    {
        var reporter = _bureau.Client("马俊杰");
        await reporter.SaysAsync("否决 规划科 窗口与群众争执，被市电视台曝光");
        Assert.Equal("已报告：规划科第1件。文明办（纪检案件由纪检）和局领导两人确认后生效。", reporter.Words);
        Assert.Contains("规划科有一件否决事项等您确认", _bureau.LastCardTo("陈志强").Plain, StringComparison.Ordinal);
        Assert.Equal((0, 1), await _bureau.VetoesOfAsync());

        var office = _bureau.Client("陈志强");
        await office.SaysAsync("否决 规划科 1 确认");
        Assert.Contains("已确认，还要另一人确认才生效。", office.Card.Notices);
        Assert.Equal((0, 1), await _bureau.VetoesOfAsync());
        var leader = _bureau.Client("曾庆华");
        await leader.SaysAsync("否决 规划科 1 确认");

        Assert.Contains(leader.Card.Notices, notice => notice.StartsWith("两人已确认，否决生效。", StringComparison.Ordinal));
        Assert.Equal((1, 0), await _bureau.VetoesOfAsync());
        Assert.Contains("规划科第1件否决已生效（2026年第1季度）。3月27日（周五）前可申诉。", _bureau.LastCardTo("张伟民").Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_person_with_two_roles_is_one_person()
    {
        await _bureau.Client("赵文博").SaysAsync(
            "名册 导入\n" + new Wenming.Tests.Conversations.Roster.PeopleFile().Changed("曾庆华", "局领导", "局领导、文明办").Csv);
        await _bureau.Client("赵文博").SaysAsync("名册");
        await _bureau.Client("马俊杰").SaysAsync("否决 规划科 窗口与群众争执");
        var both = _bureau.Client("曾庆华");

        await both.SaysAsync("否决 规划科 1 确认");
        await both.SaysAsync("否决 规划科 1 确认");

        Assert.Equal((0, 1), await _bureau.VetoesOfAsync());
    }

    [Fact]
    public async Task A_leader_who_reports_does_not_confirm()
    {
        var leader = _bureau.Client("曾庆华");
        await leader.SaysAsync("否决 规划科 窗口与群众争执");

        await leader.SaysAsync("否决 规划科 1 确认");

        Assert.Contains("要两个不同的人确认；报告的局领导也不能再确认。", leader.Card.Notices);
    }

    [Fact]
    public async Task An_inspector_who_reports_has_proposed_it()
    {
        await _bureau.Client("陈志强").SaysAsync("否决 规划科 窗口与群众争执");
        Assert.Contains("等您确认", _bureau.LastCardTo("曾庆华").Plain, StringComparison.Ordinal);

        await _bureau.Client("曾庆华").SaysAsync("否决 规划科 1 确认");

        Assert.Equal((1, 0), await _bureau.VetoesOfAsync());
    }

    [Fact]
    public async Task Lifted_with_a_reason_everything_counts_anew()
    {
        await _bureau.VetoesAsync();
        var leader = _bureau.Client("董淑贤");
        await leader.SaysAsync("否决 规划科 1 解除");
        Assert.Contains("请写理由（或案件编号）。", leader.Card.Notices);
        Assert.Equal((1, 0), await _bureau.VetoesOfAsync());

        await leader.SaysAsync("否决 规划科 1 解除 案件撤销，通知〔2026〕5号");

        Assert.Equal((0, 0), await _bureau.VetoesOfAsync());
        Assert.Contains("解除理由：案件撤销，通知〔2026〕5号", leader.Card.Plain, StringComparison.Ordinal);
        Assert.Contains("案件撤销，通知〔2026〕5号", _bureau.LastCardTo("张伟民").Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_discipline_case_is_confirmed_by_the_discipline_contact_and_keeps_its_number_only()
    {
        await _bureau.Client("马俊杰").SaysAsync("否决 规划科 有人被立案");
        var contact = _bureau.Client("林海涛");

        await contact.SaysAsync("否决 规划科 1 案件 〔2026〕纪3号");
        var office = _bureau.Client("陈志强");
        await office.SaysAsync("否决 规划科 1 确认");
        Assert.Contains(office.Card.Notices, notice => notice.StartsWith("确认要文明办（纪检案件由纪检）和局领导各一人", StringComparison.Ordinal));
        await _bureau.Client("曾庆华").SaysAsync("否决 规划科 1 确认");

        Assert.Equal((1, 0), await _bureau.VetoesOfAsync());
        Assert.DoesNotContain("有人被立案", string.Join('\n', (await _bureau.VetoRowsAsync()).SelectMany(row => row.Properties).Select(one => one.Value)), StringComparison.Ordinal);
        var own = _bureau.Client("郑雅婷");
        await own.SaysAsync("否决 规划科 1 案件 〔2026〕纪4号");
        Assert.Contains("不能处理本科室的否决，请交给其他人。", own.Card.Notices);
    }

    [Fact]
    public async Task By_card_from_the_report_to_the_lifting()
    {
        var reporter = _bureau.Client("马俊杰");
        await reporter.SaysAsync("否决");
        reporter.Card.Field("about").Fill("规划科");
        reporter.Card.Field("fact").Fill("窗口与群众争执");
        await reporter.PressAsync("报告");
        var office = _bureau.Client("陈志强");
        await office.SaysAsync("否决");
        Assert.Contains("**规划科** 第1件 · 待确认（文明办、局领导）", office.Card.Plain, StringComparison.Ordinal);
        await office.PressAsync("查看 1");
        var old = office.Card;
        await office.PressAsync("确认");
        var leader = _bureau.Client("曾庆华");
        await leader.SaysAsync("否决");
        await leader.PressAsync("查看 1");
        await leader.PressAsync("确认");
        Assert.Equal((1, 0), await _bureau.VetoesOfAsync());
        await office.PressOnAsync(old, "确认");
        Assert.Contains(office.Card.Notices, notice => notice.StartsWith("这张卡片已过期", StringComparison.Ordinal));

        leader.Card.Field("words").Fill("查无此事");
        await leader.PressAsync("解除");

        Assert.Equal((0, 0), await _bureau.VetoesOfAsync());
    }

    [Fact]
    public async Task The_section_appeals_and_a_leader_who_took_no_part_decides()
    {
        await _bureau.VetoesAsync();
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("申诉 否决 1 当事窗口不属本科室");
        Assert.Equal("已提出申诉，4月3日（周五）前答复。", head.Words);
        Assert.Contains("当事窗口不属本科室", _bureau.LastCardTo("董淑贤").Plain, StringComparison.Ordinal);
        foreach (var (name, why) in new[] { ("曾庆华", "第一次由您经办，请由其他人裁定。"), ("刘敏", "否决的申诉由没有参加确认的局领导裁定。") })
        {
            var other = _bureau.Client(name);
            await other.SaysAsync("申诉 规划科 否决 1 成立 同意");
            Assert.Equal(why, other.Words);
        }

        var leader = _bureau.Client("董淑贤");
        await leader.SaysAsync("申诉");
        Assert.Contains("否决 1", leader.Card.Plain, StringComparison.Ordinal);
        await leader.SaysAsync("申诉 规划科 否决 1 成立 窗口属登记中心");

        Assert.Equal("申诉成立：窗口属登记中心。否决已解除。", leader.Words);
        Assert.Equal((0, 0), await _bureau.VetoesOfAsync());
        Assert.Contains("窗口属登记中心", _bureau.LastCardTo("张伟民").Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delivered_three_times_and_over_a_restart_it_is_one_report_and_one_yes()
    {
        var reporter = _bureau.Client("马俊杰");
        await reporter.SaysAsync("否决 规划科 窗口与群众争执");
        var leader = _bureau.Client("曾庆华");
        await leader.SaysAsync("否决 规划科 1 确认");
        var before = await _bureau.VetoRowsAsync();

        foreach (var client in new[] { leader, reporter, leader })
            await client.DeliverAgainAsync();
        await _bureau.RestartAsync();
        foreach (var client in new[] { reporter, leader })
            await client.DeliverAgainAsync();

        Assert.Equal(before.Select(row => row.ETag), (await _bureau.VetoRowsAsync()).Select(row => row.ETag));
    }

    [Fact]
    public async Task In_English_too()
    {
        var leader = _bureau.Client("曾庆华", Wenming.Domain.Wording.Language.English);
        await _bureau.Client("马俊杰").SaysAsync("否决 规划科 窗口与群众争执");

        await leader.SaysAsync("veto 规划科 1 confirm");

        Assert.Contains("Confirmed; it takes effect when the other person confirms too.", leader.Card.Notices);
    }
}
