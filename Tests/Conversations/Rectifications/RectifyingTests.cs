using Wenming.Bot.Features.Rectifications;
using Wenming.Cards.Rectifications;
using Wenming.Domain.Roster;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Verifications;

namespace Wenming.Tests.Conversations.Rectifications;

/// <summary>整改 in chat: what heads, owners, inspectors and leaders type and see (product.md F4, rules.md 1 and 6.2).</summary>
public sealed class RectifyingTests : IAsyncLifetime
{
    private const string Section = "规划科";

    private readonly Bureau _bureau = Bureau.Open("2026-04-20 09:00");

    public async Task InitializeAsync()
    {
        foreach (var name in new[] { "张伟民", "孙丽华", "吴浩然", "陈志强", "曾庆华" })
            await _bureau.Client(name).SaysAsync("帮助"); // so that the bot knows their chats
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task An_inspector_opens_one_and_the_section_is_told()
    {
        var office = _bureau.Client("陈志强");

        await office.SaysAsync($"整改 {Section} 开 C4-02 走廊堆放杂物，灭火器过期");

        // Fifteen working days after Monday 20 April 2026: 21 to 24 (4), 27 to 30 (8), 6 to 9 May (12), 11 to 13 May (15).
        Assert.Contains("已开立整改 1，5月13日（周三）前完成。", office.Card.Notices);
        Assert.Equal(["1 C4-02 Mandatory 2026-05-13 Open"], await _bureau.ItemsAsync(Section));
        foreach (var name in new[] { "张伟民", "孙丽华" })
        {
            var told = _bureau.LastCardTo(name);
            Assert.Equal("整改 1 · 规划科", told.Title);
            Assert.Contains("走廊堆放杂物，灭火器过期", told.Plain, StringComparison.Ordinal);
            Assert.Contains("文明办提出一项整改，请确定责任人和措施。", told.Notices);
        }
    }

    [Fact]
    public async Task From_the_gap_to_the_inspectors_yes_in_typed_text()
    {
        var (head, office, leader) = (_bureau.Client("张伟民"), _bureau.Client("陈志强"), _bureau.Client("曾庆华"));
        await office.SaysAsync($"整改 {Section} 开 走廊堆放杂物");

        await head.SaysAsync("整改 1 计划 吴浩然 每周五清理 支持 请局里调两组文件柜");
        Assert.Contains("责任人 吴浩然", head.Card.Texts);
        Assert.Contains("**措施** 每周五清理", head.Card.Texts);
        Assert.Contains("请您负责这项整改。", _bureau.LastCardTo("吴浩然").Notices);
        await leader.SaysAsync("整改");
        Assert.Contains("需要支持：请局里调两组文件柜", leader.Card.Plain, StringComparison.Ordinal);

        await head.SaysAsync("整改 1 提交 已清理，照片见台账〔2026〕7号");
        await office.SaysAsync("整改");
        Assert.Contains("待检验（1）", office.Card.Texts);
        await office.SaysAsync($"整改 {Section} 1 退回 灭火器仍未更换");
        Assert.Contains("**理由** 灭火器仍未更换", _bureau.LastCardTo("张伟民").Texts);
        Assert.Equal("检验未通过，请继续整改。", _bureau.LastCardTo("吴浩然").Notices[0]);

        await _bureau.Client("孙丽华").SaysAsync("整改 1 提交 已更换三具");
        await office.SaysAsync($"整改 {Section} 1 关闭");

        Assert.Equal(["1 - Mandatory 2026-05-13 Closed"], await _bureau.ItemsAsync(Section));
        Assert.Equal("检验通过，已关闭。", _bureau.LastCardTo("张伟民").Notices[0]);
        var history = await _bureau.Bot.Service<RectificationStore>().HistoryAsync(new SectionId(Section), 1, CancellationToken.None);
        Assert.Null(history.Break);
        Assert.Equal(
            ["rectification.opened", "rectification.planned", "rectification.submitted", "rectification.returned", "rectification.submitted", "rectification.closed"],
            history.Entries.Select(entry => entry.Action));
    }

    [Fact]
    public async Task The_same_by_buttons()
    {
        var (head, office) = (_bureau.Client("张伟民"), _bureau.Client("陈志强"));
        await office.SaysAsync($"整改 {Section} 开 走廊堆放杂物");
        await head.SaysAsync("整改");
        await head.PressAsync("整改 1");

        await head.PressAsync("保存计划");
        Assert.Equal("请先确定责任人和措施。", Assert.Single(head.Card.Notices));
        await head.Fill("owner", DemoPeople.Named("吴浩然").ObjectId).Fill("measure", "每周五清理").PressAsync("保存计划");
        Assert.Equal("计划已保存。", Assert.Single(head.Card.Notices));
        await head.Fill("result", "已清理").PressAsync("提交结果");
        Assert.DoesNotContain(head.Card.Buttons, button => button.Title == "提交结果");

        await office.SaysAsync("整改");
        await office.PressAsync("查看 1");
        await office.PressAsync("退回");
        Assert.Equal("请写明理由。", Assert.Single(office.Card.Notices));
        await office.PressAsync("关闭");

        Assert.Contains("状态 已关闭", office.Card.Texts);
        Assert.Equal(["1 - Mandatory 2026-05-13 Closed"], await _bureau.ItemsAsync(Section));
    }

    [Fact]
    public async Task Plan_and_result_may_be_handed_in_with_one_press()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("整改 开 窗口排队时间偏长");
        Assert.Equal(["1 - Improvement 2026-09-30 Open"], await _bureau.ItemsAsync(Section));

        await head.Fill("owner", DemoPeople.Named("张伟民").ObjectId).Fill("measure", "增设一个窗口").Fill("result", "四月起已增设").PressAsync("提交结果");

        Assert.Contains("状态 待检验", head.Card.Texts);
        Assert.Contains("**措施** 增设一个窗口", head.Card.Texts);
    }

    [Fact]
    public async Task On_the_form_an_inspector_chooses_section_and_kind_and_two_presses_open_one()
    {
        var office = _bureau.Client("陈志强");
        await office.SaysAsync("整改");
        await office.PressAsync("新提一项");
        Assert.DoesNotContain("办公室", office.Card.Field("raise.section").Choices.Values);

        await office.Fill("raise.gap", "走廊堆放杂物").PressAsync("开立");
        Assert.Equal("请选科室。", Assert.Single(office.Card.Notices));
        office.Fill("raise.section", Section).Fill("raise.kind", "Improvement").Fill("raise.question", "c4-02");
        var form = office.Card;
        await office.PressOnAsync(form, "开立");
        await office.PressOnAsync(form, "开立");

        Assert.Contains("已开立整改 1，9月30日（周三）前完成。", office.Card.Notices);
        Assert.Equal(["1 C4-02 Improvement 2026-09-30 Open"], await _bureau.ItemsAsync(Section));
    }

    [Fact]
    public async Task A_forged_form_opens_nothing_in_another_section()
    {
        foreach (var name in new[] { "黄永刚", "吴浩然", "曾庆华" })
        {
            var forged = new RectificationRaiseCommand("0123ABCD").ToCommand();
            await _bureau.Client(name).ForgeAsync(forged with
            {
                Data = new Dictionary<string, string>(forged.Data) { ["raise.section"] = Section, ["raise.gap"] = "他们的问题" },
            });
        }

        Assert.Empty(await _bureau.ItemsAsync(Section));
    }

    [Fact]
    public async Task A_leader_waives_with_a_reason()
    {
        var leader = _bureau.Client("曾庆华");
        await _bureau.Client("陈志强").SaysAsync($"整改 {Section} 开 走廊堆放杂物");

        await leader.SaysAsync($"整改 {Section} 1 免");
        Assert.Equal("请写明理由。", Assert.Single(leader.Card.Notices));
        await leader.SaysAsync($"整改 {Section} 1 免 办公楼五月拆迁");

        Assert.Equal(["1 - Mandatory 2026-05-13 Waived"], await _bureau.ItemsAsync(Section));
        Assert.Contains("**理由** 办公楼五月拆迁", _bureau.LastCardTo("孙丽华").Texts);
    }

    [Theory]
    [InlineData("吴浩然", "提交 已办", "由本科室负责人或联络员办理。")]
    [InlineData("吴浩然", "计划 吴浩然 清理", "由本科室负责人或联络员办理。")]
    [InlineData("张伟民", "关闭", "由文明办检验。")]
    [InlineData("张伟民", "免 不必", "由局领导免除。")]
    [InlineData("曾庆华", "关闭", "由文明办检验。")]
    [InlineData("曾庆华", "提交 已办", "由本科室负责人或联络员办理。")]
    [InlineData("陈志强", "免 不必", "由局领导免除。")]
    [InlineData("陈志强", "关闭", "科室还没有提交。")]
    public async Task Everybody_takes_the_own_steps_only(string name, string step, string why)
    {
        await _bureau.Client("陈志强").SaysAsync($"整改 {Section} 开 走廊堆放杂物");
        var before = await _bureau.RectificationSnapshotAsync(Section);
        var person = _bureau.Client(name);

        await person.SaysAsync($"整改 {Section} 1 {step}");

        Assert.Equal(why, Assert.Single(person.Card.Notices));
        Assert.Equal(before, await _bureau.RectificationSnapshotAsync(Section));
    }

    [Theory]
    [InlineData("黄永刚")]
    [InlineData("宋春生")]
    public async Task Another_section_neither_sees_nor_changes_it_whatever_its_cards_say(string name)
    {
        await _bureau.Client("陈志强").SaysAsync($"整改 {Section} 开 走廊堆放杂物");
        var before = await _bureau.RectificationSnapshotAsync(Section);
        var other = _bureau.Client(name);

        await other.SaysAsync($"整改 {Section} 1");
        Assert.Equal("只能看本科室的整改。", other.Words);
        await other.SaysAsync($"整改 {Section} 开 他们的问题");
        Assert.Equal("只能看本科室的整改。", other.Words);
        await other.ForgeAsync(new RectificationOpenCommand(new(Section), 1).ToCommand());
        Assert.DoesNotContain("走廊", other.Words, StringComparison.Ordinal);
        foreach (var action in Enum.GetValues<RectificationAction>())
        {
            var forged = new RectificationStepCommand(new(Section), 1, 1, action).ToCommand();
            await other.ForgeAsync(forged with { Data = new Dictionary<string, string>(forged.Data) { ["t.reason.1"] = "不行", ["t.result.1"] = "已办", ["t.measure.1"] = "办" } });
            Assert.DoesNotContain("走廊", other.Words, StringComparison.Ordinal);
        }

        Assert.Equal(before, await _bureau.RectificationSnapshotAsync(Section));
    }

    [Fact]
    public async Task Nobody_of_the_office_opens_or_closes_one_of_the_own_section()
    {
        var office = _bureau.Client("陈志强");

        await office.SaysAsync("整改 办公室 开 走廊堆放杂物");
        Assert.Equal("本科室的事由其他人办理。", office.Words);
        await _bureau.Client("李建国").SaysAsync("整改 开 走廊堆放杂物");
        await _bureau.Client("李建国").SaysAsync("整改 1 计划 周晓燕 清理");
        await _bureau.Client("李建国").SaysAsync("整改 1 提交 已清理");
        await office.SaysAsync("整改 办公室 1 关闭");

        Assert.Equal("本科室的事由其他人办理。", Assert.Single(office.Card.Notices));
    }

    [Fact]
    public async Task A_stale_or_doubled_button_writes_nothing_and_shows_the_current_card()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("整改 开 窗口排队时间偏长");
        var old = head.Card;
        await head.Fill("owner", DemoPeople.Named("吴浩然").ObjectId).Fill("measure", "增设窗口").PressAsync("保存计划");
        await head.DeliverAgainAsync();
        var before = await _bureau.RectificationSnapshotAsync(Section);

        await head.PressOnAsync(old, "保存计划");

        Assert.StartsWith("这张卡片已过期", Assert.Single(head.Card.Notices), StringComparison.Ordinal);
        Assert.Contains("**措施** 增设窗口", head.Card.Texts);
        Assert.Equal(before, await _bureau.RectificationSnapshotAsync(Section));
    }

    [Fact]
    public async Task After_a_kill_a_step_that_comes_again_behind_later_ones_is_not_taken_twice()
    {
        var death = new Death();
        await using var bureau = Bureau.Open("2026-04-20 09:00", tables => new MortalTables(tables, death));
        var (head, office) = (bureau.Client("张伟民"), bureau.Client("陈志强"));
        await head.SaysAsync("整改 开 窗口排队时间偏长");
        await head.SaysAsync("整改 1 计划 吴浩然 增设窗口");
        death.ComesBehind(RectificationStore.TableName);
        await head.SaysAsync("整改 1 提交 已增设");
        death.BeginLife();
        await bureau.RestartAsync();
        await office.SaysAsync($"整改 {Section} 1 退回 没有看到");
        var before = await bureau.RectificationSnapshotAsync(Section);

        await head.DeliverAgainAsync();

        Assert.Equal(before, await bureau.RectificationSnapshotAsync(Section));
        Assert.Equal(["1 - Improvement 2026-09-30 Returned"], await bureau.ItemsAsync(Section));
    }

    [Fact]
    public async Task Members_see_their_sections_and_have_no_fields()
    {
        await _bureau.Client("张伟民").SaysAsync("整改 开 窗口排队时间偏长");
        var member = _bureau.Client("吴浩然");

        await member.SaysAsync("整改");
        await member.PressAsync("整改 1");

        Assert.Contains("窗口排队时间偏长", member.Card.Plain, StringComparison.Ordinal);
        Assert.Empty(member.Card.Inputs);
        await member.SaysAsync("整改 开 我来提一项");
        Assert.Equal("整改由文明办提出，或由本科室负责人、联络员主动提出。", member.Words);
    }
}
