using System.Net;
using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Situations;

/// <summary>名册 核对: the people of a group or team, read page by page, against the roster.</summary>
public sealed class MembersTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();
    private readonly TestPerson _admin = DemoPeople.Named("赵文博");

    public Task InitializeAsync() => _bureau.Client("赵文博").SaysAsync("帮助");

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task A_hundred_and_twenty_five_members_are_read_in_three_pages_and_the_result_is_for_the_administrator_alone()
    {
        _bureau.Bot.Teams.Members = [.. DemoPeople.All.Skip(2), .. Enumerable.Range(0, 125 - 28).Select(Guest)];

        var said = await _bureau.HearsAsync(_bureau.Bot.Message(_admin, "名册 核对").InThread().Mentioning());

        Assert.Equal([_admin.ChatId, $"{Scene.Channel};messageid=1700000000001"], said.Select(answer => answer.Chat));
        Assert.StartsWith("这里有125人，其中28人在名册上。\n不在名册上（97人）：客人0、客人1、", said[0].Words, StringComparison.Ordinal);
        Assert.EndsWith("名册上有、不在这里（2人）：李建国、王秀兰", said[0].Words, StringComparison.Ordinal);
        Assert.DoesNotContain("客人", said[1].Words, StringComparison.Ordinal);
        Assert.Equal(
            ["?pageSize=200", "?pageSize=200&continuationToken=50", "?pageSize=200&continuationToken=100"],
            _bureau.Bot.Teams.PagesAsked.Select(path => path[path.IndexOf('?', StringComparison.Ordinal)..]));
        Assert.All(_bureau.Bot.Teams.PagesAsked, path => Assert.StartsWith("v3/conversations/19%3A2f0c5e%40thread.tacv2/pagedmembers", path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_group_of_the_whole_bureau_gets_one_line()
    {
        _bureau.Bot.Teams.Members = DemoPeople.All;
        var english = DemoPeople.Named("赵文博", Language.English);

        var said = await _bureau.HearsAsync(_bureau.Bot.Message(english, "roster check").InGroup().Mentioning());

        Assert.Equal("30 people are here, 30 of them on the roster.", said[0].Words);
    }

    [Fact]
    public async Task A_channel_that_asks_to_wait_a_moment_is_asked_again()
    {
        _bureau.Bot.Teams.Members = DemoPeople.All;
        _bureau.Bot.Teams.ThrottleNext("0");

        var said = await _bureau.HearsAsync(_bureau.Bot.Message(_admin, "名册 核对").InGroup().Mentioning());

        Assert.Equal("这里有30人，其中30人在名册上。", said[0].Words);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.OK)]
    public async Task A_channel_that_does_not_say_gets_a_sentence(HttpStatusCode status)
    {
        _bureau.Bot.Teams.AnswerNext(status, "<html>");

        var said = await _bureau.HearsAsync(_bureau.Bot.Message(_admin, "名册 核对").InGroup().Mentioning());

        Assert.Equal("现在读不到这里的成员，请过一会儿再试。", said[0].Words);
    }

    [Fact]
    public async Task In_the_own_chat_it_says_where_to_ask_and_others_may_not()
    {
        var own = await _bureau.Client("赵文博").SaysAsync("名册 核对");
        var member = await _bureau.Client("郑雅婷").SaysAsync("名册 核对");

        Assert.Equal("核对群成员：把我加进群或团队，在那里@我，输入“名册 核对”；结果只发给您。", own.Words);
        Assert.Equal("“名册”只供这些人员使用：管理员。", member.Words);
        Assert.Empty(_bureau.Bot.Teams.PagesAsked);
    }

    private static TestPerson Guest(int number) => new($"7777{number:D4}-7777-7777-7777-777777777777", $"客人{number}");
}
