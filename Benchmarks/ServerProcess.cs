using System.Diagnostics;
using System.Globalization;

namespace Wenming.Benchmarks;

/// <summary>A server in a process of its own, so that its processor time can be told from the load's.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    // Keeps a server to one core, so that the load does not take it away.
    private const string TaskSet = "/usr/bin/taskset";

    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>The processor time it has used since its start.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Bytes of memory that it has from the system now.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts the bot on a folder of its own data.</summary>
    public static Task<ServerProcess> StartBotAsync(int port, string folder)
    {
        var start = Start("Wenming.Bot.dll", folder);
        start.ArgumentList.Add($"--Urls=http://127.0.0.1:{port}");
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Rehearsal__Now"] = "2026-03-20T09:00:00+08:00";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        return RunAsync(start, port, null);
    }

    /// <summary>Starts the floor, which answers this text.</summary>
    public static Task<ServerProcess> StartFloorAsync(int port, string answer)
    {
        var start = Start("Wenming.Benchmarks.dll", Environment.CurrentDirectory);
        start.ArgumentList.Add("floor");
        start.ArgumentList.Add($"http://127.0.0.1:{port}");
        return RunAsync(start, port, answer);
    }

    /// <summary>Starts the connector that takes everything.</summary>
    public static Task<ServerProcess> StartConnectorAsync(int port)
    {
        var start = Start("Wenming.Benchmarks.dll", Environment.CurrentDirectory);
        start.ArgumentList.Add("accept");
        start.ArgumentList.Add($"http://127.0.0.1:{port}");
        return RunAsync(start, port, null);
    }

    /// <summary>Plans and dispatches to so many people in a process of its own; what it says is said here.</summary>
    /// <returns>The seconds that it took.</returns>
    public static async Task<double> RunPostsAsync(int people, Uri connector)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[
            Path.Combine(AppContext.BaseDirectory, "Wenming.Benchmarks.dll"), "posts-of", people.ToString(CultureInfo.InvariantCulture), connector.ToString()])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{start.FileName}' did not start.");
        var said = (await process.StandardOutput.ReadToEndAsync()).TrimEnd().Split('\n');
        await process.WaitForExitAsync();
        foreach (var line in said[..^1])
            Console.WriteLine(line);
        return double.Parse(said[^1], CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private static ProcessStartInfo Start(string assembly, string folder)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        if (File.Exists(TaskSet) && Environment.ProcessorCount > 1)
        {
            start.FileName = TaskSet;
            start.ArgumentList.Add("--cpu-list");
            start.ArgumentList.Add("0");
            start.ArgumentList.Add("dotnet");
        }

        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, assembly));
        return start;
    }

    private static async Task<ServerProcess> RunAsync(ProcessStartInfo start, int port, string? input)
    {
        var process = Process.Start(start) ?? throw new InvalidOperationException($"'{start.FileName}' did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        if (input is not null)
            await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var server = new ServerProcess(process, new Uri($"http://127.0.0.1:{port}"));
        using var http = new HttpClient { BaseAddress = server.Address };
        for (var attempt = 0; attempt < 100; attempt++)
        {
            try
            {
                if ((await http.GetAsync(new Uri("/health/live", UriKind.Relative))).IsSuccessStatusCode)
                    return server;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }

        await server.DisposeAsync();
        throw new InvalidOperationException($"The server at {server.Address} did not come up within 20 seconds.");
    }
}
