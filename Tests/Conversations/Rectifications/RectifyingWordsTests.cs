using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Rectifications;

/// <summary>整改 in words of both languages, in text, in a group, and where the words are not as they should be.</summary>
public sealed class RectifyingWordsTests : IAsyncLifetime
{
    private const string Section = "规划科";

    private readonly Bureau _bureau = Bureau.Open("2026-04-20 09:00");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task Words_that_are_too_long_unknown_or_missing_are_answered_with_a_sentence()
    {
        var (head, office) = (_bureau.Client("张伟民"), _bureau.Client("陈志强"));
        await office.SaysAsync($"整改 {Section} 开");
        Assert.Equal("请写明问题。", office.Words);
        await office.SaysAsync($"整改 {Section} 开 {new string('长', 201)}");
        Assert.Equal("最多200字，现在201字，没有写入。", office.Words);
        await office.SaysAsync($"整改 {Section} 开 走廊堆放杂物");

        await head.SaysAsync("整改 1 计划 李四 清理");
        Assert.Equal("“李四”不是本科室的人。本科室：张伟民、孙丽华、吴浩然、郑雅婷、冯国栋、许佳怡", head.Words);
        await head.SaysAsync("整改 1 计划 吴浩然 " + new string('长', 201));
        Assert.Equal("最多200字，现在201字，没有写入。", Assert.Single(head.Card.Notices));
        await head.SaysAsync("整改 7");
        Assert.Equal("规划科没有整改 7。", head.Words);
        await head.SaysAsync("整改 1 那个");
        Assert.StartsWith("用法：整改；", head.Words, StringComparison.Ordinal);
        await office.SaysAsync("整改 没有的科 1");
        Assert.StartsWith("没有“没有的科”这个科室。", office.Words, StringComparison.Ordinal);
        var leader = _bureau.Client("曾庆华");
        await leader.SaysAsync("整改 1"); // who belongs to no section has none of the own
        Assert.StartsWith("用法：整改；整改 科室；", leader.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_words_do_the_same()
    {
        var (head, office) = (_bureau.Client("张伟民", Language.English), _bureau.Client("陈志强", Language.English));

        await office.SaysAsync($"rectification {Section} open C4-02 improvement corridor full of boxes");
        await head.SaysAsync("rectification 1 plan 吴浩然 clear it every Friday support two cabinets");
        Assert.Contains("**Support needed** two cabinets", head.Card.Texts);
        await head.SaysAsync("rectification 1 submit cleared");
        await office.SaysAsync($"rectification {Section} 1 close");

        Assert.Equal(["1 C4-02 Improvement 2026-09-30 Closed"], await _bureau.ItemsAsync(Section));
        Assert.Contains("State closed", office.Card.Texts);
    }

    [Fact]
    public async Task Who_prefers_text_reads_the_same_and_how_it_is_typed()
    {
        var head = _bureau.Client("张伟民");
        await head.SaysAsync("文字");

        await head.SaysAsync("整改 开 窗口排队时间偏长");

        Assert.Null(head.Answer.Card);
        Assert.Contains("窗口排队时间偏长", head.Words, StringComparison.Ordinal);
        Assert.Contains("整改 1 提交 结果", head.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_chat_nothing_of_it_is_said()
    {
        await _bureau.Client("张伟民").SaysAsync("整改 开 窗口排队时间偏长");

        var said = await _bureau.Client("张伟民").SaysInGroupAsync("整改 1");

        Assert.All(said.Where(one => one.Chat == "19:group"), one => Assert.DoesNotContain("窗口", one.Words, StringComparison.Ordinal));
        Assert.Contains(said, one => one.Chat != "19:group" && one.Words.Contains("窗口", StringComparison.Ordinal));
        Assert.Contains(said, one => one.Chat == "19:group");
    }

    [Fact]
    public async Task Its_history_is_read_by_the_section_the_office_and_the_leaders()
    {
        await _bureau.Client("陈志强").SaysAsync($"整改 {Section} 开 走廊堆放杂物");
        await _bureau.Client("张伟民").SaysAsync("整改 1 计划 吴浩然 每周清理");

        foreach (var name in new[] { "张伟民", "刘敏", "曾庆华" })
        {
            var reader = _bureau.Client(name);
            await reader.SaysAsync($"历史 整改 {Section} 1");
            Assert.Contains("**开立** · 陈志强", reader.Card.Plain, StringComparison.Ordinal);
            Assert.Contains("**计划** · 张伟民", reader.Card.Plain, StringComparison.Ordinal);
        }

        var other = _bureau.Client("黄永刚");
        await other.SaysAsync($"历史 整改 {Section} 1");
        Assert.Null(other.Answer.Card);
    }
}
