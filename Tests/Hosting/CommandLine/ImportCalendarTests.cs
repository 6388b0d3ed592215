using Wenming.Bot.Posts;
using Wenming.Domain.Calendar;

namespace Wenming.Tests.Hosting.CommandLine;

/// <summary><c>import calendar FILE [--yes]</c>: the operator sees first what a year says, and nothing is half imported.</summary>
public sealed class ImportCalendarTests : IDisposable
{
    private const string Year = """
        {"2027": {"status": "published", "notice": "made up for a test", "docNo": null, "issued": "2026-11-20",
          "off": [["元旦", "2027-01-01", "2027-01-03"], ["国庆节", "2027-10-01", "2027-10-07"]],
          "makeupWorkdays": ["2027-10-09"], "workdays": 256}}
        """;

    private readonly BotProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task Without_yes_the_operator_sees_what_the_year_says_and_nothing_changes()
    {
        _program.Write("2027.json", Year);

        var preview = await _program.RunAsync("import calendar 2027.json");

        Assert.Equal((0, ""), (preview.ExitCode, preview.Errors));
        Assert.Contains("256 working days", preview.Output, StringComparison.Ordinal);
        Assert.Contains("国庆节: Fri 1 Oct to Thu 7 Oct, 7 days", preview.Output, StringComparison.Ordinal);
        Assert.Contains("Make-up working days: Sat 9 Oct", preview.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was imported yet. Call again with --yes to import.\n", preview.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_yes_a_running_bot_counts_by_it_two_seconds_later_at_the_latest()
    {
        _program.Write("2027.json", Year);
        await using var bot = _program.StartBot();
        Assert.Equal(CalendarStatus.Missing, (await bot.Service<IBureauCalendar>().FindAsync(CancellationToken.None)).StatusOf(2027));

        var import = await _program.RunAsync("import calendar 2027.json --yes");
        bot.Clock.Advance(TimeSpan.FromSeconds(2));

        var calendar = await bot.Service<IBureauCalendar>().FindAsync(CancellationToken.None);
        Assert.EndsWith("The calendar of 2027 is in force: 256 working days.\n", import.Output, StringComparison.Ordinal);
        Assert.Equal((CalendarStatus.Published, true), (calendar.StatusOf(2027), calendar.IsWorkday(new DateOnly(2027, 10, 9))));
    }

    [Fact]
    public async Task Every_fault_is_named_and_nothing_is_imported()
    {
        _program.Write("wrong.json", Year.Replace("2027-10-09", "2027-10-06", StringComparison.Ordinal));

        var refused = await _program.RunAsync("import calendar wrong.json --yes");

        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("Line 3: 2027-10-06 is no Saturday or Sunday, so it cannot be a make-up day.", refused.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"2027\": 5}", "this is not the JSON of a year")]
    [InlineData("{\"2027\": null}", "name one year")]
    [InlineData("{", "this is not the JSON of a year")]
    public async Task What_is_no_year_is_a_sentence(string text, string sentence)
    {
        _program.Write("odd.json", text);

        var refused = await _program.RunAsync("import calendar odd.json --yes");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains(sentence, refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_call_says_how_to_call_it()
    {
        var refused = await _program.RunAsync("import calendar");

        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith("Name one file, JSON or typed lines: import calendar 2027.json [--yes]", refused.Errors, StringComparison.Ordinal);
    }
}
