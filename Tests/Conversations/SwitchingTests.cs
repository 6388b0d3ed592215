using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>A person goes from cards to typed text and back in the middle of a walk; both know what the other stored.</summary>
public sealed class SwitchingTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Text_goes_on_at_the_first_open_question_of_the_page_where_the_cards_stand()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        await zheng.PressAsync("下一页");
        await zheng.Fill("C2-03", "4").PressAsync("保存");

        await zheng.SaysAsync("文字");

        Assert.Null(zheng.Answer.Card);
        Assert.Contains("[5/18] C2-06", zheng.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cards_go_on_where_the_text_stands_and_show_what_was_typed()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");
        foreach (var typed in new[] { "是", "4", "否", "5" })
            await zheng.SaysAsync(typed);

        await zheng.SaysAsync("卡片");

        Assert.Equal(["C2-03", "C2-06", "C2-08"], zheng.Card.Questions);
        Assert.Equal("5", zheng.Card.Filled("C2-03"));
        await zheng.PressAsync("上一页");
        Assert.Equal(("yes", "4", "no"), (zheng.Card.Filled("C1-06"), zheng.Card.Filled("C1-07"), zheng.Card.Filled("C1-10")));
    }

    [Fact]
    public async Task To_and_fro_through_the_whole_walk_loses_nothing()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        await zheng.Fill("C1-06", "yes").Fill("C1-07", "4").Fill("C1-10", "no").PressAsync("下一页");
        await zheng.SaysAsync("文字");
        foreach (var typed in new[] { "3", "B", "5", "2" })
            await zheng.SaysAsync(typed);
        await zheng.SaysAsync("卡片");
        Assert.Equal("2", zheng.Card.Filled("C3-02"));
        await zheng.Fill("C3-04", "5").Fill("C3-08", "yes").PressAsync("下一页");
        await zheng.SaysAsync("文字");
        foreach (var typed in new[] { "5", "4", "不适用", "是", "是", "5", "不适用", "4", "3" })
            await zheng.SaysAsync(typed);

        Assert.Contains("谢谢，18题已全部作答。", zheng.Words, StringComparison.Ordinal);
        var stored = await _bureau.StoredAsync(zheng);
        Assert.Equal("yes 4 no 3 B 5 2 5 yes 5 4 NA yes yes 5 NA 4 3", string.Join(' ', stored.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)));
    }

    [Fact]
    public async Task A_card_from_before_the_typed_answers_is_stale()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        var old = zheng.Card;
        await zheng.SaysAsync("文字");
        await zheng.SaysAsync("是");

        old.Field("C1-06").Fill("no");
        await zheng.PressOnAsync(old, "保存");

        Assert.Contains("没有写入任何内容", Assert.Single(zheng.Card.Notices), StringComparison.Ordinal);
        Assert.Equal("yes", (await _bureau.StoredAsync(zheng))["C1-06"]);
    }

    [Fact]
    public async Task A_word_typed_after_the_card_went_on_is_not_taken_for_another_question()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        var card = zheng.Card;
        await zheng.SaysAsync("文字");
        card.Field("C1-07").Fill("5");
        await zheng.PressOnAsync(card, "下一页");

        await zheng.SaysAsync("是");

        Assert.StartsWith("别处已经填到了这里，刚才的回答没有写入。", zheng.Words, StringComparison.Ordinal);
        Assert.Equal(["C1-07"], (await _bureau.StoredAsync(zheng)).Keys);
    }

    [Fact]
    public async Task The_choice_of_text_is_remembered()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");
        await zheng.SaysAsync("停");
        await _bureau.RestartAsync();

        await zheng.SaysAsync("自检");

        Assert.Null(zheng.Answer.Card);
        Assert.Contains("[1/18] C1-06", zheng.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_who_prefers_text_can_still_answer_as_a_member()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("文字");
        Assert.Contains("[1/45] C1-01", head.Words, StringComparison.Ordinal);

        await head.SaysAsync("自检 我的");
        await head.SaysAsync("是");

        Assert.Equal("yes", (await _bureau.StoredAsync(head))["C1-06"]);
        Assert.Empty(await _bureau.StoredSheetAsync("规划科"));
    }
}
