using Wenming.Domain.Questions;
using Wenming.Tests.Catalogs;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>A member is walked through the four criteria at the cards (rules.md 1, product.md F2).</summary>
public sealed class WalkingTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Self_check_opens_the_first_page_and_says_for_whom_and_until_when()
    {
        var zheng = _bureau.Client("郑雅婷");

        await zheng.SaysAsync("自检");

        Assert.Contains("思想道德风尚良好", zheng.Card.Title, StringComparison.Ordinal);
        Assert.Contains("2026年第1季度", zheng.Card.Whole, StringComparison.Ordinal);
        Assert.Contains("规划科", zheng.Card.Whole, StringComparison.Ordinal);
        Assert.Contains("3月31日（周二） 17:00截止", zheng.Card.Whole, StringComparison.Ordinal);
        Assert.Contains("严禁填写涉密信息和工作秘密。", zheng.Card.Texts);
    }

    [Fact]
    public async Task Everything_asked_of_everyone_is_asked_criterion_by_criterion_on_pages_of_at_most_six()
    {
        var zheng = _bureau.Client("郑雅婷");
        List<IReadOnlyList<string>> pages = [];

        await zheng.SaysAsync("自检");
        while (zheng.Card.Questions.Count > 0)
        {
            pages.Add(zheng.Card.Questions);
            await zheng.PressAsync(zheng.Card.Buttons.Any(button => button.Title == "下一页") ? "下一页" : "完成");
        }

        var everyone = ShippedCatalog.Bank.Questions.Where(question => question.AskedOf == AskedOf.Everyone).Select(question => question.Id.Value);
        Assert.Equal(everyone, pages.SelectMany(page => page));
        Assert.Equal(18, pages.Sum(page => page.Count));
        Assert.All(pages, page => Assert.InRange(page.Count, 1, 6));
        Assert.All(pages, page => Assert.Single(page.Select(question => question[..2]).Distinct()));
    }

    [Fact]
    public async Task The_anchors_stand_beside_every_place_of_the_scale()
    {
        var zheng = _bureau.Client("郑雅婷");

        await zheng.SaysAsync("自检");

        string[] anchors = ["5 过得硬，可作示范", "4 达到标准", "3 基本达到，“过得去”", "2 有明显差距", "1 未开展或差"];
        Assert.Equal(anchors, zheng.Card.Field("C1-07").Choices.Values);
    }

    [Theory]
    [InlineData("上一页")]
    [InlineData("保存")]
    [InlineData("下一页")]
    public async Task Every_button_saves_the_page_first(string button)
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        await zheng.PressAsync("下一页");

        await zheng.Fill("C2-03", "4").Fill("C2-06", "B").PressAsync(button);

        var stored = await _bureau.StoredAsync(zheng);
        Assert.Equal(("4", "B"), (stored["C2-03"], stored["C2-06"]));
        Assert.Equal(2, stored.Count);
    }

    [Fact]
    public async Task The_returned_card_is_filled_with_what_was_saved_and_says_so()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");

        await zheng.Fill("C1-06", "yes").Prove("C1-06", "简报第3期").Fill("C1-07", "4").PressAsync("保存");

        Assert.Equal(("yes", "4", ""), (zheng.Card.Filled("C1-06"), zheng.Card.Filled("C1-07"), zheng.Card.Filled("C1-10")));
        Assert.Equal("简报第3期", zheng.Card.Evidence("C1-06")!.Value);
        Assert.Equal("已保存（09:00）。", Assert.Single(zheng.Card.Notices));
    }

    [Fact]
    public async Task Going_back_shows_what_was_answered_there()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        await zheng.Fill("C1-07", "4").PressAsync("下一页");

        await zheng.PressAsync("上一页");

        Assert.Equal("4", zheng.Card.Filled("C1-07"));
    }

    [Fact]
    public async Task A_walk_goes_on_where_it_stopped_days_later_and_after_a_restart()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        await zheng.Fill("C1-07", "4").PressAsync("下一页");
        await zheng.Fill("C2-03", "5").PressAsync("下一页");
        _bureau.ItIs("2026-04-07 08:30");
        await _bureau.RestartAsync();

        await zheng.SaysAsync("继续");

        Assert.Equal(["C3-02", "C3-04", "C3-08"], zheng.Card.Questions);
        await zheng.PressAsync("上一页");
        Assert.Equal("5", zheng.Card.Filled("C2-03"));
    }

    [Fact]
    public async Task A_client_without_Action_Execute_gets_the_next_page_in_place_of_the_pressed_card()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        var first = zheng.Card.Id;

        var answer = await zheng.Fill("C1-07", "4").SubmitAsync("下一页");

        Assert.True(answer.IsUpdate);
        Assert.Equal(first, zheng.Card.Id);
        Assert.Equal("4", (await _bureau.StoredAsync(zheng))["C1-07"]);
    }

    [Fact]
    public async Task At_the_end_the_member_is_thanked_and_told_until_when_answers_can_be_changed()
    {
        var zheng = _bureau.Client("郑雅婷");

        await zheng.AnswersAllAsync();

        Assert.Contains("谢谢，18题已全部作答。", zheng.Card.Texts);
        Assert.Contains("4月8日（周三）前都可以修改；只向科室负责人显示汇总，不显示是谁答的。", zheng.Card.Texts);
        Assert.Equal(18, (await _bureau.StoredAsync(zheng)).Count);
    }

    [Fact]
    public async Task From_the_end_the_answers_can_be_changed()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.AnswersAllAsync(scale: "5");

        await zheng.PressAsync("修改作答");
        await zheng.Fill("C1-07", "3").PressAsync("下一页");

        Assert.Equal("3", (await _bureau.StoredAsync(zheng))["C1-07"]);
    }

    [Fact]
    public async Task At_the_end_what_is_open_is_named_and_one_button_leads_there()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");
        await zheng.Fill("C1-06", "yes").Fill("C1-07", "4").Fill("C1-10", "no").PressAsync("下一页");
        await zheng.Fill("C2-03", "4").PressAsync("下一页");
        for (var page = 3; page < 5; page++)
            await zheng.PressAsync("下一页");

        await zheng.PressAsync("完成");

        Assert.Contains("已答4题，还有14题未答：C2-06", Assert.Single(zheng.Card.Notices), StringComparison.Ordinal);
        await zheng.PressAsync("补答");
        Assert.Equal(["C2-03", "C2-06", "C2-08"], zheng.Card.Questions);
    }

    [Fact]
    public async Task Somebody_without_a_section_is_asked_nothing()
    {
        var leader = _bureau.Client("曾庆华");

        var answer = await leader.SaysAsync("自检");

        Assert.Empty(answer.Card?.Questions ?? []);
        Assert.Contains("自检", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_is_not_on_the_roster_is_asked_nothing()
    {
        var stranger = _bureau.Client(Support.TestPerson.Stranger);

        await stranger.SaysAsync("自检");

        Assert.Empty(stranger.Answer.Card?.Questions ?? []);
        Assert.NotEmpty(stranger.Words);
    }
}
