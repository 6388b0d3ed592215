using Wenming.Bot.Features.DailyAssessments;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;
using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Verifications;

namespace Wenming.Tests.Conversations.DailyAssessments;

/// <summary>日常 in chat: proposed by one, confirmed by another, told the same day (product.md F5, rules.md 2).</summary>
public sealed class DailyTests : IAsyncLifetime
{
    private static readonly SectionId Section = new("规划科");

    private readonly Bureau _bureau = Bureau.Open();

    public async Task InitializeAsync()
    {
        foreach (var name in new[] { "张伟民", "孙丽华", "吴浩然" })
            await _bureau.Client(name).SaysAsync("帮助"); // so that the bot knows their chats
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task A_good_deed_from_the_proposal_to_D_and_the_section_is_told_the_same_day()
    {
        var wu = _bureau.Client("吴浩然");
        await wu.SaysAsync("日常 规划科 好人好事 3月19日 帮助迷路老人回家 依据 感谢信〔2026〕1号");
        Assert.Contains("已提出，等待他人确认。", wu.Card.Notices);
        Assert.Contains("事实：帮助迷路老人回家", wu.Card.Plain.Split('\n'));
        Assert.Contains("依据：感谢信〔2026〕1号", wu.Card.Plain.Split('\n'));
        Assert.Equal(90, await DailyScoreAsync());

        var office = _bureau.Client("陈志强");
        await office.SaysAsync("日常");
        Assert.Contains("1. **规划科** 1 · 3月19日（周四） · 好人好事 +1 · 待确认", office.Card.Plain.Split('\n'));
        await office.PressAsync("看 1");
        await office.PressAsync("确认");

        Assert.Contains("状态 已确认", office.Card.Texts);
        Assert.Equal(91, await DailyScoreAsync());
        Assert.Equal("91", await StandingAsync());
        foreach (var told in new[] { "张伟民", "孙丽华" })
        {
            Assert.Contains("好人好事", _bureau.LastCardTo(told).Plain, StringComparison.Ordinal);
            Assert.Contains("3月27日（周五）前可申诉：输入“申诉 日常 1 理由”。", _bureau.LastCardTo(told).Plain, StringComparison.Ordinal);
        }

        Assert.Contains("您提出的日常考核有结果了。", _bureau.LastCardTo("吴浩然").Notices);
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("日常");
        Assert.Contains("日常考核分 D 91（基础90 + 加分1 − 扣分0）", head.Card.Texts);
        Assert.Contains("**1** · 3月19日（周四） · 好人好事 +1 · 已确认", head.Card.Plain.Split('\n'));
    }

    [Fact]
    public async Task By_the_form_too_and_what_is_wrong_stays_in_its_fields()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("日常");
        await head.PressAsync("提出");
        head.Fill("dailyKind", "praised-by-district").Fill("dailyDay", "2026-03-18").Fill("dailyFact", "窗口服务受区里表彰");

        await head.PressAsync("提出");
        Assert.Contains("请写明依据：日常 科室 类别 日期 事实 依据 文号", head.Card.Notices);
        Assert.Equal("窗口服务受区里表彰", head.Card.Filled("dailyFact"));
        await head.Fill("dailyBasis", "区府〔2026〕5号").PressAsync("提出");

        Assert.Contains("已提出，等待他人确认。", head.Card.Notices);
        await _bureau.Client("曾庆华").SaysAsync("日常 规划科 1 确认");
        Assert.Equal(93, await DailyScoreAsync());
    }

    [Fact]
    public async Task Proposers_and_the_own_section_do_not_confirm_and_nobody_decides_without_a_role()
    {
        await _bureau.Client("陈志强").SaysAsync("日常 规划科 被局内通报批评 3月16日 报件逾期 依据 通报〔2026〕2号");
        await _bureau.Client("王秀兰").SaysAsync("日常 办公室 受本局表彰 3月16日 会务保障好 依据 通报〔2026〕3号");
        var before = await SnapshotAsync();

        foreach (var (name, words, answer) in new[]
        {
            ("陈志强", "日常 规划科 1 确认", "提出的人不能确认，请交给其他人。"),
            ("刘敏", "日常 办公室 1 确认", "不能确认本科室的日常考核，请交给其他人。"),
            ("张伟民", "日常 1 不认 不是我们", "日常考核由文明办或局领导确认。"),
        })
        {
            var person = _bureau.Client(name);
            await person.SaysAsync(words);
            Assert.Contains(answer, person.Card.Notices);
        }

        foreach (var name in new[] { "吴浩然", "黄永刚", "赵文博" })
        {
            var person = _bureau.Client(name);
            await person.SaysAsync("日常 规划科 1 确认");
            Assert.Equal("日常考核由科室负责人、联络员、文明办和局领导查看。", person.Words);
            await person.ForgeAsync(new Wenming.Cards.DailyAssessments.DailyEntryCommand(new Quarter(2026, 1), Section, 1, 1, DailyAction.Confirm).ToCommand());
            Assert.DoesNotContain("报件逾期", person.Words, StringComparison.Ordinal);
        }

        Assert.Equal(before, await SnapshotAsync());
    }

    [Fact]
    public async Task Who_refuses_gives_a_reason_and_the_proposer_reads_it()
    {
        await _bureau.Client("吴浩然").SaysAsync("日常 好人好事 3月19日 拾金不昧 依据 失主来信");
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync("日常 规划科 1 不认");
        Assert.Contains("请写明不认的理由。", leader.Card.Notices);
        await leader.SaysAsync($"日常 规划科 1 不认 {new string('长', 201)}");
        Assert.Contains("理由最多200字，现在201字。", leader.Card.Notices);
        await leader.SaysAsync("日常 规划科 1 不认 来信查无此事");

        Assert.Contains("理由：来信查无此事", _bureau.LastCardTo("吴浩然").Plain, StringComparison.Ordinal);
        Assert.Equal(90, await DailyScoreAsync());
        await leader.SaysAsync("日常 规划科 1 确认");
        Assert.Contains("这一条已有结果，没有写入。", leader.Card.Notices);
    }

    [Theory]
    [InlineData("吴浩然", "日常 规划科 受区级表彰 3月19日 表彰 依据 文件", "“受区级表彰”由科室负责人、联络员或文明办提出。")]
    [InlineData("曾庆华", "日常 规划科 群众投诉经查属实 3月19日 投诉 依据 登记", "“群众投诉经查属实”由科室负责人、联络员或文明办提出。")]
    [InlineData("陈志强", "日常 规划科 整改逾期 3月19日 逾期 依据 台账", "“整改逾期”由系统根据整改台账自动提出。")]
    [InlineData("吴浩然", "日常 规划科 好人好事 3月21日 明天的事 依据 无", "3月21日（周六）还没有到，只能提已经发生的事实。")]
    [InlineData("吴浩然", "日常 规划科 好人好事 2025-03-19 去年的事 依据 登记", "2025年的公示期已结束，不再记入。")]
    [InlineData("吴浩然", "日常 规划科 好人好事 3月19日", "请写明事实。")]
    [InlineData("吴浩然", "日常 规划科 好人好事 3月19日 只有事实", "请写明依据：日常 科室 类别 日期 事实 依据 文号")]
    [InlineData("吴浩然", "日常 规划科 好人好事 某日 事实 依据 登记", "没有看懂日期“某日”，请写成3月20日。")]
    [InlineData("吴浩然", "日常 规划科 好人好事 3月19日 冯国栋拾金不昧 依据 登记", "日常考核不写个人姓名（冯国栋），请改写后再提。")]
    [InlineData("吴浩然", "日常 规划科 好人好事 3月19日 拾金不昧 依据 冯 国 栋说", "日常考核不写个人姓名（冯国栋），请改写后再提。")]
    [InlineData("陈志强", "日常 规划科 不用机器人 3月19日 没打卡 依据 后台", "没有“不用机器人”这个类别。您可以提：受市级及以上表彰、受区级表彰、受本局表彰、好人好事、经验做法被推广、信息、简报被采用、被局内通报批评、群众投诉经查属实、脱岗、值班缺岗、会议或集体活动到会率低于90%（未请假）")]
    [InlineData("吴浩然", "日常 没有科 好人好事 3月19日 拾金不昧 依据 登记", "没有“没有科”这个科室。现有：不动产登记中心、办公室、执法监察科、测绘队、耕地保护科、规划科")]
    public async Task What_is_not_taken_is_answered_with_why_and_nothing_is_written(string name, string words, string answer)
    {
        var person = _bureau.Client(name);

        await person.SaysAsync(words);

        Assert.Equal(answer, person.Words);
        Assert.Empty(await RowsAsync("2026Q1"));
    }

    [Fact]
    public async Task The_facts_quarter_decides_where_it_counts()
    {
        _bureau.ItIs("2026-04-02 09:00");
        await _bureau.Client("孙丽华").SaysAsync("日常 规划科 信息、简报被采用 3月31日 信息被采用 依据 简报第7期");
        await _bureau.Client("孙丽华").SaysAsync("日常 规划科 信息、简报被采用 4月1日 信息被采用 依据 简报第8期");
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync("日常 规划科 1 确认");
        Assert.Equal("第1条在2026年第2季度和2026年第1季度都有，请写明季度：日常 规划科 1 2026Q1", leader.Words);
        await leader.SaysAsync("日常 规划科 1 2026Q1 确认");
        Assert.Equal((90.5m, 90m), (await DailyScoreAsync(), await DailyScoreAsync(2)));
        await leader.SaysAsync("日常 规划科 1 确认"); // only one of the two waits now

        Assert.Equal((90.5m, 90.5m), (await DailyScoreAsync(), await DailyScoreAsync(2)));
        await leader.SaysAsync("日常 规划科 2026Q1");
        Assert.Contains("日常考核分 D 90.5（基础90 + 加分0.5 − 扣分0）", leader.Card.Texts);
    }

    [Fact]
    public async Task After_the_fourth_quarters_check_the_book_is_open_until_the_public_notice_ends()
    {
        // Meeting on 2026-12-30, five working days of notice: the last is 2027-01-06 (1 January is off; 2027 is not published, Monday to Friday).
        _bureau.ItIs("2026-12-31 09:00");
        await _bureau.Client("张伟民").SaysAsync("日常 规划科 好人好事 12月28日 拾金不昧 依据 登记");
        await _bureau.Client("张伟民").SaysAsync("日常 规划科 好人好事 12月29日 拾金不昧 依据 登记");
        await _bureau.Client("曾庆华").SaysAsync("日常 规划科 1 确认");
        Assert.Equal(91, await DailyScoreAsync(4));

        _bureau.ItIs("2027-01-12 09:00");
        var leader = _bureau.Client("曾庆华");
        await leader.SaysAsync("日常 规划科 2 2026Q4 确认");

        Assert.Contains("这一年的公示期已结束，不再确认。", leader.Card.Notices);
        Assert.Equal(91, await DailyScoreAsync(4));
    }

    [Fact]
    public async Task Delivered_three_times_it_is_one_entry_and_one_confirmation()
    {
        var wu = _bureau.Client("吴浩然");
        var office = _bureau.Client("陈志强");
        await wu.SaysAsync("日常 规划科 好人好事 3月19日 拾金不昧 依据 登记");
        await wu.DeliverAgainAsync();
        await _bureau.RestartAsync();
        await office.SaysAsync("日常 规划科 1 确认");
        var before = await SnapshotAsync();

        await office.DeliverAgainAsync();
        await wu.DeliverAgainAsync();
        await _bureau.RestartAsync();
        await wu.DeliverAgainAsync();
        await office.DeliverAgainAsync();

        Assert.Equal(before, await SnapshotAsync());
        Assert.Equal(91, await DailyScoreAsync());
    }

    [Fact]
    public async Task A_stale_button_writes_nothing_and_shows_the_current_card()
    {
        await _bureau.Client("吴浩然").SaysAsync("日常 规划科 好人好事 3月19日 拾金不昧 依据 登记");
        var office = _bureau.Client("陈志强");
        await office.SaysAsync("日常 规划科 1");
        var old = office.Card;
        await _bureau.Client("曾庆华").SaysAsync("日常 规划科 1 不认 查无此事");
        var before = await SnapshotAsync();

        await office.PressOnAsync(old, "确认");

        Assert.Contains("这张卡片已过期，没有写入；下面是最新的。", office.Card.Notices);
        Assert.Equal(before, await SnapshotAsync());
    }

    [Fact]
    public async Task What_a_crash_kept_from_the_standings_is_there_after_the_next_start()
    {
        await _bureau.Client("吴浩然").SaysAsync("日常 规划科 好人好事 3月19日 拾金不昧 依据 登记");
        await _bureau.Client("陈志强").SaysAsync("日常 规划科 1 确认");
        var table = await _bureau.Tables.OpenAsync("Standings", CancellationToken.None);
        await table.CommitAsync(
            TableKey.Of("bureau", "2026Q1"), [new RowOperation.Delete(TableKey.Of("daily", "规划科"), "*")], CancellationToken.None);

        await _bureau.RestartAsync();

        Assert.Equal("91", await StandingAsync());
    }

    [Fact]
    public async Task In_a_group_nothing_of_it_is_said()
    {
        await _bureau.Client("吴浩然").SaysAsync("日常 规划科 好人好事 3月19日 拾金不昧 依据 登记");

        var said = await _bureau.Client("张伟民").SaysInGroupAsync("日常");

        Assert.All(said.Where(one => one.Chat == "19:group"), one => Assert.DoesNotContain("90", one.Words, StringComparison.Ordinal));
        Assert.Contains(said, one => one.Chat != "19:group" && one.Words.Contains("拾金不昧", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_English_too()
    {
        var head = _bureau.Client("张伟民", Wenming.Domain.Wording.Language.English);

        await head.SaysAsync("daily 规划科 Praised by the district 19 Mar Window service praised basis Document 5");
        Assert.Contains("Proposed; somebody else confirms it.", head.Card.Notices);
        await _bureau.Client("陈志强", Wenming.Domain.Wording.Language.English).SaysAsync("daily 规划科 1 confirm");
        await head.SaysAsync("daily");

        Assert.Contains("Daily score D 93 (base 90 + merits 3 − faults 0)", head.Card.Texts);
    }

    private async Task<decimal> DailyScoreAsync(int quarter = 1) =>
        (await _bureau.Bot.Service<DailyBook>().ScoreAsync(new Quarter(2026, quarter), Section, CancellationToken.None)).Value;

    private async Task<string?> StandingAsync()
    {
        var table = await _bureau.Tables.OpenAsync("Standings", CancellationToken.None);
        var row = await table.GetAsync(TableKey.Of("bureau", "2026Q1"), TableKey.Of("daily", "规划科"), CancellationToken.None);
        return row?.Properties.Text("Daily");
    }

    private async Task<IReadOnlyList<Row>> RowsAsync(string quarter, string section = "规划科")
    {
        var table = await _bureau.Tables.OpenAsync(DailyStore.TableName, CancellationToken.None);
        return await table.ListAsync(RowRange.All(TableKey.Of("bureau", quarter, section)), CancellationToken.None);
    }

    private async Task<string> SnapshotAsync() => string.Join(
        '\n', (await RowsAsync("2026Q1")).Concat(await RowsAsync("2026Q1", "办公室")).Select(row => $"{row.RowKey} {row.ETag}"));
}
