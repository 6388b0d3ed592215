using System.Diagnostics;

namespace Wenming.Tests.Support;

/// <summary>
/// The program as it was built, in a process of its own, with the demo bureau and its tables in a folder that is gone afterwards. Its bureau
/// rehearses 20 March 2026, when the first quarter's self-check is open (rules.md 4.4).
/// </summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private const string Opening = "Open http://";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder = new();
    private IReadOnlyDictionary<string, string> _settings = new Dictionary<string, string>();
    private Process? _process;

    private RunningBot()
    {
    }

    /// <summary>Where it listens; the same after a restart.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>What the clock in the bureau shows at the start.</summary>
    public string Now { get; set; } = "2026-03-20T09:00:00+08:00";

    /// <summary>Starts on a free port with an empty folder.</summary>
    /// <param name="now">What the clock in the bureau shows, when it is not the usual morning.</param>
    /// <param name="settings">Settings besides, as they stand in the environment.</param>
    public static async Task<RunningBot> StartAsync(string? now = null, IReadOnlyDictionary<string, string>? settings = null)
    {
        var bot = new RunningBot { _settings = settings ?? new Dictionary<string, string>() };
        bot.Now = now ?? bot.Now;
        await bot.StartAgainAsync();
        return bot;
    }

    /// <summary>Ends the process as a power cut does: without a word.</summary>
    public async Task KillAsync()
    {
        if (_process is null)
            return;
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Starts on what the killed process left.</summary>
    public async Task StartAgainAsync()
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[
            Path.Combine(AppContext.BaseDirectory, "Wenming.Bot.dll"), "--environment=Development", $"--Urls={Address.GetLeftPart(UriPartial.Authority)}",
            $"--ConnectionStrings:Wenming=Data Source={Path.Combine(_folder.Path, "wenming.db")}", $"--Rehearsal:Now={Now}"])
            start.ArgumentList.Add(argument);
        foreach (var (key, value) in _settings)
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        var opened = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Read(line.Data, opened);
        _process.ErrorDataReceived += (_, line) => Read(line.Data, opened);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Address = await opened.Task.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _folder.Dispose();
    }

    // The end of the output comes as null: nothing was opened then.
    private static void Read(string? line, TaskCompletionSource<Uri> opened)
    {
        if (line is null)
            opened.TrySetException(new InvalidOperationException("The bot ended before it said where it can be opened."));
        else if (line.IndexOf(Opening, StringComparison.Ordinal) is >= 0 and var at)
            opened.TrySetResult(new Uri(line[(at + Opening.Length - "http://".Length)..].Split(' ')[0]));
    }
}
