using System.Text.RegularExpressions;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>What people type is shown as they typed it and never read as formatting (rules.md 6.6).</summary>
public sealed partial class EscapingTests : IAsyncLifetime
{
    private const string Hostile = "**粗** [点我](http://x.cn) <b>甲</b> &amp; `码` # 一 \\ _斜_";

    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task What_was_typed_comes_back_in_its_field_sign_by_sign()
    {
        var head = _bureau.Client("彭树林");
        await head.SaysAsync("自检 科室表");
        await head.SeesAsync("C2-12");

        await head.Fill("C2-12", Hostile).PressAsync("保存");

        Assert.Equal(Hostile, head.Card.Filled("C2-12"));
        Assert.Equal(Hostile, (await _bureau.StoredSheetAsync("测绘队"))["C2-12"]);
    }

    [Fact]
    public async Task Last_quarters_words_stand_escaped_beside_the_question()
    {
        var head = _bureau.Client("彭树林");
        await head.SaysAsync("自检 科室表");
        await head.SeesAsync("C2-12");
        await head.Fill("C2-12", Hostile).PressAsync("保存");
        _bureau.ItIs("2026-06-16 09:00");

        await head.SaysAsync("自检 科室表");
        await head.SeesAsync("C2-12");

        Assert.Contains($"上季度：{Hostile}", head.Card.Plain, StringComparison.Ordinal);
        ReadsNoFormatting(head.Card);
    }

    [Theory]
    [InlineData("C1-02", "<b>9</b>")]
    [InlineData("C1-02", "**98**")]
    [InlineData("C1-02", "[9](http://x.cn)")]
    public async Task A_refused_answer_is_quoted_escaped(string question, string typed)
    {
        var head = _bureau.Client("彭树林");
        await head.SaysAsync("自检 科室表");

        await head.Fill(question, typed).PressAsync("保存");

        Assert.Equal($"{question}：“{typed}”不是数字，请填如 98.5 的数字。", Assert.Single(head.Card.Errors));
        ReadsNoFormatting(head.Card);
    }

    [Fact]
    public async Task The_offices_reason_is_shown_escaped()
    {
        var head = _bureau.Client("彭树林");
        await head.SubmitsSheetAsync();
        await _bureau.Client("陈志强").SaysAsync($"退回 测绘队 {Hostile}");

        await head.SaysAsync("自检");

        Assert.Equal($"文明办退回修改，理由：{Hostile}", Assert.Single(head.Card.Notices));
        ReadsNoFormatting(head.Card);
    }

    [Fact]
    public async Task In_plain_text_it_is_said_back_as_it_was_typed()
    {
        var head = _bureau.Client("彭树林");
        await head.SaysAsync("文字");
        while (!head.Words.Contains("C2-12", StringComparison.Ordinal))
            await head.SaysAsync("跳过");

        await head.SaysAsync(Hostile);
        await head.SaysAsync("上一题");

        Assert.Contains($"现在的回答：{Hostile}", head.Words, StringComparison.Ordinal);
    }

    // Every sign that people may have meant literally stands behind a backslash or as an entity.
    private static void ReadsNoFormatting(ShownCard card) =>
        Assert.DoesNotContain(card.Texts, text => Formatting().IsMatch(text));

    [GeneratedRegex(@"(?<!\\)(\*\*|\]\(|`|<b>)")]
    private static partial Regex Formatting();
}
