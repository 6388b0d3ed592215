using Wenming.Tests.Hosting.CommandLine;

namespace Wenming.Tests.Threats;

/// <summary>What leaves the program as a file or in a terminal: no cell that a spreadsheet would compute, no line of somebody else's, no escape sequence.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly BotProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task No_cell_of_the_years_table_and_no_text_of_its_calendar_reads_as_a_formula()
    {
        var table = await _program.RunAsync("agenda 2026");
        var calendar = await _program.RunAsync("agenda 2026 --ics");

        var cells = table.Output.Split('\n').SelectMany(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        var texts = calendar.Output.Split("\r\n").Where(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal)).Select(line => line["SUMMARY:".Length..]).ToList();
        Assert.NotEmpty(texts);
        Assert.DoesNotContain(cells.Concat(texts), cell => cell is ['=' or '+' or '-' or '@' or '\t', ..]);
    }

    [Fact]
    public async Task An_escape_sequence_in_a_roster_is_shown_and_not_obeyed()
    {
        _program.Write("people.csv", "aadObjectId,name,section,roles\nx,张\u001b[2J三,一科,\u001b]0;owned\u0007\n");

        var run = await _program.RunAsync("import roster people.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain(run.Output + run.Errors, sign => char.IsControl(sign) && sign != '\n');
        Assert.Contains("owned␇", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+1")]
    [InlineData("@SUM(1)")]
    [InlineData("－1")]
    public async Task A_name_that_a_spreadsheet_would_compute_does_not_come_in(string name)
    {
        _program.Write("people.csv", BotProgram.DemoRoster.Replace("高玉芳", name, StringComparison.Ordinal));

        var run = await _program.RunAsync("import roster people.csv --yes");

        Assert.Equal(1, run.ExitCode);
    }
}
