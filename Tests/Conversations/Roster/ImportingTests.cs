using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Roster;

/// <summary>F1: an administrator pastes the roster into the chat, sees what would change, and confirms or discards it.</summary>
public sealed class ImportingTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();
    private Client _zhao = null!;

    public Task InitializeAsync()
    {
        _zhao = _bureau.Client("赵文博");
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task The_preview_names_everything_that_changes_and_changes_nothing()
    {
        var file = new PeopleFile()
            .With("00000000-0000-4000-8000-000000000207,方文静,规划科,")
            .With("00000000-0000-4000-8000-000000000701x,崔大海,信息中心（直属单位）,科室负责人")
            .Without("梁宏伟")
            .Changed("冯国栋", "规划科", "办公室")
            .Changed("马俊杰", "马俊杰", "马骏杰")
            .Changed("胡静怡", "耕地保护科,", "耕地保护科,联络员、工会")
            .Without("彭树林")
            .Everywhere("执法监察科", "执法监察科（直属单位）");

        await _zhao.SaysAsync("名册 导入\n" + file.Csv);

        Assert.Equal("名册导入预览", _zhao.Card.Title);
        Assert.Equal(
            [
                "导入后：6个科室，30人",
                "新增2人：方文静、崔大海",
                "移出2人：梁宏伟、彭树林",
                "调动1人：冯国栋 规划科 → 办公室",
                "改名1人：马俊杰 → 马骏杰",
                "角色变动1人：胡静怡 干部职工 → 联络员+工会",
                "新增科室：信息中心",
                "撤销科室：测绘队",
                "科室类别变动：执法监察科 科室 → 直属单位",
            ],
            _zhao.Card.Lines().Skip(1).SkipLast(1));
        await _zhao.SaysAsync("名册");
        Assert.Contains("6个科室，30人", _zhao.Words, StringComparison.Ordinal);
        Assert.Equal("梁宏伟", (await Known("梁宏伟")).Name);
    }

    [Fact]
    public async Task A_confirmed_import_is_in_force_at_once()
    {
        var fang = new TestPerson("00000000-0000-4000-8000-000000000207", "方文静", Section: "规划科");
        await _zhao.SaysAsync("名册 导入\n" + new PeopleFile().With("00000000-0000-4000-8000-000000000207,方文静,规划科,").Csv);

        await _zhao.PressAsync("确认导入");

        Assert.Equal(["已导入：6个科室，31人。"], _zhao.Card.Notices);
        var newcomer = _bureau.Client(fang);
        await newcomer.SaysAsync("自检");
        Assert.Contains("规划科", newcomer.Words, StringComparison.Ordinal);
        Assert.Equal(["C1-06", "C1-07", "C1-10"], newcomer.Card.Questions);
    }

    [Fact]
    public async Task Roles_that_the_file_takes_away_are_gone_with_the_confirmation()
    {
        var chen = _bureau.Client("陈志强");
        var liang = _bureau.Client("梁宏伟");
        await chen.SaysAsync("排名");
        await liang.SaysAsync("自检");
        var walk = liang.Card;
        var file = new PeopleFile().Without("梁宏伟").Changed("陈志强", "文明办", "");

        await _zhao.SaysAsync("名册 导入\n" + file.Csv);
        await _zhao.SaysAsync("名册 确认");

        await chen.SaysAsync("排名");
        Assert.Contains("各科室排名由局领导和文明办查看", chen.Words, StringComparison.Ordinal);
        await liang.PressOnAsync(walk, "下一页");
        Assert.Equal("您好，梁宏伟，您还不在名册里。", liang.Card.Title);
        Assert.Empty(await _bureau.StoredAsync(liang));
    }

    [Fact]
    public async Task A_discarded_import_leaves_the_roster_as_it_was()
    {
        await _zhao.SaysAsync("名册 导入\n" + new PeopleFile().Without("梁宏伟").Csv);

        await _zhao.PressAsync("放弃");

        Assert.Equal(["已放弃，名册没有变。"], _zhao.Card.Notices);
        Assert.Contains("6个科室，30人", _zhao.Words, StringComparison.Ordinal);
        await _zhao.SaysAsync("名册 确认");
        Assert.Equal(["没有等待确认的导入。"], _zhao.Card.Notices);
    }

    [Fact]
    public async Task A_file_that_says_what_is_in_force_says_so()
    {
        await _zhao.SaysAsync("名册 导入\n" + new PeopleFile().Csv);

        Assert.Contains("与现有名册相同，没有变化。", _zhao.Card.Lines());
    }

    [Fact]
    public async Task Every_wrong_row_is_named_in_words_and_nothing_is_imported()
    {
        var file = new PeopleFile()
            .With("00000000-0000-4000-8000-000000000207,方文静,规划科,")
            .With(",无名氏,规划科,")
            .With("00000000-0000-4000-8000-000000000201,张伟民,规划科,")
            .With("1003,=cmd(),规划科,")
            .With("1004,崔大海,规划科,会计")
            .With("1005,丁一,财务科,")
            .With("1006,万二,测绘队,");

        await _zhao.SaysAsync("名册 导入\n" + file.Csv);

        Assert.Equal(["文件有6处错误，什么都没有导入："], _zhao.Card.Notices);
        Assert.Equal(
            [
                "第33行，aadObjectId：没有填。",
                "第34行，aadObjectId：“00000000-0000-4000-8000-000000000201”已在前面出现过。",
                "第35行，name：“=cmd()”像表格公式，不能作名称。",
                "第36行，roles：没有“会计”这个角色。",
                "第37行，section：“财务科”没有科室负责人（SectionHead）。",
                "第38行，section：“测绘队”与前面写的类别不同（科室或直属单位）。",
            ],
            _zhao.Card.Lines().Skip(2));
        Assert.Empty(_zhao.Card.Buttons);
        await _zhao.SaysAsync("名册 确认");
        Assert.Equal(["没有等待确认的导入。"], _zhao.Card.Notices);
        Assert.Contains("6个科室，30人", _zhao.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_file_after_a_right_one_does_not_leave_the_right_one_to_be_confirmed_by_mistake()
    {
        await _zhao.SaysAsync("名册 导入\n" + new PeopleFile().Without("梁宏伟").Csv);
        await _zhao.SaysAsync("名册 导入\n" + new PeopleFile().Without("李建国").Csv);

        await _zhao.SaysAsync("名册 确认");

        Assert.Equal(["没有等待确认的导入。"], _zhao.Card.Notices);
        Assert.Equal("梁宏伟", (await Known("梁宏伟")).Name);
    }

    [Fact]
    public async Task A_preview_is_refused_when_another_import_came_between()
    {
        var tang = _bureau.Client("唐明辉");
        await _zhao.SaysAsync("名册 导入\n" + new PeopleFile().Without("梁宏伟").Csv);
        await tang.SaysAsync("名册 导入\n" + new PeopleFile().Without("罗雪梅").Csv);
        await tang.PressAsync("确认导入");

        await _zhao.PressAsync("确认导入");

        Assert.Equal(["预览之后名册已被改动，没有导入。请重新导入并看一遍预览。"], _zhao.Card.Notices);
        Assert.Equal("梁宏伟", (await Known("梁宏伟")).Name);
    }

    [Fact]
    public async Task The_card_of_an_older_preview_cannot_confirm_a_newer_file()
    {
        await _zhao.SaysAsync("名册 导入\n" + new PeopleFile().Without("梁宏伟").Csv);
        var older = _zhao.Card;
        await _zhao.SaysAsync("名册 导入\n" + new PeopleFile().Without("罗雪梅").Csv);

        await _zhao.PressOnAsync(older, "确认导入");

        Assert.Equal(["没有等待确认的导入。"], _zhao.Card.Notices);
        Assert.Contains("6个科室，30人", _zhao.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_confirmation_that_is_delivered_twice_imports_once()
    {
        await _zhao.SaysAsync("名册 导入\n" + new PeopleFile().Without("梁宏伟").Csv);
        await _zhao.PressAsync("确认导入");
        var first = _zhao.Words;

        await _zhao.DeliverAgainAsync();

        Assert.Equal(first, _zhao.Words);
        Assert.Equal(["已导入：6个科室，29人。"], _zhao.Card.Notices);
    }

    [Fact]
    public async Task A_preview_waits_for_its_confirmation_over_a_restart()
    {
        await _zhao.SaysAsync("名册 导入\n" + new PeopleFile().Without("梁宏伟").Csv);

        await _bureau.RestartAsync();
        await _zhao.PressAsync("确认导入");

        Assert.Equal(["已导入：6个科室，29人。"], _zhao.Card.Notices);
    }

    [Theory]
    [InlineData("李建国")]
    [InlineData("吴浩然")]
    [InlineData("陈志强")]
    [InlineData("曾庆华")]
    public async Task Only_administrators_import(string name)
    {
        var other = _bureau.Client(name);
        await _zhao.SaysAsync("名册 导入\n" + new PeopleFile().Without("梁宏伟").Csv);
        var preview = _zhao.Card;

        await other.SaysAsync("名册 导入\n" + new PeopleFile().Without("梁宏伟").Csv);
        Assert.Equal("“名册”只供这些人员使用：管理员。", other.Words);
        await other.PressOnAsync(preview, "确认导入");
        Assert.Equal("这个按钮只供这些人员使用：管理员。", other.Words);

        Assert.Equal("梁宏伟", (await Known("梁宏伟")).Name);
    }

    [Fact]
    public async Task The_command_alone_says_how_to_import()
    {
        await _zhao.SaysAsync("名册 导入");

        Assert.Equal("导入名册：输入“名册 导入”，换行后粘贴 CSV（aadObjectId,name,section,roles）。", _zhao.Words);
    }

    [Fact]
    public async Task In_English_too()
    {
        var zhao = _bureau.Client("赵文博", Language.English);

        await zhao.SaysAsync("roster import\n" + new PeopleFile().Without("梁宏伟").Csv);
        await zhao.SaysAsync("roster confirm");

        Assert.Equal(["Imported: 6 sections, 29 people."], zhao.Card.Notices);
    }

    // Whoever is on the roster is greeted by the self-check's page, not by the way in.
    private async Task<(string Name, string Words)> Known(string name)
    {
        var client = _bureau.Client(name);
        await client.SaysAsync("进度");
        Assert.DoesNotContain("您还不在名册里", client.Words, StringComparison.Ordinal);
        return (name, client.Words);
    }
}
