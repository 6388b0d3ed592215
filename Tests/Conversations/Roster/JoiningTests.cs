using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Roster;

/// <summary>F1: who is not on the roster asks to join in chat, an administrator decides there, and both are told.</summary>
public sealed class JoiningTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();
    private Client _stranger = null!;
    private Client _zhao = null!;

    public Task InitializeAsync()
    {
        _stranger = _bureau.Client(TestPerson.Stranger);
        _zhao = _bureau.Client("赵文博");
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Theory]
    [InlineData("你好")]
    [InlineData("自检")]
    [InlineData("排名")]
    [InlineData("为什么 规划科")]
    [InlineData("名册")]
    [InlineData("退回 规划科 试一试")]
    [InlineData("继续")]
    public async Task Whatever_a_stranger_types_leads_to_the_way_in(string words)
    {
        await _stranger.SaysAsync(words);

        Assert.Equal("您好，路人，您还不在名册里。", _stranger.Card.Title);
        Assert.Equal(
            ["不动产登记中心", "办公室", "执法监察科", "测绘队", "耕地保护科", "规划科"],
            _stranger.Card.Field("section").Choices.Keys);
        Assert.Equal(["申请加入"], _stranger.Card.Buttons.Select(button => button.Title));
    }

    [Fact]
    public async Task A_strangers_help_is_the_way_in_and_the_settings()
    {
        await _stranger.SaysAsync("帮助");

        Assert.Equal(["加入", "设置", "帮助"], _stranger.Card.Buttons.Select(button => button.Title));
    }

    [Fact]
    public async Task A_stranger_presses_nobody_elses_buttons()
    {
        var chen = _bureau.Client("陈志强");
        var wu = _bureau.Client("吴浩然");
        await chen.SaysAsync("排名");
        await wu.SaysAsync("自检");
        await _zhao.SaysAsync("帮助");

        foreach (var (card, title) in new[] { (wu.Card, "下一页"), (_zhao.Card, "名册"), (_zhao.Card, "排名") })
        {
            await _stranger.PressOnAsync(card, title);
            Assert.Equal("您好，路人，您还不在名册里。", _stranger.Card.Title);
        }
    }

    [Fact]
    public async Task A_request_is_seen_pending_by_who_asked_and_by_the_administrators()
    {
        await _stranger.SaysAsync("你好");
        await _stranger.Fill("section", "规划科").PressAsync("申请加入");
        Assert.Equal(["已申请加入规划科（3月20日（周五） 09:00）。管理员同意后就可以用了。"], _stranger.Card.Texts);

        await _stranger.SaysAsync("排名");
        Assert.Equal(["已申请加入规划科（3月20日（周五） 09:00）。管理员同意后就可以用了。"], _stranger.Card.Texts);
        await _zhao.SaysAsync("名册");
        Assert.Contains("1人申请加入：", _zhao.Card.Texts);
        Assert.Contains("**路人** → 规划科（3月20日（周五） 09:00）", _zhao.Card.Texts);
    }

    [Fact]
    public async Task Who_is_accepted_is_told_and_greeted_and_belongs_to_the_section()
    {
        await _stranger.SaysAsync("加入 规划科");
        _bureau.ItIs("2026-03-20 10:32");
        await _zhao.SaysAsync("名册");
        var before = _bureau.Bot.Teams.Calls.Count;

        await _zhao.PressAsync("同意 路人");

        Assert.Equal(["路人已加入规划科。"], _zhao.Card.Notices);
        Assert.Contains("6个科室，31人", _zhao.Card.Texts);
        var told = BotAnswer.Of(Assert.Single(_bureau.Bot.Teams.Calls.Skip(before)));
        Assert.Equal(_stranger.Person.ChatId, told.Chat);
        Assert.Equal(["管理员同意了，您已加入规划科。"], told.Card!.Notices);
        Assert.Contains("我只保存您的账号编号、姓名、科室、角色和您的作答", told.Words, StringComparison.Ordinal);
        await _stranger.PressOnAsync(told.Card, "自检");
        Assert.Equal(["C1-06", "C1-07", "C1-10"], _stranger.Card.Questions);
    }

    [Fact]
    public async Task Who_is_declined_is_told_and_may_ask_again()
    {
        await _stranger.SaysAsync("加入 规划科");
        var before = _bureau.Bot.Teams.Calls.Count;

        await _zhao.SaysAsync("名册 不同意 路人");

        Assert.Equal(["没有同意路人加入规划科。"], _zhao.Card.Notices);
        var told = BotAnswer.Of(Assert.Single(_bureau.Bot.Teams.Calls.Skip(before), call => call.Path.Contains("99999999", StringComparison.Ordinal)));
        Assert.Equal("您上次加入规划科的申请没有同意。可再申请，或联系管理员。", told.Words);
        await _stranger.SaysAsync("自检");
        Assert.Equal(["您上次加入规划科的申请没有同意。可再申请，或联系管理员。"], _stranger.Card.Notices);
        await _stranger.Fill("section", "办公室").PressAsync("申请加入");
        Assert.StartsWith("已申请加入办公室", _stranger.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_decision_stands_when_the_applicant_cannot_be_reached()
    {
        await _stranger.SaysAsync("加入 规划科");
        await _zhao.SaysAsync("名册");
        _bureau.ItIs("2026-03-20 10:32");
        _bureau.Bot.Teams.FailNext(System.Net.HttpStatusCode.Forbidden, "ConversationBlockedByUser");

        await _zhao.PressAsync("同意 路人");

        Assert.Equal(["路人已加入规划科。"], _zhao.Card.Notices);
        await _stranger.SaysAsync("自检");
        Assert.Equal(["C1-06", "C1-07", "C1-10"], _stranger.Card.Questions);
    }

    [Fact]
    public async Task Each_is_told_in_the_own_language()
    {
        var stranger = _bureau.Client(TestPerson.Stranger with { Language = Language.English });
        await stranger.SaysAsync("join 规划科");
        _bureau.ItIs("2026-03-20 10:32");
        await _zhao.SaysAsync("名册");
        var before = _bureau.Bot.Teams.Calls.Count;

        await _zhao.PressAsync("同意 路人");

        var told = BotAnswer.Of(Assert.Single(_bureau.Bot.Teams.Calls.Skip(before)));
        Assert.Equal(["An administrator agreed: you have joined 规划科."], told.Card!.Notices);
        Assert.Equal(["self-check", "help"], told.Card.Buttons.Select(button => button.Title));
        Assert.Equal(["路人已加入规划科。"], _zhao.Card.Notices);
    }

    [Fact]
    public async Task Asking_twice_is_one_request()
    {
        await _stranger.SaysAsync("加入 规划科");
        _bureau.ItIs("2026-03-20 10:00");
        await _stranger.SaysAsync("加入 规划科");

        Assert.StartsWith("已申请加入规划科（3月20日（周五） 09:00）", _stranger.Words, StringComparison.Ordinal);
        await _zhao.SaysAsync("名册");
        Assert.Contains("1人申请加入：", _zhao.Card.Texts);
    }

    [Fact]
    public async Task Asking_for_another_section_replaces_the_request()
    {
        await _stranger.SaysAsync("加入 规划科");
        await _stranger.SaysAsync("加入 办公室");

        await _zhao.SaysAsync("名册");
        Assert.Contains("1人申请加入：", _zhao.Card.Texts);
        Assert.Contains("**路人** → 办公室（3月20日（周五） 09:00）", _zhao.Card.Texts);
    }

    [Fact]
    public async Task A_section_that_is_not_there_is_answered_with_those_that_are()
    {
        await _stranger.SaysAsync("加入 财务科");

        Assert.Equal(["没有“财务科”这个科室。现有：不动产登记中心、办公室、执法监察科、测绘队、耕地保护科、规划科"], _stranger.Card.Notices);
        await _stranger.PressAsync("申请加入");
        Assert.Equal(["请先选一个科室。"], _stranger.Card.Notices);
    }

    [Fact]
    public async Task The_second_of_two_administrators_hears_that_it_was_decided()
    {
        var tang = _bureau.Client("唐明辉");
        await _stranger.SaysAsync("加入 规划科");
        await _zhao.SaysAsync("名册");
        await tang.SaysAsync("名册");
        await tang.PressAsync("不同意 路人");

        await _zhao.PressAsync("同意 路人");

        Assert.Equal(["这项申请已由别人处理，或已不在。"], _zhao.Card.Notices);
        await _stranger.SaysAsync("自检");
        Assert.Equal("您好，路人，您还不在名册里。", _stranger.Card.Title);
    }

    [Fact]
    public async Task Of_two_applicants_with_one_name_the_buttons_decide()
    {
        await _stranger.SaysAsync("加入 规划科");
        await _bureau.Client(new TestPerson("88888888-8888-8888-8888-888888888888", "路人")).SaysAsync("加入 办公室");

        await _zhao.SaysAsync("名册 同意 路人");

        Assert.Equal("有2人叫“路人”，请用卡片上的按钮。", _zhao.Words);
        await _zhao.SaysAsync("名册 同意 无此人");
        Assert.Equal("没有叫“无此人”的人在等加入。", _zhao.Words);
    }

    [Theory]
    [InlineData("李建国")]
    [InlineData("陈志强")]
    [InlineData("曾庆华")]
    public async Task Only_administrators_decide(string name)
    {
        var other = _bureau.Client(name);
        await _stranger.SaysAsync("加入 规划科");
        await _zhao.SaysAsync("名册");

        await other.PressOnAsync(_zhao.Card, "同意 路人");

        Assert.Equal("这个按钮只供这些人员使用：管理员。", other.Words);
        await _stranger.SaysAsync("自检");
        Assert.StartsWith("已申请加入规划科", _stranger.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_lets_themselves_in()
    {
        await _stranger.SaysAsync("加入 规划科");
        await _zhao.SaysAsync("名册");

        await _stranger.PressOnAsync(_zhao.Card, "同意 路人");
        await _stranger.SaysAsync("自检");

        Assert.StartsWith("已申请加入规划科", _stranger.Words, StringComparison.Ordinal);
    }
}
