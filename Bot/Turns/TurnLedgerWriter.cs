using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol;
using Wenming.Tables;

namespace Wenming.Bot.Turns;

/// <summary>Writes the ledger behind the answers: what waits, up to a hundred turns at once, and at the stop all the rest.</summary>
internal sealed partial class TurnLedgerWriter(
    TurnLedger ledger, IOptions<TurnOptions> options, MachineClock clock, ILogger<TurnLedgerWriter> logger) : BackgroundService
{
    private const int MostAtOnce = 100;

    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        ledger.Close();
        if (ExecuteTask is { } writing)
            await writing.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<KeyValuePair<string, TurnRecord>>(MostAtOnce);
        while (batch.Count > 0 || await ledger.Waiting.WaitToReadAsync(stoppingToken))
        {
            await GatherAsync();
            while (batch.Count < MostAtOnce && ledger.Waiting.TryRead(out var turn))
                batch.Add(turn);
            try
            {
                await ledger.WriteAsync(batch, stoppingToken);
                batch.Clear();
            }
            catch (TableStoreException fault)
            {
                LogNotWritten(fault, batch.Count);
                await Task.Delay(PauseAfterFault, clock.Time, stoppingToken);
            }
        }
    }

    private async Task GatherAsync()
    {
        if (options.Value.LedgerGathersFor > TimeSpan.Zero)
            await Task.Delay(options.Value.LedgerGathersFor, clock.Time, ledger.Closed).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Turns} turns could not be written to the ledger; it is tried again in a second.")]
    private partial void LogNotWritten(Exception fault, int turns);
}
