using Wenming.Domain.Questions;
using Wenming.Tests.Catalogs;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>The same self-check entirely in typed text, one question at a time (rules.md 1).</summary>
public sealed class TypedWalkTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task A_member_answers_all_eighteen_questions_one_at_a_time()
    {
        var zheng = _bureau.Client("郑雅婷");
        var everyone = ShippedCatalog.Bank.Questions.Where(question => question.AskedOf == AskedOf.Everyone).ToList();

        await zheng.SaysAsync("文字");
        for (var i = 0; i < everyone.Count; i++)
        {
            Assert.Contains($"[{i + 1}/18] {everyone[i].Id} ", zheng.Words, StringComparison.Ordinal);
            await zheng.SaysAsync(everyone[i].Type switch { AnswerType.Scale5 => "4", AnswerType.YesNo => "是", _ => "B" });
        }

        Assert.Contains("谢谢，18题已全部作答。", zheng.Words, StringComparison.Ordinal);
        Assert.Equal(18, (await _bureau.StoredAsync(zheng)).Count);
        Assert.Null(zheng.Answer.Card);
    }

    [Fact]
    public async Task The_question_comes_with_its_anchors_and_with_answers_to_press()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");
        Assert.Equal(["是", "否"], zheng.Answer.Suggestions);

        await zheng.SaysAsync("是");

        Assert.Contains("5 过得硬，可作示范", zheng.Words, StringComparison.Ordinal);
        Assert.Contains("1 未开展或差", zheng.Words, StringComparison.Ordinal);
        Assert.Equal(["5", "4", "3", "2", "1"], zheng.Answer.Suggestions);
    }

    [Theory]
    [InlineData("也许", "C1-06：请答“是”或“否”。")]
    [InlineData("3", "C1-06：请答“是”或“否”。")]
    [InlineData("不适用", "C1-06：本题不能选“不适用”。")]
    public async Task A_word_that_is_no_answer_gets_a_sentence_and_the_question_again(string typed, string sentence)
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");

        await zheng.SaysAsync(typed);

        Assert.StartsWith(sentence, zheng.Words, StringComparison.Ordinal);
        Assert.Contains("[1/18] C1-06", zheng.Words, StringComparison.Ordinal);
        Assert.Empty(await _bureau.StoredAsync(zheng));
    }

    [Theory]
    [InlineData("ＹＥＳ！", "yes")]
    [InlineData(" 是。", "yes")]
    [InlineData("没有", "no")]
    public async Task What_input_methods_write_is_understood(string typed, string stored)
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");

        await zheng.SaysAsync(typed);

        Assert.Equal(stored, (await _bureau.StoredAsync(zheng))["C1-06"]);
    }

    [Fact]
    public async Task Back_shows_the_question_before_with_its_answer_and_it_can_be_changed()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");
        await zheng.SaysAsync("是");

        await zheng.SaysAsync("上一题");
        Assert.Contains("[1/18] C1-06", zheng.Words, StringComparison.Ordinal);
        Assert.Contains("现在的回答：是", zheng.Words, StringComparison.Ordinal);
        await zheng.SaysAsync("否");

        Assert.Contains("[2/18] C1-07", zheng.Words, StringComparison.Ordinal);
        Assert.Equal("no", (await _bureau.StoredAsync(zheng))["C1-06"]);
        Assert.Single(await _bureau.RowsAsync("规划科", "history"));
    }

    [Fact]
    public async Task Back_at_the_first_question_stays_there()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");

        await zheng.SaysAsync("上一题");

        Assert.Contains("[1/18] C1-06", zheng.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_skipped_question_has_no_answer_and_is_named_at_the_end()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");

        await zheng.SaysAsync("跳过");
        Assert.Contains("[2/18] C1-07", zheng.Words, StringComparison.Ordinal);
        for (var i = 2; i <= 18; i++)
            await zheng.SaysAsync("跳过");

        Assert.Contains("已答0题，还有18题未答", zheng.Words, StringComparison.Ordinal);
        Assert.Empty(await _bureau.StoredAsync(zheng));
    }

    [Fact]
    public async Task Not_applicable_is_taken_where_the_bank_allows_it()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");
        while (!zheng.Words.Contains("C4-03", StringComparison.Ordinal))
            await zheng.SaysAsync("跳过");
        Assert.Contains("不适用", zheng.Answer.Suggestions);

        await zheng.SaysAsync("不适用");

        Assert.Equal("NA", (await _bureau.StoredAsync(zheng))["C4-03"]);
    }

    [Fact]
    public async Task Evidence_may_stand_behind_the_answer()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");

        await zheng.SaysAsync("是 3月12日，职业道德讲座");

        var row = Assert.Single(await _bureau.RowsAsync("规划科", "member"), row => row.Properties.Text("QuestionId") == "C1-06");
        Assert.Equal(("yes", "3月12日，职业道德讲座"), (row.Properties.Text("Value"), row.Properties.Text("Evidence")));
    }

    [Fact]
    public async Task After_stop_words_are_no_answers_until_resume()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");
        await zheng.SaysAsync("是");
        await zheng.SaysAsync("停");
        Assert.Equal("好的，已保存。输入“继续”接着答。", zheng.Words);

        await zheng.SaysAsync("4");
        Assert.Single(await _bureau.StoredAsync(zheng));
        _bureau.ItIs("2026-04-01 08:30");
        await _bureau.RestartAsync();
        await zheng.SaysAsync("继续");
        Assert.Contains("[2/18] C1-07", zheng.Words, StringComparison.Ordinal);
        await zheng.SaysAsync("4");

        Assert.Equal("4", (await _bureau.StoredAsync(zheng))["C1-07"]);
    }

    [Fact]
    public async Task A_restart_between_two_answers_is_not_noticed()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");
        await zheng.SaysAsync("是");
        await _bureau.RestartAsync();

        await zheng.SaysAsync("4");

        Assert.Equal("4", (await _bureau.StoredAsync(zheng))["C1-07"]);
        Assert.Contains("[3/18] C1-10", zheng.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_in_the_middle_is_a_command_and_the_walk_goes_on_after_it()
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");

        await zheng.SaysAsync("进度");
        Assert.Contains("成员作答", zheng.Words, StringComparison.Ordinal);
        await zheng.SaysAsync("是");

        Assert.Equal("yes", (await _bureau.StoredAsync(zheng))["C1-06"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_typed_answer_that_is_delivered_again_answers_no_second_question(bool afterRestart)
    {
        var zheng = _bureau.Client("郑雅婷");
        await zheng.SaysAsync("文字");
        await zheng.SaysAsync("是");
        if (afterRestart)
            await _bureau.RestartAsync();

        await zheng.DeliverAgainAsync();

        Assert.Equal(["C1-06"], (await _bureau.StoredAsync(zheng)).Keys);
    }
}
