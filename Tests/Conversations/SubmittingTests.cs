using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>Review, declaration and submission of the section's sheet (rules.md 1 and 2).</summary>
public sealed class SubmittingTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task The_review_of_an_empty_sheet_counts_all_questions_and_offers_no_submission()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("自检 科室表");

        await head.GoesToReviewAsync();

        Assert.Contains("还缺45处", Assert.Single(head.Card.Notices), StringComparison.Ordinal);
        Assert.Contains("C1-01 未作答", head.Card.Texts);
        Assert.DoesNotContain(head.Card.Buttons, button => button.Title == "提交");
        Assert.Empty(head.Card.Inputs);
    }

    [Fact]
    public async Task One_unanswered_question_blocks_the_submission_and_a_button_leads_to_its_page()
    {
        var head = _bureau.Client("张伟民");
        await LeavesOutAsync(head, "C3-03");

        Assert.Contains("还缺1处", Assert.Single(head.Card.Notices), StringComparison.Ordinal);
        Assert.Contains("C3-03 未作答", head.Card.Texts);
        await head.PressAsync(Assert.Single(head.Card.Buttons).Title);
        Assert.Contains("C3-03", head.Card.Questions);
    }

    [Fact]
    public async Task Missing_evidence_blocks_the_submission()
    {
        var head = _bureau.Client("张伟民");
        await head.FillsSheetAsync();
        await head.PressAsync("返回修改");
        await head.SeesAsync("C2-01");

        await head.Prove("C2-01", "").PressAsync("保存");
        await head.GoesToReviewAsync();

        Assert.Contains(head.Card.Texts, text => text.StartsWith("C2-01 缺佐证", StringComparison.Ordinal));
        Assert.DoesNotContain(head.Card.Buttons, button => button.Title == "提交");
    }

    [Fact]
    public async Task Evidence_that_is_asked_only_of_some_answers_appears_with_them()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("自检 科室表");
        await head.SeesAsync("C2-09");
        Assert.Null(head.Card.Evidence("C2-09"));

        await head.Fill("C2-09", "A").PressAsync("下一页");

        Assert.Contains("C2-09", head.Card.Questions);
        Assert.Equal("必填", head.Card.Evidence("C2-09")!.Placeholder);
        Assert.Contains("请补充下面新出现的栏目", Assert.Single(head.Card.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_has_appeared_may_be_left_for_later()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("自检 科室表");
        await head.SeesAsync("C2-09");
        await head.Fill("C2-09", "A").PressAsync("下一页");

        await head.PressAsync("下一页");

        Assert.DoesNotContain("C2-09", head.Card.Questions);
        Assert.Equal("A", (await _bureau.StoredSheetAsync("规划科"))["C2-09"]);
    }

    [Fact]
    public async Task Optional_evidence_may_stay_empty()
    {
        var head = _bureau.Client("张伟民");

        await head.FillsSheetAsync();

        Assert.Contains("全部完成，可以提交。", head.Card.Notices);
        Assert.Contains(await _bureau.RowsAsync("规划科", "sheet"), row => row.Properties.Text("QuestionId") == "C1-06" && row.Properties.Text("Evidence") is null);
    }

    [Fact]
    public async Task The_short_texts_take_two_hundred_characters_and_are_stored()
    {
        var head = _bureau.Client("张伟民");
        var longest = string.Concat(Enumerable.Repeat("𠮷", 199)) + "。";
        await head.SaysAsync("自检 科室表");
        while (head.Card.Questions.Count > 0)
            await head.PressAsync("下一页");

        await head.Fill("achievement", longest).Fill("gap", "排队时间长").PressAsync("保存");

        Assert.Equal((longest, "排队时间长"), (head.Card.Filled("achievement"), head.Card.Filled("gap")));
        var state = Assert.Single(await _bureau.RowsAsync("规划科", "sheet"), row => row.Properties.Text("QuestionId") is null);
        Assert.Equal((longest, "排队时间长"), (state.Properties.Text("Text_achievement"), state.Properties.Text("Text_gap")));
    }

    [Fact]
    public async Task Without_the_declaration_nothing_is_submitted()
    {
        var head = _bureau.Client("张伟民");
        await head.FillsSheetAsync();

        await head.PressAsync("提交");

        Assert.Contains("请先勾选声明，再提交。", head.Card.Notices);
        await head.SaysAsync("自检");
        Assert.Contains("状态 填写中", head.Card.Texts);
    }

    [Fact]
    public async Task The_declaration_is_the_bureaus_sentence()
    {
        var head = _bureau.Client("张伟民");

        await head.FillsSheetAsync();

        Assert.Contains("以上内容由本科室如实填报。", head.Card.Json.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_declared_and_complete_sheet_is_submitted_and_confirmed_with_its_score()
    {
        var head = _bureau.Client("张伟民");

        await head.SubmitsSheetAsync();

        Assert.Contains("规划科的2026年第1季度自检已于3月20日（周五） 09:00提交，自评分 S = 100", head.Card.Plain, StringComparison.Ordinal);
        Assert.Contains("未复核：只有复核分 V 算数。", head.Card.Texts);
    }

    [Fact]
    public async Task A_second_submission_says_that_it_was_submitted_and_when()
    {
        var head = _bureau.Client("张伟民");
        await head.FillsSheetAsync();
        var review = head.Card;
        await head.Fill("declared", "true").PressAsync("提交");
        var before = await _bureau.SnapshotAsync("规划科");
        _bureau.ItIs("2026-03-25 10:00");

        await head.PressOnAsync(review, "提交");

        Assert.Contains("已于3月20日（周五） 09:00提交", head.Card.Plain, StringComparison.Ordinal);
        Assert.Equal(before, await _bureau.SnapshotAsync("规划科"));
    }

    [Fact]
    public async Task After_the_submission_the_sheet_is_closed_and_says_since_when()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("自检 科室表");
        var firstPage = head.Card;
        await head.SubmitsSheetAsync();
        var before = await _bureau.SnapshotAsync("规划科");

        await head.SaysAsync("自检 科室表");
        var typed = head.Card.Plain;
        firstPage.Field("C1-01").Fill("no");
        await head.PressOnAsync(firstPage, "保存");

        Assert.Contains("已于3月20日（周五） 09:00提交，不能再修改。", typed, StringComparison.Ordinal);
        Assert.Contains("不能再修改", head.Card.Plain, StringComparison.Ordinal);
        Assert.Equal(before, await _bureau.SnapshotAsync("规划科"));
    }

    [Theory]
    [InlineData("C2-02", true)]
    [InlineData("C2-01", false)]
    [InlineData("C4-03", true)]
    [InlineData("C4-01", false)]
    public async Task Not_applicable_is_taken_only_where_the_bank_allows_it(string question, bool isAllowed)
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("自检 科室表");
        await head.SeesAsync(question);

        await head.WriteAsync(question, "NA");

        Assert.Equal(isAllowed, (await _bureau.StoredSheetAsync("规划科")).GetValueOrDefault(question) == "NA");
        Assert.Equal(!isAllowed, head.Card.Errors.Contains($"{question}：本题不能选“不适用”。"));
    }

    [Fact]
    public async Task What_the_answers_lead_to_is_said_before_the_submission()
    {
        var head = _bureau.Client("张伟民");

        await head.FillsSheetAsync(("C3-10", "yes"), ("C1-01", "no"));

        Assert.Contains(head.Card.Texts, text => text.StartsWith("C3-10 的回答属于一票否决事项", StringComparison.Ordinal));
        Assert.Contains("自评分 S 97.00 / 100", head.Card.Texts);
    }

    private async Task LeavesOutAsync(Client head, string question)
    {
        await head.FillsSheetAsync((question, ""));
        Assert.DoesNotContain(question, (await _bureau.StoredSheetAsync("规划科")).Keys);
    }
}
