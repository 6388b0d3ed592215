namespace Wenming.Tests.Conversations.Bulletins;

/// <summary>What readers see, 已阅, who has not read, and what is kept from others.</summary>
public sealed class ReadingTests : IAsyncLifetime
{
    private const string NotForYou = "没有这份通报，或者它不是发给您的。";

    private readonly Newsroom _room = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task The_list_shows_what_is_addressed_to_me_newest_first_with_what_I_have_not_read()
    {
        await _room.PublishesAsync("第一份", more: ("receipt", "true"));
        _room.Bureau.ItIs("2026-03-20 09:10");
        await Newsroom.WritesAsync(_room.Office, "第二份");
        await _room.Office.PressAsync("提交审批");
        await _room.Leader.SaysAsync("通报 同意 2");

        await _room.Reader.SaysAsync("通报");

        var lines = _room.Reader.Card.Texts.Where(text => text.Contains("份（", StringComparison.Ordinal) || text.Contains("份**", StringComparison.Ordinal)).ToList();
        Assert.StartsWith("第二份", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("**第一份**（未阅）", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_press_that_I_read_it_and_the_card_says_when()
    {
        await _room.PublishesAsync(more: ("receipt", "true"));
        await _room.Reader.SaysAsync("通报 1");
        var card = _room.Reader.Card;
        _room.Bureau.ItIs("2026-03-20 10:32");

        await _room.Reader.PressAsync("已阅");

        Assert.Contains("已阅 3月20日（周五） 10:32", _room.Reader.Card.Notices);
        Assert.Empty(_room.Reader.Card.Buttons);
        var once = await _room.SnapshotAsync();
        _room.Bureau.ItIs("2026-03-20 11:00");
        await _room.Reader.PressOnAsync(card, "已阅");
        await _room.Reader.SubmitOnAsync(card, "已阅");
        Assert.Contains("已阅 3月20日（周五） 10:32", _room.Reader.Card.Notices);
        Assert.Equal(once, await _room.SnapshotAsync());
    }

    [Fact]
    public async Task A_receipt_can_be_typed()
    {
        await _room.PublishesAsync(more: ("receipt", "true"));

        await _room.Reader.SaysAsync("通报 已阅 1");

        Assert.Contains("已阅 3月20日（周五） 09:00", _room.Reader.Card.Notices);
    }

    [Fact]
    public async Task A_receipt_on_an_older_wordings_card_counts_and_shows_the_present_wording()
    {
        await _room.PublishesAsync(more: ("receipt", "true"));
        await _room.Reader.SaysAsync("通报 1");
        var old = _room.Reader.Card;
        await _room.Office.SaysAsync("通报 更正 1");
        await _room.Office.Fill("text", "改正。").PressAsync("保存并预览");
        await _room.Office.PressAsync("提交审批");
        await _room.Leader.SaysAsync("通报 同意 1");

        await _room.Reader.PressOnAsync(old, "已阅");

        Assert.Contains("改正。", _room.Reader.Card.Plain, StringComparison.Ordinal);
        Assert.Contains("已阅 3月20日（周五） 09:00", _room.Reader.Card.Notices);
    }

    [Fact]
    public async Task Who_is_not_in_the_audience_reads_nothing_and_cannot_press_a_card_that_was_passed_on()
    {
        await _room.PublishesAsync(more: [("receipt", "true"), ("audience", "section:规划科")]);
        await _room.Reader.SaysAsync("通报 1");
        var stranger = _room.Bureau.Client("马俊杰");
        var before = await _room.SnapshotAsync();

        await stranger.PressOnAsync(_room.Reader.Card, "已阅");
        Assert.Contains(NotForYou, stranger.Card.Texts);
        await stranger.SaysAsync("通报 1");

        Assert.Contains(NotForYou, stranger.Card.Texts);
        Assert.Equal(before, await _room.SnapshotAsync());
        await stranger.SaysAsync("通报");
        Assert.DoesNotContain("一季度简报", stranger.Card.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kept_card_of_a_recalled_bulletin_says_that_it_was_withdrawn()
    {
        await _room.PublishesAsync(more: ("receipt", "true"));
        await _room.Reader.SaysAsync("通报 1");
        await _room.Leader.SaysAsync("通报 1");
        await _room.Leader.PressAsync("撤回");
        await _room.Leader.Fill("reason", "数字有误").PressAsync("确认撤回");
        Assert.Equal("已撤回。", _room.Leader.Card.Notices[0]);
        var before = await _room.SnapshotAsync();

        await _room.Reader.PressAsync("已阅");

        Assert.Contains("通报“一季度简报”已于3月20日（周五） 09:00撤回，不再有效。理由：数字有误", _room.Reader.Card.Plain, StringComparison.Ordinal);
        Assert.Equal(before, await _room.SnapshotAsync());
        await _room.Reader.SaysAsync("通报 1");
        Assert.Contains("撤回，不再有效", _room.Reader.Card.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_author_and_the_office_see_names_leaders_counts_a_head_the_own_section_staff_nothing()
    {
        await _room.PublishesAsync(more: [("receipt", "true"), ("audience", "section:规划科")]);
        await _room.Reader.SaysAsync("通报 已阅 1");

        await _room.Office.SaysAsync("通报 未阅 1");
        await _room.Leader.SaysAsync("通报 未阅 1");
        await _room.Head.SaysAsync("通报 未阅 1");
        await _room.Reader.SaysAsync("通报 未阅 1");

        Assert.Contains("应阅6人，已阅1人，未阅5人。", _room.Office.Card.Texts);
        Assert.Contains("**规划科**：未阅5人（张伟民、孙丽华、郑雅婷、冯国栋、许佳怡）", _room.Office.Card.Texts);
        Assert.Contains("**规划科**：未阅5人", _room.Leader.Card.Texts);
        Assert.Contains("**规划科**：未阅5人", _room.Head.Card.Texts);
        Assert.DoesNotContain("未阅5人", _room.Reader.Card.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_it_is_answered_in_the_own_chat()
    {
        await _room.PublishesAsync();
        await _room.Reader.SaysAsync("帮助");

        var said = await _room.Reader.SaysInGroupAsync("通报 1");

        Assert.Equal([_room.Reader.Person.ChatId, "19:group"], said.Select(answer => answer.Chat));
        Assert.DoesNotContain("一季度简报", said[1].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_shown_as_it_was_typed()
    {
        const string Hostile = "**粗** [点我](http://x.cn) <b>甲</b> &amp; `码` # 一 \\ _斜_";
        await _room.PublishesAsync(Hostile, Hostile + "\n    " + Hostile);

        await _room.Reader.SaysAsync("通报 1");

        Assert.Equal(Hostile, Wenming.Cards.Elements.Markdown.Unescape(_room.Reader.Card.Title));
        Assert.Contains($"{Hostile}\n    {Hostile}", _room.Reader.Card.Plain, StringComparison.Ordinal);
        Assert.DoesNotContain(_room.Reader.Card.Texts, text => text.Contains("<b>", StringComparison.Ordinal) || text.Contains("](", StringComparison.Ordinal));
    }
}
