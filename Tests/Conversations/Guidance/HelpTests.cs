using Wenming.Domain.Wording;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Roster;

namespace Wenming.Tests.Conversations.Guidance;

/// <summary>帮助 shows each person only what the person may use, and what nobody understands is answered with it (product.md, Commands).</summary>
public sealed class HelpTests : IAsyncLifetime
{
    private readonly Bureau _bureau = Bureau.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Theory]
    [InlineData("吴浩然", "自检 继续 复核 否决 整改 日常 排名 进度 为什么 小结 红旗 历史 学习 日程 通报 设置 静音 取消静音 请假 文字 卡片 帮助")]
    [InlineData("张伟民", "自检 继续 复核 否决 整改 日常 申诉 排名 进度 为什么 小结 红旗 历史 学习 日程 通报 设置 静音 取消静音 请假 文字 卡片 帮助")]
    [InlineData("孙丽华", "自检 继续 复核 否决 整改 日常 申诉 排名 进度 为什么 小结 红旗 历史 学习 日程 通报 设置 静音 取消静音 请假 文字 卡片 帮助")]
    [InlineData("陈志强", "自检 继续 退回 免报 复核 否决 整改 日常 申诉 排名 进度 为什么 小结 红旗 历史 学习 日程 投递 通报 设置 静音 取消静音 请假 文字 卡片 帮助")]
    [InlineData("曾庆华", "复核 否决 整改 日常 申诉 排名 进度 为什么 小结 红旗 历史 学习 日程 投递 通报 设置 静音 取消静音 请假 文字 卡片 帮助")]
    [InlineData("赵文博", "自检 继续 复核 否决 整改 日常 排名 进度 为什么 小结 红旗 历史 学习 日程 投递 名册 日历 体检 通报 设置 静音 取消静音 请假 文字 卡片 帮助")]
    public async Task Everybody_sees_the_own_commands_and_only_these(string name, string commands)
    {
        var person = _bureau.Client(name);

        await person.SaysAsync("帮助");

        Assert.Equal(Sorted(commands.Split(' ')), Sorted(person.Card.Buttons.Select(button => button.Title)));
        Assert.Equal(person.Card.Buttons.Count, person.Card.Lines().Count(line => line.StartsWith("**", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Who_holds_two_roles_sees_the_commands_of_both()
    {
        var zhao = _bureau.Client("赵文博");
        await zhao.SaysAsync("名册 导入\n" + new PeopleFile().Changed("赵文博", "管理员", "管理员、文明办").Csv);
        await zhao.PressAsync("确认导入");

        await zhao.SaysAsync("帮助");

        Assert.Superset(new HashSet<string> { "名册", "退回", "免报" }, zhao.Card.Buttons.Select(button => button.Title).ToHashSet());
    }

    [Theory]
    [InlineData("吴浩然")]
    [InlineData("陈志强")]
    [InlineData("曾庆华")]
    [InlineData("赵文博")]
    public async Task Every_button_of_the_help_does_what_it_says(string name)
    {
        var person = _bureau.Client(name);
        await person.SaysAsync("帮助");
        var help = person.Card;

        foreach (var button in help.Buttons)
        {
            await person.PressOnAsync(help, button.Title);
            Assert.DoesNotContain("只供这些人员使用", person.Words, StringComparison.Ordinal);
            Assert.DoesNotContain("没有看懂", person.Words, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("吴浩然", "名册", "管理员")]
    [InlineData("吴浩然", "退回 测绘队 试一试", "文明办")]
    [InlineData("曾庆华", "免报 测绘队 试一试", "文明办")]
    [InlineData("陈志强", "名册 导入", "管理员")]
    public async Task A_command_of_others_is_answered_with_whom_it_is_for(string name, string words, string audience)
    {
        var person = _bureau.Client(name);

        await person.SaysAsync(words);

        Assert.Equal($"“{words.Split(' ')[0]}”只供这些人员使用：{audience}。", person.Words);
    }

    [Theory]
    [InlineData("帮助")]
    [InlineData("  帮助  ")]
    [InlineData("　帮助　")]
    [InlineData("help")]
    [InlineData("HELP")]
    [InlineData("ｈｅｌｐ")]
    [InlineData("?")]
    [InlineData("？")]
    [InlineData("bz")]
    [InlineData("菜单")]
    public async Task It_is_typed_in_any_width_case_and_language(string words)
    {
        var wu = _bureau.Client("吴浩然");

        await wu.SaysAsync(words);

        Assert.Equal("我能为您做什么", wu.Card.Title);
        Assert.Empty(wu.Card.Notices);
    }

    [Theory]
    [InlineData("今天天气怎么样")]
    [InlineData("asdfghjklqwertyuiop")]
    [InlineData("😀")]
    public async Task Anything_else_is_answered_with_the_help(string words)
    {
        var wu = _bureau.Client("吴浩然");

        await wu.SaysAsync(words);

        Assert.Equal("我能为您做什么", wu.Card.Title);
        Assert.Equal([$"没有看懂“{words}”。"], wu.Card.Notices);
    }

    [Fact]
    public async Task What_was_not_understood_is_quoted_as_it_was_typed_and_not_as_markup()
    {
        var wu = _bureau.Client("吴浩然");

        await wu.SaysAsync("<i>什么</i> **都** [不](链接)");

        Assert.Equal("没有看懂“<i>什么</i> **都** [不](链接)”。", wu.Card.Lines()[1]);
        Assert.DoesNotContain("**都**", wu.Card.Whole, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("排明", "排名")]
    [InlineData("自捡", "自检")]
    [InlineData("standngs", "排名")]
    [InlineData("progess", "进度")]
    [InlineData("hlep", "帮助")]
    public async Task A_close_misspelling_gets_a_suggestion(string words, string meant)
    {
        var wu = _bureau.Client("吴浩然");

        await wu.SaysAsync(words);

        Assert.StartsWith($"没有找到“{words}”。您要找的是不是：", wu.Words, StringComparison.Ordinal);
        Assert.Contains(meant, wu.Answer.Suggestions);
    }

    [Fact]
    public async Task A_misspelling_of_others_commands_suggests_nothing()
    {
        var wu = _bureau.Client("吴浩然");

        await wu.SaysAsync("roser");

        Assert.Equal(["没有看懂“roser”。"], wu.Card.Notices);
    }

    [Fact]
    public async Task In_a_group_the_help_stands_in_the_group_and_the_mention_is_not_part_of_the_words()
    {
        var wu = _bureau.Client("吴浩然");
        var message = _bureau.Bot.Message(wu.Person, "<at>文明</at>&nbsp;帮助");
        message["conversation"] = new { id = "19:group", conversationType = "groupChat", tenantId = "tenant-1", isGroup = true };
        message["entities"] = new[] { new { type = "mention", text = "<at>文明</at>", mentioned = new { id = "28:bot", name = "文明" } } };

        await _bureau.Bot.PostAsync(message);

        var said = BotAnswer.Of(_bureau.Bot.Teams.Last);
        Assert.Equal("19:group", said.Chat);
        Assert.Equal("我能为您做什么", said.Card!.Title);
        Assert.Empty(said.Card.Notices);
    }

    [Fact]
    public async Task Whoever_installs_the_bot_is_greeted_by_name_and_told_what_is_kept()
    {
        var wu = _bureau.Client("吴浩然");
        var installed = _bureau.Bot.Activity(wu.Person, "installationUpdate");
        installed["action"] = "add";

        await _bureau.Bot.PostAsync(installed);

        var said = BotAnswer.Of(_bureau.Bot.Teams.Last);
        Assert.StartsWith("您好，吴浩然。", said.Words, StringComparison.Ordinal);
        Assert.Contains("作答保存3年", said.Words, StringComparison.Ordinal);
        await wu.PressOnAsync(said.Card!, "自检");
        Assert.Equal(["C1-06", "C1-07", "C1-10"], wu.Card.Questions);
    }

    [Fact]
    public async Task In_English_too()
    {
        var wu = _bureau.Client("吴浩然", Language.English);

        await wu.SaysAsync("help");

        Assert.Equal(
            Sorted(["self-check", "resume", "verify", "veto", "rectification", "daily", "standings", "progress", "why", "summary", "flag", "history", "study", "agenda", "bulletin", "settings", "mute", "unmute", "leave", "text", "cards", "help"]),
            Sorted(wu.Card.Buttons.Select(button => button.Title)));
        await wu.SaysAsync("what is this");
        Assert.Equal(["I did not understand “what is this”."], wu.Card.Notices);
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> words) => words.Order(StringComparer.Ordinal);
}
