using Wenming.Bot.Turns;
using Wenming.Tests.Support;

namespace Wenming.Tests.Turns;

public sealed class ChatCommandsTests
{
    private static readonly EchoCommand SelfCheck = new("自检", "self-check", (_, _) => Task.FromResult<Reply>(new Reply.Silence()), "自查", "check");
    private static readonly EchoCommand MyData = new("我的数据", "my data");
    private static readonly EchoCommand Mine = new("我的", "my");
    private static readonly EchoCommand Standings = new("排名", "standings");

    private readonly ChatCommands _commands = new(() => [SelfCheck, Mine, MyData, Standings]);

    [Theory]
    [InlineData("自检", "自检", "")]
    [InlineData("SELF-CHECK", "自检", "")]
    [InlineData("ｓｅｌｆ－ｃｈｅｃｋ", "自检", "")]
    [InlineData("自查", "自检", "")]
    [InlineData("自检 三科", "自检", "三科")]
    [InlineData("自检　三科", "自检", "三科")]
    [InlineData("自检：三科", "自检", "三科")]
    [InlineData("自检: 三科 ，二科", "自检", "三科 ，二科")]
    [InlineData("my   DATA  All of It", "我的数据", "All of It")]
    [InlineData("my word", "我的", "word")]
    [InlineData("排名\n一科", "排名", "一科")]
    public void A_command_is_found_by_any_of_its_words(string typed, string command, string argument)
    {
        var match = _commands.Find(typed);

        Assert.NotNull(match);
        Assert.Equal(command, match.Command.Words.Name.Zh);
        Assert.Equal(argument, match.Argument);
    }

    [Theory]
    [InlineData("自检三科")]
    [InlineData("请自检")]
    [InlineData("")]
    [InlineData("：")]
    [InlineData("checks")]
    public void Other_text_is_no_command(string typed) => Assert.Null(_commands.Find(typed));

    [Theory]
    [InlineData("自验", "自检")]
    [InlineData("standnigs", "排名")]
    [InlineData("排各 一科", "排名")]
    public void A_misspelling_finds_the_nearest_command(string typed, string command)
    {
        var near = _commands.Near(typed, TestPerson.Zhang.OnRoster);

        Assert.Equal(command, near[0].Words.Name.Zh);
    }

    [Theory]
    [InlineData("今天天气很好")]
    [InlineData("")]
    public void Something_else_altogether_finds_none(string typed) => Assert.Empty(_commands.Near(typed, TestPerson.Zhang.OnRoster));

    [Fact]
    public void Nobody_is_pointed_to_a_command_that_is_not_for_the_person()
    {
        var commands = new ChatCommands(() => [new EchoCommand("排名", "standings") { Admits = _ => false }]);

        Assert.Empty(commands.Near("排各", TestPerson.Zhang.OnRoster));
        Assert.Empty(commands.For(TestPerson.Zhang.OnRoster));
    }

    [Fact]
    public void Two_commands_may_not_share_a_word()
    {
        var commands = new ChatCommands(() => [SelfCheck, new EchoCommand("检查", "Check")]);

        var mistake = Assert.Throws<InvalidOperationException>(commands.Check);

        Assert.Contains("'Check'", mistake.Message, StringComparison.Ordinal);
    }
}
