using Wenming.Bot.Features.Standings;
using Wenming.Bot.Features.Vetoes;
using Wenming.Cards.Vetoes;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Verifications;

namespace Wenming.Tests.Conversations.Vetoes;

/// <summary>否决 in chat: reported by anybody, confirmed by two people, lifted by a leader (rules.md 2 “Veto”, 6.2 “Veto event”).</summary>
public sealed class VetoingTests : IAsyncLifetime
{
    private const string Section = "规划科";
    private static readonly Quarter Quarter = new(2026, 1);

    private readonly Bureau _bureau = Bureau.Open();

    public async Task InitializeAsync()
    {
        foreach (var name in new[] { "陈志强", "曾庆华", "董淑贤", "张伟民" })
            await _bureau.Client(name).SaysAsync("帮助"); // so that the bot knows their chats
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Reported_by_anybody_it_holds_when_an_inspector_and_a_leader_confirm_it_and_the_section_is_told()
    {
        var reporter = _bureau.Client("马俊杰");
        await reporter.SaysAsync("否决 规划科 窗口与群众争执，被市电视台曝光");
        Assert.Equal("已报告：规划科第1件。文明办（纪检案件由纪检）和局领导两人确认后生效。", reporter.Words);
        Assert.Contains("规划科有一件否决事项等您确认", _bureau.LastCardTo("陈志强").Plain, StringComparison.Ordinal);
        Assert.Equal((0, 1), await StandingAsync());

        var office = _bureau.Client("陈志强");
        await office.SaysAsync("否决 规划科 1 确认");
        Assert.Contains("已确认，还要另一人确认才生效。", office.Card.Notices);
        Assert.Equal((0, 1), await StandingAsync());
        var leader = _bureau.Client("曾庆华");
        await leader.SaysAsync("否决 规划科 1 确认");

        Assert.Contains(leader.Card.Notices, notice => notice.StartsWith("两人已确认，否决生效。", StringComparison.Ordinal));
        Assert.Equal((1, 0), await StandingAsync());
        Assert.Contains("规划科第1件否决已生效（2026年第1季度）。3月27日（周五）前可申诉。", _bureau.LastCardTo("张伟民").Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reported_is_said_to_nobody_but_stands_in_the_history_for_the_office()
    {
        await ConfirmedAsync();
        var head = _bureau.Client("张伟民");

        await head.SaysAsync("否决 规划科 1");
        Assert.DoesNotContain("马俊杰", head.Card.Whole, StringComparison.Ordinal);
        await head.SaysAsync("历史 否决 规划科 1");
        Assert.DoesNotContain("马俊杰", head.Card.Whole, StringComparison.Ordinal);
        var office = _bureau.Client("刘敏");
        await office.SaysAsync("历史 否决 规划科 1");

        Assert.Contains("**报告** · 马俊杰", office.Card.Plain, StringComparison.Ordinal);
        Assert.Contains("记录完整，共3条。", office.Card.Notices);
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

        Assert.Equal((0, 1), await StandingAsync());
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

        Assert.Equal((1, 0), await StandingAsync());
    }

    [Fact]
    public async Task Lifted_with_a_reason_everything_counts_anew()
    {
        await ConfirmedAsync();
        var leader = _bureau.Client("董淑贤");
        await leader.SaysAsync("否决 规划科 1 解除");
        Assert.Contains("请写理由（或案件编号）。", leader.Card.Notices);
        Assert.Equal((1, 0), await StandingAsync());

        await leader.SaysAsync("否决 规划科 1 解除 案件撤销，通知〔2026〕5号");

        Assert.Equal((0, 0), await StandingAsync());
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

        Assert.Equal((1, 0), await StandingAsync());
        Assert.DoesNotContain("有人被立案", string.Join('\n', (await RowsAsync()).SelectMany(row => row.Properties).Select(one => one.Value)), StringComparison.Ordinal);
        var own = _bureau.Client("郑雅婷");
        await own.SaysAsync("否决 规划科 1 案件 〔2026〕纪4号");
        Assert.Contains("不能处理本科室的否决，请交给其他人。", own.Card.Notices);
    }

    [Fact]
    public async Task An_answer_with_the_effect_of_a_veto_reports_it_and_a_changed_answer_ends_it_untouched()
    {
        var head = _bureau.Client("彭树林");
        await head.SubmitsSheetAsync(("C1-11", "yes"), ("C3-11", "yes"));
        var office = _bureau.Client("陈志强");
        await office.SaysAsync("否决 测绘队 1");
        Assert.Contains("自检 C1-11：", office.Card.Plain, StringComparison.Ordinal);
        Assert.Contains("待确认（文明办、局领导）", office.Card.Plain, StringComparison.Ordinal);
        await office.SaysAsync("否决 测绘队 2");
        Assert.Contains("待确认（纪检、局领导）", office.Card.Plain, StringComparison.Ordinal);

        await office.VerifiesAsync("测绘队", ("C1-11", "changed", "no", "查无此事"));

        await office.SaysAsync("否决 测绘队 1");
        Assert.Contains("已撤销（答案已改）", office.Card.Plain, StringComparison.Ordinal);
        Assert.Equal((0, 1), await StandingAsync("测绘队"));
    }

    [Fact]
    public async Task A_verified_answer_reports_it_too_and_a_restart_reports_nothing_twice()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync();
        Assert.Empty(await RowsAsync("测绘队"));
        await _bureau.Client("陈志强").VerifiesAsync("测绘队", ("C1-11", "changed", "yes", "查处文号〔2026〕8号"));
        Assert.Equal((0, 1), await StandingAsync("测绘队"));
        var before = await RowsAsync("测绘队");

        await _bureau.RestartAsync();

        Assert.Equal(before.Select(row => row.ETag), (await RowsAsync("测绘队")).Select(row => row.ETag));
    }

    [Fact]
    public async Task What_a_crash_kept_from_opening_is_opened_at_the_next_start()
    {
        await _bureau.Client("彭树林").SubmitsSheetAsync(("C1-11", "yes"));
        var (vetoes, standings) = (await _bureau.Tables.OpenAsync("Vetoes", CancellationToken.None), await _bureau.Tables.OpenAsync("Standings", CancellationToken.None));
        var before = await RowsAsync("测绘队");
        foreach (var row in before)
            await vetoes.CommitAsync(TableKey.Of("bureau", "2026Q1", "测绘队"), [new RowOperation.Delete(row.RowKey, "*")], CancellationToken.None);
        await standings.CommitAsync(TableKey.Of("bureau", "2026Q1"), [new RowOperation.Delete(TableKey.Of("veto", "测绘队"), "*")], CancellationToken.None);

        await _bureau.RestartAsync();

        Assert.Equal(before.Select(Written), (await RowsAsync("测绘队")).Select(Written));
        Assert.Equal((0, 1), await StandingAsync("测绘队"));
    }

    [Fact]
    public async Task Heads_report_about_their_own_section_only_and_nobody_is_named()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("否决 测绘队 仪器丢失");
        Assert.Equal("科室负责人、联络员只报告本科室的事项；其他科室的请告诉文明办。", head.Words);
        await head.SaysAsync("否决 规划科 吴浩然与群众争执");
        Assert.Equal("不写姓名（吴浩然）。请改写后再报告。", head.Words);
        await head.SaysAsync("否决 规划科 案件 〔2026〕纪3号");
        Assert.Equal("纪检案件由纪检登记。", head.Words);

        await head.SaysAsync("否决 规划科 窗口与群众争执");

        Assert.StartsWith("已报告：规划科第1件。", head.Words, StringComparison.Ordinal);
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
        Assert.Equal((1, 0), await StandingAsync());
        await office.PressOnAsync(old, "确认");
        Assert.Contains(office.Card.Notices, notice => notice.StartsWith("这张卡片已过期", StringComparison.Ordinal));

        leader.Card.Field("words").Fill("查无此事");
        await leader.PressAsync("解除");

        Assert.Equal((0, 0), await StandingAsync());
    }

    [Fact]
    public async Task The_section_appeals_and_a_leader_who_took_no_part_decides()
    {
        await ConfirmedAsync();
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
        Assert.Equal((0, 0), await StandingAsync());
        Assert.Contains("窗口属登记中心", _bureau.LastCardTo("张伟民").Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_it_holds_the_section_sees_nothing_and_an_administrator_only_that_there_is_one()
    {
        await _bureau.Client("马俊杰").SaysAsync("否决 规划科 窗口与群众争执");
        foreach (var name in new[] { "张伟民", "吴浩然", "郭立新" })
        {
            var other = _bureau.Client(name);
            await other.SaysAsync("否决");
            Assert.Contains("没有您可以看的否决事项。", other.Card.Texts);
            await other.SaysAsync("否决 规划科 1");
            Assert.Equal("没有您可以看的规划科第1件否决。", other.Words);
        }

        var administrator = _bureau.Client("赵文博");
        await administrator.SaysAsync("否决");

        Assert.Contains("登记在案1件；内容不对管理员开放。", administrator.Card.Texts);
        Assert.DoesNotContain("争执", administrator.Card.Whole, StringComparison.Ordinal);
        await administrator.SaysAsync("历史 否决 规划科 1");
        Assert.StartsWith("没有您的操作记录。", administrator.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delivered_three_times_and_over_a_restart_it_is_one_report_and_one_yes()
    {
        var reporter = _bureau.Client("马俊杰");
        await reporter.SaysAsync("否决 规划科 窗口与群众争执");
        var leader = _bureau.Client("曾庆华");
        await leader.SaysAsync("否决 规划科 1 确认");
        var before = await RowsAsync();

        foreach (var client in new[] { leader, reporter, leader })
            await client.DeliverAgainAsync();
        await _bureau.RestartAsync();
        foreach (var client in new[] { reporter, leader })
            await client.DeliverAgainAsync();

        Assert.Equal(before.Select(row => row.ETag), (await RowsAsync()).Select(row => row.ETag));
    }

    [Fact]
    public async Task Forged_cards_write_nothing()
    {
        await _bureau.Client("马俊杰").SaysAsync("否决 规划科 窗口与群众争执");
        var before = await RowsAsync();
        var step = new VetoStepCommand(Quarter, new SectionId(Section), 1, 1, VetoAction.Confirm);

        foreach (var name in new[] { "张伟民", "吴浩然", "马俊杰", "赵文博", "林海涛", "周晓燕" })
        {
            var other = _bureau.Client(name);
            foreach (var action in Enum.GetValues<VetoAction>().Where(action => action != VetoAction.MarkCase || name != "林海涛"))
            {
                var forged = (step with { Action = action }).ToCommand();
                await other.ForgeAsync(forged with { Data = new Dictionary<string, string>(forged.Data) { ["words"] = "不必" } });
            }
        }

        Assert.Equal(before.Select(row => row.ETag), (await RowsAsync()).Select(row => row.ETag));
    }

    [Fact]
    public async Task In_English_too()
    {
        var leader = _bureau.Client("曾庆华", Wenming.Domain.Wording.Language.English);
        await _bureau.Client("马俊杰").SaysAsync("否决 规划科 窗口与群众争执");

        await leader.SaysAsync("veto 规划科 1 confirm");

        Assert.Contains("Confirmed; it takes effect when the other person confirms too.", leader.Card.Notices);
    }

    [Fact]
    public async Task In_a_group_nothing_is_said_of_it()
    {
        await ConfirmedAsync();

        var said = await _bureau.Client("曾庆华").SaysInGroupAsync("否决 规划科 1");

        Assert.DoesNotContain(said, answer => answer.Chat == "19:group" && answer.Words.Contains("争执", StringComparison.Ordinal));
    }

    private static string Written(Row row) =>
        $"{row.RowKey} " + string.Join(' ', row.Properties.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}={one.Value}"));

    private async Task ConfirmedAsync()
    {
        await _bureau.Client("马俊杰").SaysAsync("否决 规划科 窗口与群众争执");
        await _bureau.Client("陈志强").SaysAsync("否决 规划科 1 确认");
        await _bureau.Client("曾庆华").SaysAsync("否决 规划科 1 确认");
        Assert.Equal((1, 0), await StandingAsync());
    }

    private async Task<(int Holding, int Waiting)> StandingAsync(string section = Section)
    {
        var standing = await _bureau.Bot.Service<StandingsStore>().FindVetoesAsync(Quarter, new SectionId(section), CancellationToken.None);
        return (standing?.Holding ?? 0, standing?.Waiting ?? 0);
    }

    private async Task<IReadOnlyList<Row>> RowsAsync(string section = Section)
    {
        var table = await _bureau.Tables.OpenAsync(VetoStore.TableName, CancellationToken.None);
        return await table.ListAsync(RowRange.Prefix(TableKey.Of("bureau", "2026Q1", section), ""), CancellationToken.None);
    }
}
