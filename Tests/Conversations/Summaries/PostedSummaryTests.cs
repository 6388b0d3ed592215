using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Summaries;

/// <summary>F7: on the day of the bulletin (29 April 2026 for the first quarter, rules.md 4.4) the summary is posted to everybody it concerns.</summary>
public sealed class PostedSummaryTests : IAsyncLifetime
{
    private const string Group = "19:group";

    private readonly Bureau _bureau = Bureau.Open();

    public async Task InitializeAsync()
    {
        await _bureau.Client("张伟民").SubmitsSheetAsync(("C1-07", "4"), ("C2-01", "95"));
        foreach (var name in new[] { "吴浩然", "曾庆华", "陈志强", "黄永刚" })
            await _bureau.Client(name).SaysAsync("帮助");
        await _bureau.RoundAsync();
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task A_member_gets_the_own_section_and_a_leader_the_whole_bureau()
    {
        var said = await PostAsync("吴浩然", "曾庆华");

        Assert.Contains("季度小结：规划科 · 2026年第1季度", Assert.Single(said["吴浩然"]).Words, StringComparison.Ordinal);
        Assert.Contains("季度小结：全局 · 2026年第1季度", Assert.Single(said["曾庆华"]).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_inspector_of_a_section_gets_one_message_with_all_sections()
    {
        var said = await PostAsync("陈志强");

        Assert.Contains("季度小结：全局", Assert.Single(said["陈志强"]).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_that_is_missing_learns_what_that_means()
    {
        var said = await PostAsync("黄永刚");

        Assert.Contains("缺报的季度计0分", Assert.Single(said["黄永刚"]).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_reads_progress_and_no_section_and_no_score()
    {
        await _bureau.Client("吴浩然").SaysInGroupAsync("帮助");

        var public_ = Assert.Single((await PostAsync(Group))[Group]);

        Assert.Contains("应报6个科室，已报1，其中迟交0；缺报5，免报0。", public_.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("规划科", public_.Words, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d+\.\d\d", public_.Words);
    }

    [Fact]
    public async Task Who_prefers_plain_text_gets_it_in_plain_text()
    {
        await _bureau.Client("吴浩然").SaysAsync("文字");

        var said = Assert.Single((await PostAsync("吴浩然"))["吴浩然"]);

        Assert.Null(said.Card);
        Assert.Contains("季度小结：规划科", said.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_round_and_a_restart_post_nothing_again()
    {
        await PostAsync("吴浩然");

        await _bureau.RoundAsync();
        await _bureau.RestartAsync();
        _bureau.Bot.Teams.Forget();
        await _bureau.RoundAsync();

        Assert.Empty(_bureau.Bot.Teams.Calls);
    }

    // The summaries that are posted on the day, by whose chat they stand in; the digest that waits since the jump of the clock is left out.
    private async Task<ILookup<string, BotAnswer>> PostAsync(params string[] chats)
    {
        var names = chats.ToDictionary(chat => chat == Group ? Group : DemoPeople.Named(chat).ChatId);
        _bureau.ItIs("2026-04-28 18:00");
        await _bureau.RoundAsync();
        _bureau.Bot.Teams.Forget();
        _bureau.ItIs("2026-04-29 09:00");
        await _bureau.RoundAsync();
        return _bureau.Bot.Teams.Calls.Select(BotAnswer.Of)
            .Where(answer => names.ContainsKey(answer.Chat!) && answer.Words.StartsWith("季度小结", StringComparison.Ordinal))
            .ToLookup(answer => names[answer.Chat!]);
    }
}
