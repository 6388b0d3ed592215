using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Roster;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Standings;

/// <summary>Two bots on the same tables, each with what it remembers: what one writes, the other shows.</summary>
public sealed class SecondBotTests : IAsyncLifetime
{
    private static readonly TestPerson Leader = DemoPeople.Named("曾庆华");

    private readonly Bureau _bureau = Bureau.Open();
    private readonly TestBot _second;
    private int _said;

    public SecondBotTests() => _second = new BotFactory()
        .WithFeatures()
        .With(services => services.Replace(ServiceDescriptor.Singleton(_bureau.Tables)))
        .Start();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _second.DisposeAsync();
        await _bureau.DisposeAsync();
    }

    [Fact]
    public async Task A_submission_at_one_bot_stands_in_the_others_table_at_once()
    {
        Assert.Contains("已提交0", await ReadsAtTheSecondAsync(Leader, "排名"), StringComparison.Ordinal);

        await _bureau.Client("张伟民").SubmitsSheetAsync(("C1-07", "4"));

        var table = await ReadsAtTheSecondAsync(Leader, "排名");
        Assert.Contains("1. 规划科 · 按时提交", table, StringComparison.Ordinal);
        Assert.Contains("99.55", table, StringComparison.Ordinal);
        Assert.Contains("已提交 1/6", await ReadsAtTheSecondAsync(Leader, "进度"), StringComparison.Ordinal);
        Assert.Contains("= 99.55", await ReadsAtTheSecondAsync(Leader, "为什么 规划科"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_at_one_bot_are_there_when_the_person_goes_on_at_the_other()
    {
        var wu = _bureau.Client("吴浩然");
        await ReadsAtTheSecondAsync(wu.Person, "自检");
        await wu.SaysAsync("自检");
        await wu.Fill("C1-06", "yes").Fill("C1-07", "4").Fill("C1-10", "no").PressAsync("下一页");

        Assert.Contains("C2-03", await ReadsAtTheSecondAsync(wu.Person, "继续"), StringComparison.Ordinal);
        Assert.Contains("我的作答 3/18", await ReadsAtTheSecondAsync(wu.Person, "进度"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_that_one_bot_imported_stands_in_the_others_table_two_seconds_later_at_the_latest()
    {
        var zhao = _bureau.Client("赵文博");
        Assert.Contains("6个科室", await ReadsAtTheSecondAsync(Leader, "排名"), StringComparison.Ordinal);
        await zhao.SaysAsync("名册 导入\n" + new PeopleFile().With("801,崔大海,信息中心（直属单位）,科室负责人").Csv);
        await zhao.PressAsync("确认导入");

        _second.Clock.Advance(TimeSpan.FromSeconds(2));

        var table = await ReadsAtTheSecondAsync(Leader, "排名");
        Assert.Contains("7个科室", table, StringComparison.Ordinal);
        Assert.Contains("信息中心 · 未开始", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_let_in_at_one_bot_is_a_member_at_the_other_at_once()
    {
        var stranger = _bureau.Client(TestPerson.Stranger);
        await stranger.SaysAsync("加入 规划科");
        Assert.Contains("已申请加入规划科", await ReadsAtTheSecondAsync(stranger.Person, "自检"), StringComparison.Ordinal);
        _bureau.ItIs("2026-03-20 09:01");
        await _bureau.Client("赵文博").SaysAsync("名册 同意 路人");

        Assert.Contains("C1-06", await ReadsAtTheSecondAsync(stranger.Person, "自检"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_chose_a_language_at_one_bot_is_answered_in_it_at_the_other_a_minute_later_at_the_latest()
    {
        var wu = _bureau.Client("吴浩然");
        await ReadsAtTheSecondAsync(wu.Person, "帮助");
        await wu.SaysAsync("设置 英文");

        _second.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Contains("What I can do for you", await ReadsAtTheSecondAsync(wu.Person, "帮助"), StringComparison.Ordinal);
    }

    // The card as a client reads it that shows no cards.
    private async Task<string> ReadsAtTheSecondAsync(TestPerson person, string words)
    {
        var message = _second.Message(person, words);
        message["id"] = $"second-{++_said}";
        await _second.PostAsync(message);
        return _second.Teams.Last.Card.GetProperty("fallbackText").GetString()!;
    }
}
