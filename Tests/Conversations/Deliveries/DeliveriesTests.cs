using Wenming.Cards.Deliveries;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Deliveries;

/// <summary>F10: 投递 lists what became of every post: the office sees names, leaders counts, administrators counts and reasons, others nothing.</summary>
public sealed class DeliveriesTests : IAsyncLifetime
{
    // The self-check of the first quarter opens on 18 March 2026 (rules.md 4.4).
    private readonly Bureau _bureau = Bureau.Open("2026-03-17 16:00");

    public async Task InitializeAsync()
    {
        foreach (var name in new[] { "张伟民", "孙丽华", "吴浩然", "陈志强", "曾庆华", "赵文博" })
            await _bureau.Client(name).SaysAsync("帮助");
        await _bureau.Client("吴浩然").SaysAsync("静音");
        await _bureau.RoundAsync();
        _bureau.ItIs("2026-03-18 09:00");
        await _bureau.RoundAsync();
    }

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task The_list_counts_who_got_it_and_who_did_not()
    {
        var office = _bureau.Client("陈志强");

        await office.SaysAsync("投递");

        var lines = office.Card.Lines();
        Assert.Equal("投递情况", lines[0]);
        Assert.Contains("2026年第1季度", lines[1], StringComparison.Ordinal);

        // 28 people belong to sections: five of the six who met the bot, of whom one has muted it, and 23 who never did.
        Assert.Equal("送不到 23 · 不必发 1 · 已送达 4", lines[2]);
    }

    [Fact]
    public async Task The_office_sees_names_and_reasons_by_section()
    {
        var office = _bureau.Client("陈志强");

        await office.SaysAsync("投递 1");

        var lines = office.Card.Lines();
        Assert.Contains("送不到：从未与机器人对话，请本人先发一句“帮助”", lines);
        Assert.Contains("测绘队：彭树林", lines);
        Assert.Contains("不必发：本人已静音", lines);
        Assert.Contains("规划科：吴浩然", lines);
    }

    [Fact]
    public async Task A_leader_sees_counts_only()
    {
        var leader = _bureau.Client("曾庆华");

        await leader.SaysAsync("投递 SelfCheckOpens-2026Q1");

        Assert.Contains("送不到 23 · 不必发 1 · 已送达 4", leader.Card.Lines());
        Assert.DoesNotContain("彭树林", leader.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("从未与机器人对话", leader.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_sees_reasons_without_names()
    {
        var administrator = _bureau.Client("赵文博");

        await administrator.SaysAsync("投递 1");

        Assert.Contains("测绘队：1份", administrator.Card.Lines());
        Assert.DoesNotContain("彭树林", administrator.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("吴浩然")]
    [InlineData("张伟民")]
    [InlineData("孙丽华")]
    public async Task Nobody_else_sees_it_whatever_a_card_says(string name)
    {
        var person = _bureau.Client(name);

        var typed = (await person.SaysAsync("投递 1")).Words;
        var forged = (await person.ForgeAsync(new DeliveriesCommand(0, "SelfCheckOpens-2026Q1").ToCommand())).Words;

        Assert.DoesNotContain("送不到", typed + forged, StringComparison.Ordinal);
        Assert.DoesNotContain("彭树林", typed + forged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_is_not_there_is_answered_with_a_sentence() => Assert.Equal(
        "没有“9”这一条。输入“投递”看列表。", (await _bureau.Client("陈志强").SaysAsync("投递 9")).Words);

    [Fact]
    public async Task A_button_opens_the_post_and_leads_back()
    {
        var office = _bureau.Client("陈志强");
        await office.SaysAsync("投递");

        await office.PressAsync("1");
        Assert.Contains("测绘队：彭树林", office.Card.Lines());
        await office.PressAsync("返回列表");

        Assert.Equal("投递情况", office.Card.Lines()[0]);
    }

    [Fact]
    public async Task In_a_group_it_goes_to_the_own_chat()
    {
        var said = await _bureau.Client("陈志强").SaysInGroupAsync("投递 1");

        Assert.All(said.Where(answer => answer.Chat == "19:group"), answer => Assert.DoesNotContain("彭树林", answer.Words, StringComparison.Ordinal));
    }
}
