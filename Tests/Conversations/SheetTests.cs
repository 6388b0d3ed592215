using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>The head's sheet shows how the members answered and suggests their median (rules.md 1).</summary>
public sealed class SheetTests : IAsyncLifetime
{
    private static readonly string[] Members = ["吴浩然", "郑雅婷", "冯国栋", "许佳怡"];

    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Forty_five_questions_are_asked_of_the_head_on_pages_of_at_most_six()
    {
        var head = _bureau.Client("张伟民");
        List<IReadOnlyList<string>> pages = [];

        await head.SaysAsync("自检 科室表");
        while (head.Card.Questions.Count > 0)
        {
            pages.Add(head.Card.Questions);
            await head.PressAsync("下一页");
        }

        Assert.Equal(45, pages.Sum(page => page.Count));
        Assert.All(pages, page => Assert.InRange(page.Count, 1, 6));
        Assert.Equal(["achievement", "gap"], head.Card.Inputs.Select(input => input.Item));
    }

    [Theory]
    [InlineData("5,5,4,4", "4")] // 4.5 is rounded down
    [InlineData("5,4,4,1", "4")]
    [InlineData("5,5,5,1", "5")]
    [InlineData("5,5,2,1", "3")] // 3.5 is rounded down
    [InlineData("5,3,3", "3")]
    public async Task The_median_of_the_members_is_rounded_down_and_suggested(string places, string median)
    {
        await AnswersAsync("C1-07", places.Split(','));
        var head = _bureau.Client("张伟民");

        await head.SaysAsync("自检 科室表");
        await head.PressAsync("下一页");

        Assert.Equal(median, head.Card.Filled("C1-07"));
        var answers = places.Split(',');
        Assert.Contains($"成员{answers.Length}人作答：中位数 {median}，最低 {answers.Min()}，最高 {answers.Max()}", head.Card.Whole, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes,yes,no,no", "no")]
    [InlineData("yes,yes,yes,no", "yes")]
    [InlineData("yes,no,no", "no")]
    [InlineData("yes,yes,no", "yes")]
    public async Task Yes_is_suggested_only_if_more_than_half_say_yes(string answers, string suggested)
    {
        await AnswersAsync("C1-06", answers.Split(','));
        var head = _bureau.Client("张伟民");

        await head.SaysAsync("自检 科室表");

        await head.SeesAsync("C1-06");
        Assert.Equal(suggested, head.Card.Filled("C1-06"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("5,1")]
    public async Task With_fewer_than_three_answers_nothing_is_shown_or_suggested(string places)
    {
        await AnswersAsync("C1-07", places.Split(',', StringSplitOptions.RemoveEmptyEntries));
        var head = _bureau.Client("张伟民");

        await head.SaysAsync("自检 科室表");

        await head.SeesAsync("C1-07");
        Assert.Equal("", head.Card.Filled("C1-07"));
        Assert.DoesNotContain("作答：", head.Card.Whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheet_never_says_who_answered()
    {
        await AnswersAsync("C1-07", ["5", "4", "2", "1"]);
        var head = _bureau.Client("张伟民");

        await head.SaysAsync("自检 科室表");

        await head.SeesAsync("C1-07");
        var wire = head.Card.Json.GetRawText();
        Assert.All(DemoPeople.Of("规划科"), person => Assert.DoesNotContain(person.Name, wire, StringComparison.Ordinal));
        Assert.All(DemoPeople.Of("规划科"), person => Assert.DoesNotContain(person.ObjectId, wire, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Taking_the_suggestion_needs_no_reason()
    {
        await AnswersAsync("C1-07", ["5", "4", "4"]);
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("自检 科室表");
        await head.SeesAsync("C1-07");

        await head.PressAsync("保存");

        Assert.Null(head.Card.Reason("C1-07"));
        Assert.Equal("4", (await _bureau.StoredSheetAsync("规划科"))["C1-07"]);
    }

    [Fact]
    public async Task Changing_the_suggestion_asks_for_a_reason_and_stores_it_with_the_suggested_value()
    {
        await AnswersAsync("C1-07", ["5", "4", "4"]);
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("自检 科室表");
        await head.SeesAsync("C1-07");

        await head.Fill("C1-07", "2").PressAsync("下一页");
        Assert.Contains("C1-07", head.Card.Questions);
        Assert.NotNull(head.Card.Reason("C1-07"));
        await head.Explain("C1-07", "三月有一次争吵").PressAsync("下一页");

        var row = Assert.Single(await _bureau.RowsAsync("规划科", "sheet"), row => row.Properties.Text("QuestionId") == "C1-07");
        Assert.Equal(("2", "4", "三月有一次争吵"), (row.Properties.Text("Value"), row.Properties.Text("Suggested"), row.Properties.Text("Reason")));
        Assert.DoesNotContain("C1-07", head.Card.Questions);
    }

    [Fact]
    public async Task A_change_without_a_reason_is_kept_but_cannot_be_submitted()
    {
        await AnswersAsync("C1-07", ["5", "4", "4"]);
        var head = _bureau.Client("张伟民");
        await head.FillsSheetAsync(("C1-07", "2"));
        await head.SaysAsync("自检 科室表");
        await head.PressAsync("返回修改");
        await head.SeesAsync("C1-07");

        await head.Explain("C1-07", "").PressAsync("保存");
        await head.GoesToReviewAsync();

        Assert.Contains("C1-07 与中位数不同，缺理由", head.Card.Texts);
        Assert.DoesNotContain(head.Card.Buttons, button => button.Title == "提交");
        Assert.Equal("2", (await _bureau.StoredSheetAsync("规划科"))["C1-07"]);
    }

    [Fact]
    public async Task A_median_that_moved_after_it_was_taken_is_asked_about_before_the_submission()
    {
        await AnswersAsync("C1-07", ["4", "4", "4"]);
        var head = _bureau.Client("张伟民");
        await head.FillsSheetAsync();
        Assert.Contains(head.Card.Buttons, button => button.Title == "提交");

        await AnswersAsync("C1-07", ["2", "2", "2"]);
        await head.Fill("declared", "true").PressAsync("提交");

        Assert.Contains("C1-07 与中位数不同，缺理由", head.Card.Texts);
        Assert.DoesNotContain(head.Card.Buttons, button => button.Title == "提交");
    }

    [Fact]
    public async Task The_deputy_works_on_the_same_sheet()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("自检 科室表");
        await head.Fill("C1-05", "B").PressAsync("保存");

        var deputy = _bureau.Client("孙丽华");
        await deputy.SaysAsync("自检 科室表");

        Assert.Equal("B", deputy.Card.Filled("C1-05"));
    }

    [Fact]
    public async Task A_section_with_a_single_member_has_a_sheet_without_suggestions()
    {
        var head = _bureau.Client("彭树林");
        await head.AnswersAllAsync(scale: "3");

        await head.SubmitsSheetAsync();

        Assert.Contains("S = 100", head.Card.Whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_is_shown_the_sections_state_and_both_walks()
    {
        await _bureau.Client("吴浩然").AnswersAllAsync();
        var head = _bureau.Client("张伟民");

        await head.SaysAsync("自检");

        Assert.Contains("成员作答 1/6", head.Card.Texts);
        Assert.Contains("科室表 0/45", head.Card.Texts);
        Assert.Equal(["填写科室表", "我的作答"], head.Card.Buttons.Select(button => button.Title));
        await head.PressAsync("我的作答");
        Assert.Equal(["C1-06", "C1-07", "C1-10"], head.Card.Questions);
    }

    private async Task AnswersAsync(string question, string[] answers)
    {
        foreach (var (name, answer) in Members.Zip(answers))
        {
            var member = _bureau.Client(name);
            await member.SaysAsync("自检");
            await member.Fill(question, answer).PressAsync("保存");
        }
    }
}
