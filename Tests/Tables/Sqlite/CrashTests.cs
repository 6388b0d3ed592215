using System.Diagnostics;
using System.Globalization;
using Wenming.Tables;

namespace Wenming.Tests.Tables.Sqlite;

/// <summary>A process that writes is killed (SIGKILL) at any moment, twenty times on one file.</summary>
public sealed class CrashTests : IAsyncLifetime
{
    private const int Kills = 20;
    private const int Writers = 4;
    private const int RowsOfABatch = 5;

    private readonly SqliteBackend _backend = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _backend.DisposeAsync();

    [Fact]
    public async Task What_was_acknowledged_survives_a_kill_and_no_batch_is_there_by_half()
    {
        var random = new Random(20260316);
        var acknowledged = new List<long[]>();
        for (var run = 0; run < Kills; run++)
        {
            acknowledged.Add(await WriteUntilKilledAsync(run, random.Next(1, 300)));

            Assert.Equal(["ok"], _backend.Query("PRAGMA integrity_check"));
            await AssertWholeAsync(run, acknowledged[run]);
        }

        // Later kills took nothing of what earlier runs had written.
        for (var run = 0; run < Kills; run++)
            await AssertWholeAsync(run, acknowledged[run]);
    }

    /// <summary>Kills the process after so many acknowledgements; returns the last one of each writer, or -1.</summary>
    private async Task<long[]> WriteUntilKilledAsync(int run, int acknowledgements)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var program = Path.Combine(AppContext.BaseDirectory, "Wenming.CrashWriter.dll");
        var start = new ProcessStartInfo(host, ["exec", program, _backend.Path, run.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{host} did not start.");
        var last = new long[] { -1, -1, -1, -1 };
        for (var read = 0; await process.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line; read++)
        {
            if (read == acknowledgements)
                process.Kill();

            // What was acknowledged after the kill was sent counts as well; a torn last line does not.
            if (line.EndsWith('.') && line[..^1].Split(' ') is [var writer, var batch])
                last[int.Parse(writer, CultureInfo.InvariantCulture)] = long.Parse(batch, CultureInfo.InvariantCulture);
        }

        await process.WaitForExitAsync(CancellationToken.None);
        Assert.True(last.Max() >= 0, "The writer acknowledged nothing before it ended.");
        return last;
    }

    private async Task AssertWholeAsync(int run, long[] acknowledged)
    {
        await using var store = _backend.Open();
        var table = await store.OpenAsync("Crash", CancellationToken.None);
        for (var writer = 0; writer < Writers; writer++)
        {
            var partition = TableKey.Of("crash", $"{run}", $"{writer}");
            var rows = await table.ListAsync(RowRange.Prefix(partition, "batch|"), CancellationToken.None);
            var last = await table.GetAsync(partition, "last", CancellationToken.None);

            var batches = rows.GroupBy(row => row.Properties.Whole("Batch")).ToList();
            Assert.All(batches, batch => Assert.Equal(RowsOfABatch, batch.Count()));
            Assert.Equal(Enumerable.Range(0, batches.Count).Select(batch => (long?)batch), batches.Select(batch => batch.Key));
            Assert.Equal(batches.Count - 1, last?.Properties.Whole("Batch") ?? -1);
            Assert.True(
                batches.Count - 1 >= acknowledged[writer],
                $"Writer {writer} of run {run} had batch {acknowledged[writer]} acknowledged; the file ends with {batches.Count - 1}.");
        }
    }
}
