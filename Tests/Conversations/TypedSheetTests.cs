using System.Text.RegularExpressions;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>A head fills in, declares and submits the sheet in typed text alone.</summary>
public sealed partial class TypedSheetTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task The_whole_sheet_is_answered_declared_and_submitted_in_text()
    {
        var head = _bureau.Client("彭树林");
        await head.SaysAsync("文字");

        await AnswersUntilReviewAsync(head);
        Assert.Contains("全部完成，可以提交。", head.Words, StringComparison.Ordinal);
        Assert.Contains("以上内容由本科室如实填报。", head.Words, StringComparison.Ordinal);
        Assert.Equal(["提交"], head.Answer.Suggestions);
        await head.SaysAsync("提交");

        Assert.Contains("已于3月20日（周五） 09:00提交，自评分 S = 100.00", head.Words, StringComparison.Ordinal);
        Assert.Equal(45, (await _bureau.StoredSheetAsync("测绘队")).Count);
        var state = Assert.Single(await _bureau.RowsAsync("测绘队", "sheet"), row => row.Properties.Text("QuestionId") is null);
        Assert.Equal(("测绘成果质量提高", "外业装备陈旧"), (state.Properties.Text("Text_achievement"), state.Properties.Text("Text_gap")));
    }

    [Fact]
    public async Task A_second_submission_in_text_says_that_it_was_submitted_and_when()
    {
        var head = _bureau.Client("彭树林");
        await head.SaysAsync("文字");
        await AnswersUntilReviewAsync(head);
        await head.SaysAsync("提交");
        var before = await _bureau.SnapshotAsync("测绘队");
        _bureau.ItIs("2026-03-24 09:00");

        await head.SaysAsync("自检");

        Assert.Contains("已于3月20日（周五） 09:00提交，不能再修改。", head.Words, StringComparison.Ordinal);
        Assert.Equal(before, await _bureau.SnapshotAsync("测绘队"));
    }

    [Fact]
    public async Task What_is_missing_is_listed_and_fill_in_leads_to_the_first_of_it()
    {
        var head = _bureau.Client("彭树林");
        await head.SaysAsync("文字");
        await AnswersUntilReviewAsync(head, leaveOut: "C3-03");
        Assert.Contains("C3-03 未作答", head.Words, StringComparison.Ordinal);
        await head.SaysAsync("提交");
        Assert.Contains("还缺1处", head.Words, StringComparison.Ordinal);

        await head.SaysAsync("补答");

        Assert.Contains("C3-03 ", head.Words, StringComparison.Ordinal);
        Assert.StartsWith("[26/45]", head.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agree_takes_the_members_median()
    {
        await ThreeMembersSayAsync("4");
        var head = await AtQuestionAsync("C1-07");
        Assert.Contains("建议：4", head.Words, StringComparison.Ordinal);
        Assert.Equal("同意", head.Answer.Suggestions[0]);

        await head.SaysAsync("同意");

        Assert.Equal("4", (await _bureau.StoredSheetAsync("规划科"))["C1-07"]);
        Assert.Contains("C1-08", head.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_value_than_the_median_asks_for_the_reason_next()
    {
        await ThreeMembersSayAsync("4");
        var head = await AtQuestionAsync("C1-07");

        await head.SaysAsync("2");
        Assert.Contains("C1-07 与成员中位数", head.Words, StringComparison.Ordinal);
        await head.SaysAsync("三月有一次争吵");

        var row = Assert.Single(await _bureau.RowsAsync("规划科", "sheet"), row => row.Properties.Text("QuestionId") == "C1-07");
        Assert.Equal(("2", "三月有一次争吵"), (row.Properties.Text("Value"), row.Properties.Text("Reason")));
        Assert.Contains("C1-08", head.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Required_evidence_is_asked_for_behind_the_answer()
    {
        var head = await AtQuestionAsync("C2-01");

        await head.SaysAsync("98.5%");
        Assert.Contains("C2-01 请写佐证", head.Words, StringComparison.Ordinal);
        await head.SaysAsync("清单〔2026〕1号");

        var row = Assert.Single(await _bureau.RowsAsync("规划科", "sheet"), row => row.Properties.Text("QuestionId") == "C2-01");
        Assert.Equal(("98.5", "清单〔2026〕1号"), (row.Properties.Text("Value"), row.Properties.Text("Evidence")));
    }

    [Theory]
    [InlineData("C2-01", "101", "C2-01：应在0到100之间。")]
    [InlineData("C2-01", "98.555", "C2-01：最多2位小数。")]
    [InlineData("C2-01", "很高", "C2-01：“很高”不是数字，请填如 98.5 的数字。")]
    [InlineData("C2-07", "D", "C2-07：请选A、B、C之一。")]
    public async Task A_refused_value_gets_a_sentence_and_the_question_again(string question, string typed, string sentence)
    {
        var head = await AtQuestionAsync(question);

        await head.SaysAsync(typed);

        Assert.StartsWith(sentence, head.Words, StringComparison.Ordinal);
        Assert.Contains($"{question} ", head.Words, StringComparison.Ordinal);
        Assert.Empty(await _bureau.StoredSheetAsync("规划科"));
    }

    [Theory]
    [InlineData("进度 比计划慢，窗口人手不足")]
    [InlineData("继续 增加一个窗口")]
    [InlineData("check the doors every evening")]
    [InlineData("帮助 老人办件的做法")]
    [InlineData("成绩：办件提速，满意率提高")]
    public async Task Words_of_an_answer_that_begin_like_a_command_are_the_answer(string typed)
    {
        var head = await AtQuestionAsync("C2-12");

        await head.SaysAsync(typed);

        Assert.Equal(typed, (await _bureau.StoredSheetAsync("规划科")).GetValueOrDefault("C2-12"));
    }

    [Theory]
    [InlineData("进度")]
    [InlineData("自检 我的")]
    [InlineData("设置 英文")]
    [InlineData("排名 2025Q4")]
    public async Task A_command_that_is_understood_is_no_answer(string typed)
    {
        var head = await AtQuestionAsync("C2-12");

        await head.SaysAsync(typed);

        Assert.Empty(await _bureau.StoredSheetAsync("规划科"));
    }

    private static async Task AnswersUntilReviewAsync(Client head, string? leaveOut = null)
    {
        for (var turns = 0; turns < 100 && !head.Words.Contains("自检 · 检查", StringComparison.Ordinal); turns++)
            await head.SaysAsync(AnswerTo(head.Words, leaveOut));
    }

    private static string AnswerTo(string asked, string? leaveOut)
    {
        if (asked.StartsWith("成绩", StringComparison.Ordinal))
            return "测绘成果质量提高";
        if (asked.StartsWith("差距", StringComparison.Ordinal))
            return "外业装备陈旧";
        if (asked.Contains("请写佐证", StringComparison.Ordinal))
            return "纪要〔2026〕3号";
        var question = Question().Match(asked).Value;
        if (question == leaveOut)
            return "跳过";
        if (asked.Contains("5 过得硬", StringComparison.Ordinal))
            return "5";
        if (asked.Contains("\nA ", StringComparison.Ordinal))
            return "A";
        return question switch
        {
            "C1-11" or "C3-10" or "C3-11" => "无",
            "C3-07" => "0",
            "C2-12" => "外业人手不足",
            "C1-02" or "C1-03" or "C1-04" or "C2-01" or "C2-02" or "C2-04" or "C2-05" or "C4-10" => "100",
            _ => "是",
        };
    }

    private async Task ThreeMembersSayAsync(string place)
    {
        foreach (var name in new[] { "吴浩然", "郑雅婷", "冯国栋" })
        {
            var member = _bureau.Client(name);
            await member.SaysAsync("自检");
            await member.Fill("C1-07", place).PressAsync("保存");
        }
    }

    private async Task<Client> AtQuestionAsync(string question)
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("文字");
        while (!head.Words.Contains($"] {question} ", StringComparison.Ordinal))
            await head.SaysAsync("跳过");
        return head;
    }

    [GeneratedRegex(@"C\d-\d\d")]
    private static partial Regex Question();
}
