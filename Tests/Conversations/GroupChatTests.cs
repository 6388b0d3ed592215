using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>In a group chat nothing personal is shown: the self-check goes to the person's own chat (product.md, Restraint 8).</summary>
public sealed class GroupChatTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Theory]
    [InlineData("自检")]
    [InlineData("继续")]
    public async Task The_card_comes_to_the_own_chat_and_the_group_reads_only_that(string words)
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        await zheng.Fill("C1-07", "4").PressAsync("下一页");

        var said = await zheng.SaysInGroupAsync(words);

        Assert.Equal([zheng.Person.ChatId, "19:group"], said.Select(answer => answer.Chat));
        Assert.Equal(["C2-03", "C2-06", "C2-08"], said[0].Card!.Questions);
        Assert.Null(said[1].Card);
        Assert.DoesNotContain("C2-03", said[1].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_never_talked_to_the_bot_alone_gets_a_chat_opened()
    {
        var zheng = _bureau.Client("郑雅婷");

        var said = await zheng.SaysInGroupAsync("自检");

        Assert.NotEqual("19:group", said[0].Chat);
        Assert.Equal(["C1-06", "C1-07", "C1-10"], said[0].Card!.Questions);
        Assert.Null(said[1].Card);
    }

    [Fact]
    public async Task An_answer_typed_in_the_group_is_repeated_there_by_nobody()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");
        await zheng.SaysAsync("是");

        var said = await zheng.SaysInGroupAsync("4");

        Assert.Equal("4", (await _bureau.StoredAsync(zheng))["C1-07"]);
        Assert.Contains("C1-10", said[0].Words, StringComparison.Ordinal);
        Assert.Equal([zheng.Person.ChatId, "19:group"], said.Select(answer => answer.Chat));
        Assert.DoesNotContain("C1-10", said[1].Words, StringComparison.Ordinal);
    }
}
