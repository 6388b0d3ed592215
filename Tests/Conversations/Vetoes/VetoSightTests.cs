using Wenming.Cards.Vetoes;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Verifications;

namespace Wenming.Tests.Conversations.Vetoes;

/// <summary>Who reports vetoes, who sees them and who may do nothing with them (rules.md 6.2, “Veto event”).</summary>
public sealed class VetoSightTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => _bureau.GreetsAsync();

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task An_inspector_reads_of_the_own_section_no_more_than_its_members_do()
    {
        await _bureau.Client("林海涛").SaysAsync("否决 办公室 窗口与群众争执");
        var inspector = _bureau.Client("陈志强");

        await inspector.SaysAsync("否决 办公室 1");
        Assert.DoesNotContain("窗口与群众争执", inspector.Words, StringComparison.Ordinal);
        await inspector.SaysAsync("历史 否决 办公室 1");

        Assert.DoesNotContain("林海涛", inspector.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reported_is_said_to_nobody_but_stands_in_the_history_for_the_office()
    {
        await _bureau.VetoesAsync();
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
    public async Task Heads_report_about_their_own_section_only_and_nobody_is_named()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("否决 测绘队 仪器丢失");
        Assert.Equal("科室负责人、联络员只报告本科室的事项；其他科室的请告诉文明办。", head.Words);
        await head.SaysAsync("否决 规划科 吴浩然与群众争执");
        Assert.Equal("不写姓名（吴浩然）。请改写后再报告。", head.Words);
        await head.SaysAsync("否决 规划科 案件 〔2026〕纪3号");
        Assert.Equal("纪检案件由纪检登记。请改按一般事项报告，或告知纪检。", head.Words);

        await head.SaysAsync("否决 规划科 窗口与群众争执");

        Assert.StartsWith("已报告：规划科第1件。", head.Words, StringComparison.Ordinal);
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

    [Theory]
    [InlineData("排名", "本季度有一票否决")]
    [InlineData("小结", "59.99")]
    [InlineData("为什么", "59.99")]
    [InlineData("否决 规划科 1", "窗口与群众争执")]
    public async Task A_veto_that_holds_is_shown_to_every_member_of_the_section_wherever_its_result_is(string words, string shown)
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync();
        await _bureau.Client("陈志强").VerifiesAsync(Vetoing.Section);
        await _bureau.VetoesAsync();

        foreach (var name in new[] { "吴浩然", "张伟民" })
        {
            var reader = _bureau.Client(name);
            await reader.SaysAsync(words);
            Assert.Contains(shown, reader.Card.Whole, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Forged_cards_write_nothing()
    {
        await _bureau.Client("马俊杰").SaysAsync("否决 规划科 窗口与群众争执");
        var before = await _bureau.VetoRowsAsync();
        var step = new VetoStepCommand(new Quarter(2026, 1), new SectionId(Vetoing.Section), 1, 1, VetoAction.Confirm);

        foreach (var name in new[] { "张伟民", "吴浩然", "马俊杰", "赵文博", "林海涛", "周晓燕" })
        {
            var other = _bureau.Client(name);
            foreach (var action in Enum.GetValues<VetoAction>().Where(action => action != VetoAction.MarkCase || name != "林海涛"))
            {
                var forged = (step with { Action = action }).ToCommand();
                await other.ForgeAsync(forged with { Data = new Dictionary<string, string>(forged.Data) { ["words"] = "不必" } });
            }
        }

        Assert.Equal(before.Select(row => row.ETag), (await _bureau.VetoRowsAsync()).Select(row => row.ETag));
    }

    [Fact]
    public async Task In_a_group_nothing_is_said_of_it()
    {
        await _bureau.VetoesAsync();

        var said = await _bureau.Client("曾庆华").SaysInGroupAsync("否决 规划科 1");

        Assert.DoesNotContain(said, answer => answer.Chat == "19:group" && answer.Words.Contains("争执", StringComparison.Ordinal));
    }
}
