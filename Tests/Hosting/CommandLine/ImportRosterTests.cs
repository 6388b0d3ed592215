using System.Text;
using Wenming.Tests.Support;

namespace Wenming.Tests.Hosting.CommandLine;

/// <summary><c>import roster FILE [--yes]</c>: the operator sees first what a file changes, and nothing is half imported.</summary>
public sealed class ImportRosterTests : IDisposable
{
    private static readonly TestPerson Zhao = new("00000000-0000-4000-8000-000000000105", "赵文博");

    private readonly BotProgram _program = new();

    public ImportRosterTests() => _program.Write("people.csv", BotProgram.DemoRoster);

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task Without_yes_the_operator_sees_what_would_change_and_nothing_does()
    {
        var preview = await _program.RunAsync("import roster people.csv");

        var again = await _program.RunAsync("import roster people.csv");
        Assert.Equal((0, ""), (preview.ExitCode, preview.Errors));
        Assert.Contains("After the import: 6 sections, 30 people", preview.Output, StringComparison.Ordinal);
        Assert.Contains("30 people added: 李建国, 王秀兰, ", preview.Output, StringComparison.Ordinal);
        Assert.Contains("Sections added: 办公室, 规划科, 耕地保护科, 执法监察科, 不动产登记中心, 测绘队", preview.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was imported yet. Call again with --yes to import.\n", preview.Output, StringComparison.Ordinal);
        Assert.Equal(preview.Output, again.Output);
    }

    [Fact]
    public async Task With_yes_the_file_is_the_roster_that_the_bot_answers_from()
    {
        _program.Write("ours.csv", BotProgram.DemoRoster.Replace("高玉芳", "高玉兰", StringComparison.Ordinal));

        var import = await _program.RunAsync("import roster ours.csv --yes");

        await using var bot = _program.StartBot();
        var preview = await bot.SaysAsync(Zhao, "名册 导入\n" + BotProgram.DemoRoster);
        Assert.Equal((0, ""), (import.ExitCode, import.Errors));
        Assert.EndsWith("Imported: 6 sections, 30 people.\n", import.Output, StringComparison.Ordinal);
        Assert.Contains("改名1人：高玉兰 → 高玉芳", Words(preview), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_the_roster_already_changes_nothing()
    {
        await _program.RunAsync("import roster people.csv --yes");

        var again = await _program.RunAsync("import roster --yes people.csv");

        Assert.Equal(0, again.ExitCode);
        Assert.Contains("The same as the roster in force: nothing changes.", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_wrong_row_is_named_and_nothing_is_imported()
    {
        await _program.RunAsync("import roster people.csv --yes");
        _program.Write("wrong.csv", """
            aadObjectId,name,section,roles
            1001,甲,办公室,科长
            1002,,办公室,文明办、管理员
            1001,丙,规划科,会计
            """);

        var refused = await _program.RunAsync("import roster wrong.csv --yes");

        var after = await _program.RunAsync("import roster people.csv");
        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Equal(
            [
                "Row 3, name: nothing is filled in.",
                "Row 4, aadObjectId: “1001” stands further up already.",
                "Row 4, roles: there is no role “会计”.",
                "Row 4, section: “规划科” has no head (SectionHead).",
                "The file has 4 errors; nothing was imported:",
            ],
            Lines(refused.Errors).Order(StringComparer.Ordinal).OrderBy(line => !line.StartsWith("Row", StringComparison.Ordinal)));
        Assert.Contains("The same as the roster in force: nothing changes.", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_refused_with_what_to_do()
    {
        _program.Write("old.csv", Encoding.Latin1.GetBytes("aadObjectId,name,section,roles\n1001,Müller,办公室,科长\n"));

        var refused = await _program.RunAsync("import roster old.csv --yes");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("this is not UTF-8; save the file as CSV UTF-8.", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_sentence()
    {
        var refused = await _program.RunAsync("import roster nobody.csv --yes");

        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Equal(["There is no file 'nobody.csv'. Nothing was imported."], Lines(refused.Errors));
    }

    [Theory]
    [InlineData("import roster")]
    [InlineData("import roster --yes")]
    [InlineData("import roster people.csv other.csv")]
    [InlineData("import roster people.csv --force")]
    public async Task A_wrong_call_says_how_to_call_it(string line)
    {
        var refused = await _program.RunAsync(line);

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.StartsWith("Name one CSV file: import roster people.csv [--yes]", Assert.Single(Lines(refused.Errors)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_bot_sees_the_import_two_seconds_later_at_the_latest()
    {
        await using var bot = _program.StartBot();
        await bot.SaysAsync(Zhao, "帮助");
        _program.Write("without.csv", string.Join('\n', Lines(BotProgram.DemoRoster).Where(row => !row.Contains("赵文博", StringComparison.Ordinal))));

        var import = await _program.RunAsync("import roster without.csv --yes");
        bot.Clock.Advance(TimeSpan.FromSeconds(2));

        var answer = Words(await bot.SaysAsync(Zhao, "名册"));
        Assert.Equal((0, ""), (import.ExitCode, import.Errors));
        Assert.StartsWith("您好，赵文博，您还不在名册里。", answer, StringComparison.Ordinal);
    }

    private static string[] Lines(string words) => words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Words(IReadOnlyList<ConnectorCall> replies) => Assert.Single(replies).Card.GetProperty("fallbackText").GetString()!;
}
