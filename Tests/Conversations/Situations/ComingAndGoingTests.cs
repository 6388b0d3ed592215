using Wenming.Bot.Turns;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Bulletins;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Situations;

/// <summary>The bot is installed, upgraded and taken out; where it is not wanted it says nothing, whatever is owed (teams.md, "Sending still succeeds after uninstall").</summary>
public sealed class ComingAndGoingTests : IAsyncLifetime
{
    private const string GroupHello = "大家好，我是文明创建助手。";

    private readonly Bureau _bureau = Bureau.Open();
    private readonly TestPerson _zheng = DemoPeople.Named("郑雅婷");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Who_installs_the_bot_is_greeted_by_name_and_told_what_is_kept()
    {
        var hello = Assert.Single(await _bureau.HearsAsync(_bureau.Bot.Installs(_zheng, "add")));

        Assert.Contains("您好，郑雅婷。", hello.Words, StringComparison.Ordinal);
        Assert.Contains("我只保存您的账号编号、姓名、科室、角色和您的作答", hello.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_team_is_greeted_once_without_a_personal_word(bool installationFirst)
    {
        var news = new[] { _bureau.Bot.Installs(_zheng, "add").InTeam(), _bureau.Bot.Comes(_zheng).InTeam() };

        var said = new List<BotAnswer>();
        foreach (var activity in installationFirst ? news : news.Reverse())
            said.AddRange(await _bureau.HearsAsync(activity));

        var hello = Assert.Single(said);
        Assert.Equal(Scene.Team, hello.Chat);
        Assert.StartsWith(GroupHello, hello.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("郑雅婷", hello.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_is_greeted_in_English_where_the_installer_reads_English()
    {
        var zheng = DemoPeople.Named("郑雅婷", Language.English);

        var hello = Assert.Single(await _bureau.HearsAsync(_bureau.Bot.Installs(zheng, "add").InGroup()));

        Assert.Equal(Scene.Group, hello.Chat);
        Assert.StartsWith("Hello, I run the civilised-unit work. Mention me here", hello.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add-upgrade")]
    [InlineData("remove-upgrade")]
    [InlineData("something-new")]
    public async Task An_upgrade_says_nothing_and_changes_nothing(string action)
    {
        await _bureau.HearsAsync(_bureau.Bot.Installs(_zheng, "add"));

        var said = await _bureau.HearsAsync(_bureau.Bot.Installs(_zheng, action));

        Assert.Empty(said);
        Assert.Null((await ChatAsync())!.RemovedAt);
    }

    [Fact]
    public async Task Who_takes_the_bot_out_hears_nothing_more_and_nothing_is_taken_back_there()
    {
        await using var room = new Newsroom();
        await Newsroom.MeetAsync(room.Reader, room.Head);
        await room.PublishesAsync("停水通知", "明天停水。");
        await room.RoundAsync();
        Assert.Single(room.InChatOf(room.Reader), call => call.Card.GetRawText().Contains("停水通知", StringComparison.Ordinal));
        await room.Bureau.HearsAsync(room.Bureau.Bot.Installs(room.Reader.Person, "remove"));
        room.Bureau.Bot.Teams.Forget();

        await room.PublishesAsync("来水通知", "水来了。");
        await room.Leader.SaysAsync("通报 同意 2");
        await room.Office.SaysAsync("通报 撤回 1");
        await room.RoundAsync();

        Assert.Empty(room.InChatOf(room.Reader));
        Assert.Equal(["DELETE", "POST"], room.InChatOf(room.Head).Select(call => call.Method).Order());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Both_news_of_a_removal_mean_that_it_is_gone_in_either_order(bool installationFirst)
    {
        await _bureau.HearsAsync(_bureau.Bot.Installs(_zheng, "add").InTeam());
        var news = new[] { _bureau.Bot.Installs(_zheng, "remove").InTeam(), _bureau.Bot.Leaves(_zheng).InTeam() };

        foreach (var activity in installationFirst ? news : news.Reverse())
            Assert.Empty(await _bureau.HearsAsync(activity));

        Assert.NotNull(Assert.Single(await GroupsAsync()).RemovedAt);
    }

    [Theory]
    [InlineData("teamDeleted")]
    [InlineData("teamHardDeleted")]
    public async Task A_deleted_team_is_not_written_to_until_it_is_restored(string deletion)
    {
        await _bureau.HearsAsync(_bureau.Bot.Installs(_zheng, "add").InTeam());

        await _bureau.HearsAsync(_bureau.Bot.Activity(_zheng, "conversationUpdate").InTeam().Named(deletion));
        var deleted = Assert.Single(await GroupsAsync());
        await _bureau.HearsAsync(_bureau.Bot.Activity(_zheng, "conversationUpdate").InTeam().Named("teamRestored"));
        var restored = Assert.Single(await GroupsAsync());

        Assert.NotNull(deleted.RemovedAt);
        Assert.Null(restored.RemovedAt);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("messageDelete")]
    [InlineData("conversationUpdate")]
    public async Task What_comes_late_does_not_bring_the_bot_back(string type)
    {
        await _bureau.HearsAsync(_bureau.Bot.Installs(_zheng, "add"));
        await _bureau.HearsAsync(_bureau.Bot.Installs(_zheng, "remove"));

        await _bureau.HearsAsync(_bureau.Bot.Activity(_zheng, type));

        Assert.NotNull((await ChatAsync())!.RemovedAt);
    }

    [Fact]
    public async Task Who_took_the_bot_out_and_asks_in_a_group_is_asked_to_open_the_own_chat()
    {
        await _bureau.Client("郑雅婷").SaysAsync("自检");
        await _bureau.HearsAsync(_bureau.Bot.Installs(_zheng, "remove"));
        _bureau.Bot.Teams.Forget();

        var said = Assert.Single(await _bureau.HearsAsync(_bureau.Bot.Message(_zheng, "自检").InGroup().Mentioning()));

        Assert.Equal((Scene.Group, "这件事只能在个人聊天里说。请先打开和我的个人聊天，再问一次。"), (said.Chat, said.Words));
        Assert.NotNull((await ChatAsync())!.RemovedAt);
    }

    [Fact]
    public async Task Who_writes_again_is_reached_again()
    {
        await using var room = new Newsroom();
        await room.Bureau.HearsAsync(room.Bureau.Bot.Installs(room.Reader.Person, "remove"));
        await room.Reader.SaysAsync("帮助");

        await room.PublishesAsync("停水通知", "明天停水。");
        await room.RoundAsync();

        Assert.Contains("停水通知", room.SaidTo(room.Reader), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_people_come_and_go_and_the_bot_keeps_silent()
    {
        await _bureau.HearsAsync(_bureau.Bot.Installs(_zheng, "add").InTeam());

        var came = await _bureau.HearsAsync(_bureau.Bot.Comes(_zheng, "29:somebody").InTeam());
        var left = await _bureau.HearsAsync(_bureau.Bot.Leaves(_zheng, "29:somebody").InTeam());

        Assert.Empty(came.Concat(left));
        Assert.Null(Assert.Single(await GroupsAsync()).RemovedAt);
    }

    [Theory]
    [InlineData("teamRenamed")]
    [InlineData("teamArchived")]
    [InlineData("channelCreated")]
    [InlineData("channelRenamed")]
    [InlineData("channelDeleted")]
    [InlineData("somethingNew")]
    public async Task A_team_that_changes_is_still_the_same_team(string eventType)
    {
        await _bureau.HearsAsync(_bureau.Bot.Installs(_zheng, "add").InTeam());

        var said = await _bureau.HearsAsync(_bureau.Bot.Activity(_zheng, "conversationUpdate").InTeam().Named(eventType));

        Assert.Empty(said);
        Assert.Null(Assert.Single(await GroupsAsync()).RemovedAt);
    }

    private Task<ReachableChat?> ChatAsync() =>
        _bureau.Bot.Service<ConversationReferences>().ReadPersonalAsync(new PersonId(_zheng.ObjectId), CancellationToken.None);

    private async Task<IReadOnlyList<ReachableChat>> GroupsAsync()
    {
        var groups = new List<ReachableChat>();
        await foreach (var (_, chat) in _bureau.Bot.Service<ConversationReferences>().GroupsAsync(CancellationToken.None))
            groups.Add(chat);
        return groups;
    }
}
