using Wenming.Bot.Features.Bulletins;
using Wenming.Bot.Features.Flags;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Summaries;

/// <summary>F7: the summary is drafted from data, edited and handed in by the office, released by a leader; the flag is announced with it.</summary>
public sealed class ReleasingTests : IAsyncLifetime
{
    private const string Group = "19:group";

    private readonly Bureau _bureau = Bureau.Open();

    public async Task InitializeAsync()
    {
        await _bureau.VerifiedAsync();
        foreach (var name in new[] { "吴浩然", "董淑贤", "黄永刚" })
            await _bureau.Client(name).SaysAsync("帮助");
        await _bureau.Client("吴浩然").SaysInGroupAsync("帮助");
        await _bureau.RoundAsync();
        _bureau.Bot.Teams.Forget();
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task The_draft_says_in_office_prose_what_the_data_say_and_names_no_section_but_the_flags()
    {
        await _bureau.Client("曾庆华").SaysAsync("红旗 决定 规划科");
        var office = _bureau.Client("陈志强");

        await office.SaysAsync("小结 稿");

        var lines = office.Card.Lines();
        Assert.Contains("2026年第1季度文明创建工作小结", lines);
        Assert.Contains("全局6个科室应报自检，已报1个，其中按时1个。文明办复核1个科室，复核分 V 平均100.00分，1个科室达到90分。日常考核 D 平均90.00分。"
            + "四项条件完成情况均衡。经局领导决定，规划科获得本季度流动红旗。", lines);
        Assert.Contains("自检缺报5个科室，迟交0个科室。本季度没有形成整改项和提升项。", lines);
        Assert.DoesNotContain("耕地保护科", office.Card.Whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_released_text_reaches_everybody_with_the_own_figures_and_the_flag_is_announced()
    {
        await _bureau.ReleasedAsync();

        var said = await RoundAsync();

        var member = said["吴浩然"].ToList();
        Assert.Contains(member, one => one.StartsWith("一季度小结", StringComparison.Ordinal) && one.Contains("季度小结：规划科", StringComparison.Ordinal) && one.Contains("复核分 V", StringComparison.Ordinal));
        Assert.Contains(member, one => one.StartsWith("流动红旗 · 2026年第1季度", StringComparison.Ordinal) && one.Contains("经局领导决定，**规划科** 获得2026年第1季度流动红旗。", StringComparison.Ordinal));
        Assert.Contains(said["董淑贤"], one => one.StartsWith("一季度小结", StringComparison.Ordinal) && one.Contains("季度小结：全局", StringComparison.Ordinal));
        Assert.DoesNotContain(said["黄永刚"], one => one.Contains("季度小结：全局", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_group_reads_the_public_part_and_the_winner_and_no_score()
    {
        await _bureau.ReleasedAsync();

        var said = (await RoundAsync())[Group].ToList();

        Assert.Equal(2, said.Count);
        Assert.Contains(said, one => one.Contains("应报6个科室，已报1", StringComparison.Ordinal));
        Assert.Contains(said, one => one.Contains("**规划科**", StringComparison.Ordinal));
        Assert.DoesNotMatch(@"\d+\.\d\d", string.Concat(said));
    }

    [Fact]
    public async Task Nothing_is_posted_again_by_a_second_round_or_a_restart()
    {
        await _bureau.ReleasedAsync();
        await RoundAsync();

        await _bureau.RestartAsync();
        _bureau.Bot.Teams.Forget();
        await _bureau.RoundAsync();

        Assert.Empty(_bureau.Bot.Teams.Calls);
    }

    [Fact]
    public async Task Without_a_release_nobody_but_office_and_leaders_hears_of_it_on_the_day()
    {
        _bureau.ItIs("2026-04-28 18:00");
        await _bureau.RoundAsync();
        _bureau.Bot.Teams.Forget();
        _bureau.ItIs("2026-04-29 09:00");

        var said = await RoundAsync();

        Assert.Contains(said["董淑贤"], one => one.Contains("季度小结还没有发布", StringComparison.Ordinal));
        Assert.DoesNotContain(said["吴浩然"], one => one.Contains("小结", StringComparison.Ordinal));
        Assert.Empty(said[Group]);
    }

    [Fact]
    public async Task It_is_not_released_before_the_flag_is_decided()
    {
        await _bureau.HandedInAsync();
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync("小结 发布");

        Assert.Contains("请先决定流动红旗（输入“红旗”），小结和红旗一起公布。", leader.Card.Notices);
        Assert.Empty((await RoundAsync())["吴浩然"]);
    }

    [Fact]
    public async Task A_text_that_was_written_before_the_decision_is_looked_at_again()
    {
        await _bureau.HandedInAsync();
        _bureau.ItIs("2026-04-23 11:00");
        var leader = _bureau.Client("曾庆华");
        await leader.SaysAsync("红旗 决定 规划科");

        await leader.SaysAsync("小结 发布");

        Assert.Contains(leader.Card.Notices, notice => notice.StartsWith("红旗是在小结定稿之后决定的", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_decision_whose_figures_changed_is_not_announced()
    {
        await _bureau.Client("曾庆华").SaysAsync("红旗 决定 规划科");
        await _bureau.HandedInAsync();
        await _bureau.Client("刘敏").SaysAsync("否决 规划科 案号2026-07");
        await _bureau.Client("陈志强").SaysAsync("否决 规划科 1 确认");
        await _bureau.Client("董淑贤").SaysAsync("否决 规划科 1 确认");
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync("小结 发布");

        Assert.Contains("红旗决定之后情况有变，请领导重新决定（输入“红旗”）后再发布小结。", leader.Card.Notices);
        Assert.Empty((await RoundAsync())["吴浩然"]);
    }

    [Fact]
    public async Task The_office_types_the_text_and_anybody_of_it_goes_on_where_the_other_stopped()
    {
        await _bureau.Client("陈志强").SaysAsync("小结 改 一、成绩\n各科室按时自检。");

        var other = _bureau.Client("刘敏");
        await other.SaysAsync("小结 稿");

        Assert.Contains("各科室按时自检。", other.Card.Lines());
        await other.SaysAsync("小结 重拟");
        Assert.Contains(other.Card.Lines(), line => line.StartsWith("全局6个科室应报自检", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("张伟民", "小结 改")]
    [InlineData("曾庆华", "小结 改 全文")]
    [InlineData("吴浩然", "小结 稿")]
    [InlineData("张伟民", "小结 发布")]
    [InlineData("赵文博", "小结 提交")]
    public async Task Nobody_else_drafts_hands_in_or_releases(string name, string words) => Assert.Equal(
        "小结由文明办起草、修改和提交，由局领导发布。", (await _bureau.Client(name).SaysAsync(words)).Words);

    [Fact]
    public async Task The_office_does_not_release_its_own_text()
    {
        await _bureau.Client("曾庆华").SaysAsync("红旗 决定 规划科");
        await _bureau.HandedInAsync();

        await _bureau.Client("陈志强").SaysAsync("小结 发布");

        Assert.Empty((await RoundAsync())["吴浩然"]);
    }

    [Fact]
    public async Task A_release_is_taken_back_with_every_copy_and_so_is_the_flag_by_itself()
    {
        await _bureau.ReleasedAsync();
        await RoundAsync();
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync("红旗 撤回 算错了");
        await _bureau.RoundAsync();
        await leader.SaysAsync("小结 撤回 写错了");
        await _bureau.RoundAsync();

        var deleted = _bureau.Bot.Teams.Calls.Count(call => call.Method == "DELETE" && call.Path.Contains(Uri.EscapeDataString(DemoPeople.Named("吴浩然").ChatId), StringComparison.Ordinal));
        Assert.Equal(2, deleted);
        await leader.SaysAsync("红旗");
        Assert.Contains("还没有评定过流动红旗。", leader.Card.Lines());
    }

    [Fact]
    public async Task After_a_withdrawal_the_office_corrects_the_text_and_no_draft_says_what_was_withdrawn()
    {
        await _bureau.ReleasedAsync();
        await RoundAsync();
        var leader = _bureau.Client("曾庆华");
        _bureau.ItIs("2026-04-23 11:00");
        await leader.SaysAsync("红旗 撤回 算错了");
        await _bureau.RoundAsync();
        var office = _bureau.Client("陈志强");

        await office.SaysAsync("小结 重拟");
        Assert.DoesNotContain("获得本季度流动红旗", office.Card.Whole, StringComparison.Ordinal);
        await office.SaysAsync("小结 改 一、成绩\n各科室按时自检，红旗另行公布。");
        await office.SaysAsync("小结 提交");
        await leader.SaysAsync("小结 发布");

        Assert.Contains((await RoundAsync())["吴浩然"], one => one.Contains("红旗另行公布", StringComparison.Ordinal));
        Assert.Null((await FlagRowAsync()).Properties.Instant("AnnouncedAt"));
    }

    [Fact]
    public async Task A_decision_made_after_the_text_was_handed_in_is_not_announced_with_it()
    {
        await _bureau.Client("曾庆华").SaysAsync("红旗 决定 规划科");
        await _bureau.HandedInAsync();
        _bureau.ItIs("2026-04-23 11:00");
        await _bureau.Client("董淑贤").SaysAsync("红旗 空缺 再看一个季度");
        var stored = await _bureau.Bot.Service<BulletinStore>().FindSummaryAsync(new Quarter(2026, 1), CancellationToken.None);
        var now = _bureau.Bot.Clock.GetUtcNow();
        var released = stored!.Bulletin.Versions[^1] with { DecidedBy = new PersonId("00000000-0000-4000-8000-000000000701"), DecidedAt = now, DueAt = now };

        var isAnnounced = await _bureau.Bot.Service<FlagAnnouncer>().AnnounceAsync(new Quarter(2026, 1), stored.Bulletin.Id, released, CancellationToken.None);

        Assert.False(isAnnounced);
        Assert.Null((await FlagRowAsync()).Properties.Instant("AnnouncedAt"));
    }

    [Fact]
    public async Task A_crash_between_release_and_announcement_is_mended_at_the_start()
    {
        await _bureau.ReleasedAsync();
        var whole = await FlagRowAsync();

        await ForgetAnnouncementAsync();
        await _bureau.RestartAsync();

        var mended = await FlagRowAsync();
        Assert.Equal(whole.Properties.Instant("AnnouncedAt"), mended.Properties.Instant("AnnouncedAt"));
        Assert.Equal(whole.Properties.Text("LastTurn"), mended.Properties.Text("LastTurn"));
    }

    private async Task<Row> FlagRowAsync()
    {
        var table = await _bureau.Tables.OpenAsync("Flags", CancellationToken.None);
        return Assert.Single(await table.ListAsync(RowRange.Prefix(TableKey.Of("bureau", "2026"), TableKey.Of("decision", "")), CancellationToken.None));
    }

    // The table as it was when the process died behind the summary's commit: decided, not announced.
    private async Task ForgetAnnouncementAsync()
    {
        var table = await _bureau.Tables.OpenAsync("Flags", CancellationToken.None);
        var row = await FlagRowAsync();
        row.Properties.Set("AnnouncedAt", (DateTimeOffset?)null);
        row.Properties.Set("Announcements", 0L);
        var owed = Assert.Single(await table.ListAsync(RowRange.Prefix(row.PartitionKey, TableKey.Of("owed", "")), CancellationToken.None));
        await table.CommitAsync(
            row.PartitionKey,
            [new RowOperation.Replace(row.RowKey, row.ETag, row.Properties), new RowOperation.Delete(owed.RowKey, "*")],
            CancellationToken.None);
    }

    // What was said in a round, by whose chat it stands in.
    private async Task<ILookup<string, string>> RoundAsync()
    {
        var names = DemoPeople.All.ToDictionary(person => person.ChatId, person => person.Name);
        names[Group] = Group;
        _bureau.Bot.Teams.Forget();
        await _bureau.RoundAsync();
        return _bureau.Bot.Teams.Calls.Select(BotAnswer.Of).Where(said => said.Chat is { } chat && names.ContainsKey(chat)).ToLookup(said => names[said.Chat!], said => said.Words);
    }
}
