namespace Wenming.Bot.Hosting.CommandLine;

/// <summary>Finds the job that the command line names; without one the server runs.</summary>
internal sealed class CommandLineJobs(IEnumerable<ICommandLineJob> jobs)
{
    private const int CalledWrongly = 2;

    /// <summary>Whether these arguments call a job: settings (<c>--Key=value</c>) do not.</summary>
    public static bool AreCalledBy(IReadOnlyList<string> arguments) => arguments.Count > 0 && !arguments[0].StartsWith('-');

    /// <summary>Runs the job, or says which there are.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var line = string.Join(' ', arguments);
        foreach (var job in jobs)
        {
            if (line == job.Words || line.StartsWith(job.Words + " ", StringComparison.Ordinal))
                return await job.RunAsync([.. arguments.Skip(job.Words.Split(' ').Length)], cancellationToken);
        }

        await Console.Error.WriteLineAsync($"There is no job '{line}'. There are:");
        foreach (var job in jobs)
            await Console.Error.WriteLineAsync("  " + job.Usage);
        return CalledWrongly;
    }
}
