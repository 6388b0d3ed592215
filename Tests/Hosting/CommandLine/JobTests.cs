namespace Wenming.Tests.Hosting.CommandLine;

/// <summary>What is typed after the program's name: a job, or a sentence about which there are (exit code 2: called wrongly).</summary>
public sealed class JobTests : IDisposable
{
    private readonly BotProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("export everything")]
    [InlineData("import")]
    [InlineData("import rosters people.csv")]
    public async Task An_unknown_job_is_answered_with_the_jobs_there_are(string line)
    {
        var refused = await _program.RunAsync(line);

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.StartsWith($"There is no job '{line}'. There are:", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("import roster people.csv [--yes]", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("rebuild standings 2026Q1", refused.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rebuild standings")]
    [InlineData("rebuild standings spring")]
    [InlineData("rebuild standings 2026Q5")]
    [InlineData("rebuild standings 2026Q1 2026Q2")]
    public async Task A_rebuild_needs_one_quarter(string line)
    {
        var refused = await _program.RunAsync(line);

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.StartsWith("Name one quarter, for example 2026Q1: ", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rebuild_before_anybody_began_has_nothing_to_compute()
    {
        var run = await _program.RunAsync("rebuild standings 2026Q1");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("The standings of 0 sections in 2026Q1 were computed again from their answers.\n", run.Output);
    }
}
