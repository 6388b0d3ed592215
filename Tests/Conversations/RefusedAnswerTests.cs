using System.Text;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>An answer that is not accepted gets one clear sentence, stays in its field and is not stored; nothing valid is lost.</summary>
public sealed class RefusedAnswerTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Theory]
    [InlineData("C2-01", "100.01", "C2-01：应在0到100之间。")]
    [InlineData("C2-01", "-1", "C2-01：应在0到100之间。")]
    [InlineData("C2-01", "九十八", "C2-01：“九十八”不是数字，请填如 98.5 的数字。")]
    [InlineData("C2-01", "98,5", "C2-01：“98,5”不是数字，请填如 98.5 的数字。")]
    [InlineData("C2-01", "98.555", "C2-01：最多2位小数。")]
    [InlineData("C3-07", "1.5", "C3-07：最多0位小数。")]
    [InlineData("C3-07", "1000", "C3-07：应在0到999之间。")]
    [InlineData("C1-07", "6", "C1-07：请填1到5的整数。")]
    [InlineData("C1-07", "0", "C1-07：请填1到5的整数。")]
    [InlineData("C1-06", "maybe", "C1-06：请答“是”或“否”。")]
    [InlineData("C2-06", "D", "C2-06：请选A、B、C之一。")]
    public async Task An_answer_outside_its_limits_is_refused_and_nothing_is_stored(string question, string typed, string sentence)
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("自检 科室表");
        await head.SeesAsync(question);

        await head.WriteAsync(question, typed);

        Assert.Equal(sentence, Assert.Single(head.Card.Errors));
        Assert.Equal("有1处没有保存，请看红字；其余已保存。", Assert.Single(head.Card.Notices));
        Assert.Equal(typed, head.Card.Filled(question));
        Assert.Empty(await _bureau.StoredSheetAsync("规划科"));
    }

    [Fact]
    public async Task A_text_one_character_too_long_is_refused_and_can_be_shortened_where_it_stands()
    {
        var head = _bureau.Client("张伟民");
        var typed = string.Concat(Enumerable.Repeat("窗", 201));
        await head.SaysAsync("自检 科室表");
        await head.SeesAsync("C2-12");

        await head.Fill("C2-12", typed).PressAsync("保存");

        Assert.Equal("C2-12：最多200字，现在201字。", Assert.Single(head.Card.Errors));
        Assert.Equal(typed, head.Card.Filled("C2-12"));
        await head.Fill("C2-12", typed[1..]).PressAsync("保存");
        Assert.Equal(typed[1..], (await _bureau.StoredSheetAsync("规划科"))["C2-12"]);
    }

    [Fact]
    public async Task Everything_valid_on_the_same_page_is_stored()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("自检");

        await zheng.Fill("C1-06", "yes").Fill("C1-10", "no").WriteAsync("C1-07", "9");

        Assert.Equal(["C1-06", "C1-10"], (await _bureau.StoredAsync(zheng)).Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("yes", "9", "no"), (zheng.Card.Filled("C1-06"), zheng.Card.Filled("C1-07"), zheng.Card.Filled("C1-10")));
    }

    [Fact]
    public async Task The_walk_stays_on_the_page_until_the_answer_is_mended()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("自检 科室表");

        await head.Fill("C1-02", "abc").PressAsync("下一页");
        Assert.Contains("C1-02", head.Card.Questions);
        await head.Fill("C1-02", "98.5").PressAsync("下一页");

        Assert.DoesNotContain("C1-02", head.Card.Questions);
        Assert.Equal("98.5", (await _bureau.StoredSheetAsync("规划科"))["C1-02"]);
    }

    [Fact]
    public async Task A_refused_change_leaves_the_stored_answer_as_it_was()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("自检 科室表");
        await head.Fill("C1-02", "98.5").PressAsync("保存");

        await head.Fill("C1-02", "9999").PressAsync("保存");

        Assert.Equal("98.5", (await _bureau.StoredSheetAsync("规划科"))["C1-02"]);
        Assert.Empty(await _bureau.RowsAsync("规划科", "history"));
    }

    [Fact]
    public async Task Evidence_that_is_too_long_is_refused_and_stays_in_its_field()
    {
        var zheng = _bureau.Client("郑雅婷");
        var typed = string.Concat(Enumerable.Repeat("报", 101));
        await zheng.SaysAsync("自检");

        await zheng.Fill("C1-06", "yes").Prove("C1-06", typed).PressAsync("下一页");

        Assert.Equal("C1-06：最多100字，现在101字。", Assert.Single(zheng.Card.Errors));
        Assert.Equal(("yes", typed), (zheng.Card.Filled("C1-06"), zheng.Card.Evidence("C1-06")!.Value));
        Assert.DoesNotContain(await _bureau.RowsAsync("规划科", "member"), row => row.Properties.Text("Evidence") is not null);
    }

    [Fact]
    public async Task Evidence_without_an_answer_is_named_and_kept_in_its_field()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("自检 科室表");
        await head.SeesAsync("C2-01");

        await head.Prove("C2-01", "清单〔2026〕1号").PressAsync("保存");

        Assert.Equal("C2-01：填了佐证，但还没有作答。", Assert.Single(head.Card.Errors));
        Assert.Equal("清单〔2026〕1号", head.Card.Evidence("C2-01")!.Value);
        Assert.Empty(await _bureau.StoredSheetAsync("规划科"));
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_refused_and_stays_in_its_field()
    {
        foreach (var name in new[] { "吴浩然", "郑雅婷", "冯国栋" })
            await _bureau.Client(name).AnswersAllAsync(scale: "4");
        var head = _bureau.Client("张伟民");
        var typed = string.Concat(Enumerable.Repeat("因", 201));
        await head.SaysAsync("自检 科室表");
        await head.SeesAsync("C1-07");
        await head.Fill("C1-07", "2").PressAsync("保存");

        await head.Explain("C1-07", typed).PressAsync("下一页");

        Assert.Equal("C1-07：最多200字，现在201字。", Assert.Single(head.Card.Errors));
        Assert.Equal(typed, head.Card.Reason("C1-07")!.Value);
        Assert.DoesNotContain(await _bureau.RowsAsync("规划科", "sheet"), row => row.Properties.Text("Reason") is not null);
    }

    [Fact]
    public async Task A_short_text_of_more_than_two_hundred_characters_is_refused_and_the_other_one_kept()
    {
        var head = _bureau.Client("张伟民");
        var typed = string.Concat(Enumerable.Repeat("好", 201));
        await head.SaysAsync("自检 科室表");
        while (head.Card.Questions.Count > 0)
            await head.PressAsync("下一页");

        await head.Fill("achievement", typed).Fill("gap", "排队时间长").PressAsync("检查并提交");

        Assert.Equal("成绩：最多200字，现在201字。", Assert.Single(head.Card.Errors));
        Assert.Equal((typed, "排队时间长"), (head.Card.Filled("achievement"), head.Card.Filled("gap")));
        var state = Assert.Single(await _bureau.RowsAsync("规划科", "sheet"));
        Assert.Equal((null, "排队时间长"), (state.Properties.Text("Text_achievement"), state.Properties.Text("Text_gap")));
    }

    [Fact]
    public async Task A_text_that_no_field_takes_is_refused_on_a_card_that_still_fits()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("自检 科室表");
        await head.SeesAsync("C2-12");

        await head.WriteAsync("C2-12", string.Concat(Enumerable.Repeat("长", 30_000)));

        Assert.Equal("C2-12：最多200字，现在30000字。", Assert.Single(head.Card.Errors));
        Assert.InRange(Encoding.UTF8.GetByteCount(head.Card.Json.GetRawText()), 1, 24 * 1024);
        Assert.Empty(await _bureau.StoredSheetAsync("规划科"));
    }
}
