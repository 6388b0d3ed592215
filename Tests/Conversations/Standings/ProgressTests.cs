using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Standings;

/// <summary>F6: 进度 says who has not submitted to leaders and the office, and to everybody else how far the own section is.</summary>
public sealed class ProgressTests : IAsyncLifetime
{
    private static readonly string[] Heads = ["李建国", "张伟民", "黄永刚", "何志远", "宋春生", "彭树林"];

    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Theory]
    [InlineData("曾庆华")]
    [InlineData("刘敏")]
    public async Task Leaders_and_the_office_see_who_has_not_submitted(string name)
    {
        var reader = _bureau.Client(name);
        await _bureau.Client("黄永刚").SubmitsSheetAsync();
        await _bureau.Client("何志远").FillsSheetAsync();

        await reader.SaysAsync("进度");

        Assert.Equal(
            [
                "2026年第1季度进度",
                "截止 3月31日（周二） 17:00",
                "已提交 1/6",
                "未开始（4）：不动产登记中心、办公室、测绘队、规划科",
                "填写中（1）：执法监察科",
            ],
            reader.Card.Lines());
    }

    [Fact]
    public async Task After_the_grace_period_those_who_did_not_submit_are_missing()
    {
        var leader = _bureau.Client("曾庆华");
        await _bureau.Client("黄永刚").SubmitsSheetAsync();
        _bureau.ItIs("2026-04-02 10:00");
        await _bureau.Client("彭树林").SubmitsSheetAsync();

        _bureau.ItIs("2026-04-09 00:00");
        await leader.SaysAsync("进度");

        Assert.Equal(["已提交 2/6", "缺报（4）：不动产登记中心、办公室、执法监察科、规划科", "迟交（1）：测绘队"], leader.Card.Lines().Skip(2));
    }

    [Fact]
    public async Task Who_is_excused_is_not_waited_for()
    {
        var leader = _bureau.Client("曾庆华");
        await _bureau.Client("刘敏").SaysAsync("免报 测绘队 整体借调外地");
        foreach (var head in Heads.Where(head => head != "彭树林"))
            await _bureau.Client(head).SubmitsSheetAsync();

        await leader.SaysAsync("进度");

        Assert.Contains("已提交 5/5", leader.Card.Lines());
        Assert.Equal(["全部科室都已提交。"], leader.Card.Notices);
    }

    [Theory]
    [InlineData("张伟民")]
    [InlineData("吴浩然")]
    public async Task Everybody_else_sees_the_own_section_and_the_own_answers(string name)
    {
        var reader = _bureau.Client(name);
        await _bureau.Client("黄永刚").SubmitsSheetAsync();
        await reader.SaysAsync("自检 我的");
        await reader.Fill("C1-07", "4").PressAsync("保存");

        await reader.SaysAsync("进度");

        Assert.Equal(
            [
                "规划科 · 2026年第1季度自检",
                "状态 未开始",
                "截止 3月31日（周二） 17:00",
                "宽限至 4月8日（周三）",
                "成员作答 0/6",
                "科室表 0/45",
                "我的作答 1/18",
            ],
            reader.Card.Lines());
    }

    [Fact]
    public async Task It_never_says_who_of_the_members_has_answered()
    {
        var head = _bureau.Client("张伟民");
        await _bureau.Client("吴浩然").AnswersAllAsync();

        await head.SaysAsync("进度");

        Assert.Contains("成员作答 1/6", head.Card.Lines());
        Assert.DoesNotContain("吴浩然", head.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_too()
    {
        var leader = _bureau.Client("曾庆华", Language.English);
        await _bureau.Client("黄永刚").SubmitsSheetAsync();

        await leader.SaysAsync("progress");

        Assert.Equal("Progress Q1 2026", leader.Card.Title);
        Assert.Contains("1 of 6 submitted", leader.Card.Lines());
        Assert.Contains("Not started (5): 不动产登记中心, 办公室, 执法监察科, 测绘队, 规划科", leader.Card.Lines());
    }
}
