using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Summaries;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Situations;

/// <summary>A team has channels and a channel has threads; to the bot it is one place to speak unasked, and many to be asked in.</summary>
public sealed class TeamTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();
    private readonly TestPerson _wu = DemoPeople.Named("吴浩然");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task A_question_in_a_thread_is_answered_in_that_thread()
    {
        var said = Assert.Single(await _bureau.HearsAsync(_bureau.Bot.Message(_wu, "学习").InThread("1700000000007").Mentioning()));

        Assert.Equal($"{Scene.Channel};messageid=1700000000007", said.Chat);
        Assert.NotNull(said.Card);
    }

    [Fact]
    public async Task What_is_personal_goes_from_the_thread_to_the_own_chat()
    {
        await _bureau.Client("吴浩然").SaysAsync("帮助");

        var said = await _bureau.HearsAsync(_bureau.Bot.Message(_wu, "自检").InThread().Mentioning());

        Assert.Equal([_wu.ChatId, $"{Scene.Channel};messageid=1700000000001"], said.Select(answer => answer.Chat));
        Assert.Equal("已发到您和我的个人聊天里，请到那里查看。", said[1].Words);
    }

    [Fact]
    public async Task An_own_chat_that_is_gone_is_opened_again()
    {
        await _bureau.Client("吴浩然").SaysAsync("帮助");
        _bureau.Bot.Teams.FailNext(System.Net.HttpStatusCode.NotFound, "ConversationNotFound");

        var said = await _bureau.HearsAsync(_bureau.Bot.Message(_wu, "自检").InGroup().Mentioning());

        Assert.StartsWith("a:opened-", said[0].Chat, StringComparison.Ordinal);
        Assert.NotNull(said[0].Card);
        Assert.Equal("已发到您和我的个人聊天里，请到那里查看。", said[1].Words);
    }

    [Fact]
    public async Task However_many_threads_there_are_the_team_gets_the_quarterly_summary_once_in_its_general_channel()
    {
        await _bureau.HearsAsync(_bureau.Bot.Installs(_wu, "add").InTeam());
        foreach (var thread in new[] { "1700000000001", "1700000000002", "1700000000003" })
            await _bureau.HearsAsync(_bureau.Bot.Message(_wu, "学习").InThread(thread).Mentioning());
        await _bureau.VerifiedAsync();
        await _bureau.RoundAsync();
        _bureau.Bot.Teams.Forget();

        await _bureau.ReleasedAsync();
        await _bureau.RoundAsync();

        var said = _bureau.Bot.Teams.Calls.Select(BotAnswer.Of).Where(answer => answer.Words.Contains("应报6个科室，已报1", StringComparison.Ordinal));
        Assert.Equal([Scene.Team], said.Select(answer => answer.Chat).Where(chat => chat!.StartsWith("19:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_team_that_took_the_bot_out_gets_no_summary()
    {
        await _bureau.HearsAsync(_bureau.Bot.Installs(_wu, "add").InTeam());
        await _bureau.HearsAsync(_bureau.Bot.Message(_wu, "学习").InThread().Mentioning());
        await _bureau.HearsAsync(_bureau.Bot.Leaves(_wu).InTeam());
        await _bureau.VerifiedAsync();
        await _bureau.RoundAsync();
        _bureau.Bot.Teams.Forget();

        await _bureau.ReleasedAsync();
        await _bureau.RoundAsync();

        Assert.Contains(_bureau.Bot.Teams.Calls.Select(BotAnswer.Of), answer => answer.Words.Contains("一季度小结", StringComparison.Ordinal));

        Assert.DoesNotContain(_bureau.Bot.Teams.Calls, call => Uri.UnescapeDataString(call.Path).Contains("/19:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_newest_address_of_the_connector_counts_also_when_only_a_name_was_changed()
    {
        await _bureau.HearsAsync(_bureau.Bot.Installs(_wu, "add").InTeam());
        var renamed = _bureau.Bot.Activity(_wu, "conversationUpdate").InTeam().Named("teamRenamed");
        renamed["serviceUrl"] = FakeTeams.ServiceUrl + "emea/";

        await _bureau.HearsAsync(renamed);

        var groups = new List<string>();
        await foreach (var (_, chat) in _bureau.Bot.Service<Bot.Turns.ConversationReferences>().GroupsAsync(CancellationToken.None))
            groups.Add(chat.Reference.ServiceUrl);
        Assert.Equal([FakeTeams.ServiceUrl + "emea/"], groups);
    }
}
