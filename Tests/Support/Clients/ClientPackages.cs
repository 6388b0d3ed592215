namespace Wenming.Tests.Support.Clients;

/// <summary>The npm packages of <c>Tests/Clients</c>, installed once for all tests when they are missing.</summary>
internal static class ClientPackages
{
    private static readonly Lazy<Task<string?>> Installation = new(() => InstallAsync(CancellationToken.None));

    /// <summary>The folder of the clients' scripts.</summary>
    public static string Folder { get; } = Repository.PathOf("Tests", "Clients");

    /// <summary>A file of an installed package.</summary>
    public static string PathOf(string file) => Path.Combine(Folder, "node_modules", file);

    /// <summary>Skips the test when the packages cannot be had on this machine, and says why.</summary>
    public static async Task RequireAsync()
    {
        var obstacle = await Installation.Value;

        Skip.If(obstacle is not null, obstacle);
    }

    private static async Task<string?> InstallAsync(CancellationToken cancellationToken)
    {
        if (await ProgramRun.OfAsync("node", Folder, ["--version"], cancellationToken) is null)
            return "Node is not installed: the vendor's renderer and schema validator cannot run.";
        if (IsInstalled())
            return null;
        var run = await ProgramRun.OfAsync("npm", Folder, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], cancellationToken);
        if (run is null)
            return "npm is not installed: the packages of Tests/Clients cannot be fetched.";
        if (run.ExitCode == 0)
            return null;
        var sentence = $"npm ci in Tests/Clients ended with {run.ExitCode}: {run.Errors.Trim()}";

        // A developer may be offline; the build server may not pass over these tests in silence.
        return Environment.GetEnvironmentVariable("CI") is null ? sentence : throw new InvalidOperationException(sentence);
    }

    // npm writes its own lock file into node_modules last: it is there when, and only when, an installation was finished.
    private static bool IsInstalled()
    {
        var finished = new FileInfo(PathOf(".package-lock.json"));
        return finished.Exists && finished.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json"));
    }
}
