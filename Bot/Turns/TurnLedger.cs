using System.Threading.Channels;
using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol;
using Wenming.Tables;

namespace Wenming.Bot.Turns;

/// <summary>
/// Remembers how each activity was answered, so that the same activity delivered again is the same turn and gets the same answer.
/// </summary>
/// <remarks>
/// The newest turns are in memory; each is also written to the table <c>Turns</c>, a moment behind the answer and in batches
/// (<see cref="TurnLedgerWriter"/>), because a person waits for the answer and not for the ledger. What a killed process leaves unwritten
/// is recognised by the features: they store the turn's id with their own rows, in their own commit. Handlers that do so for every press
/// (<see cref="ICardHandler.RecognisesRepeats"/>) have no rows here at all.
/// </remarks>
internal sealed class TurnLedger(ITableStore store, IOptions<BureauOptions> bureau) : IDisposable
{
    /// <summary>The table's name.</summary>
    public const string TableName = "Turns";

    /// <summary>Partitions a bureau: few enough to write in batches and to read through when old turns are removed.</summary>
    public const int Partitions = 16;

    /// <summary>
    /// Turns that wait to be written. Fewer than those kept in memory, so that a turn is never forgotten before it is written.
    /// </summary>
    private const int MostWaiting = 1024;

    private const int MostInMemory = 4096;

    private readonly CancellationTokenSource _closed = new();
    private readonly RecentMap<TurnRecord> _recent = new(MostInMemory);
    private readonly Channel<KeyValuePair<string, TurnRecord>> _waiting =
        Channel.CreateBounded<KeyValuePair<string, TurnRecord>>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });

    private int _isClosed;

    /// <summary>Turns that wait to be written.</summary>
    public ChannelReader<KeyValuePair<string, TurnRecord>> Waiting => _waiting.Reader;

    /// <summary>How the turn was answered, as far as memory reaches; <see langword="null"/> when it is not remembered.</summary>
    public TurnRecord? Recall(string turnId) => _recent.Find(turnId);

    /// <summary>How the turn was answered; <see langword="null"/> when it is new.</summary>
    public async Task<TurnRecord?> FindAsync(string turnId, CancellationToken cancellationToken)
    {
        if (Recall(turnId) is { } recent)
            return recent;
        var table = await store.OpenAsync(TableName, cancellationToken);
        return await table.GetAsync(PartitionOf(turnId), turnId, cancellationToken) is { } row ? TurnRow.Read(row.Properties) : null;
    }

    /// <summary>Remembers the answer in memory only.</summary>
    public void Remember(string turnId, TurnRecord record) => _recent.Set(turnId, record);

    /// <summary>Remembers the answer. A confidential one is kept in memory only: no row may say later who received it.</summary>
    public async Task RecordAsync(string turnId, TurnRecord record, CancellationToken cancellationToken)
    {
        Remember(turnId, record);
        if (!record.IsConfidential)
            await _waiting.Writer.WriteAsync(KeyValuePair.Create(turnId, record), cancellationToken);
    }

    /// <summary>Cancelled when no more turns will come, so that the writer stops gathering and writes the rest.</summary>
    public CancellationToken Closed => _closed.Token;

    /// <summary>No more turns will come; the writer ends when it has written what waits. A host may stop more than once.</summary>
    public void Close()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) != 0)
            return;

        // In this order: the writer ends at the second, and then the first may be disposed.
        _closed.Cancel();
        _waiting.Writer.TryComplete();
    }

    /// <inheritdoc/>
    public void Dispose() => _closed.Dispose();

    /// <summary>Writes turns, the last state of each.</summary>
    public async Task WriteAsync(IReadOnlyCollection<KeyValuePair<string, TurnRecord>> turns, CancellationToken cancellationToken)
    {
        var table = await store.OpenAsync(TableName, cancellationToken);
        var rows = new Dictionary<string, RowOperation>(StringComparer.Ordinal);
        foreach (var (turnId, record) in turns)
        {
            if (TurnRow.Write(record) is { } row)
                rows[turnId] = new RowOperation.Upsert(turnId, row);
        }

        await Task.WhenAll(rows.GroupBy(row => PartitionOf(row.Key), row => row.Value)
            .Select(partition => table.CommitAsync(partition.Key, [.. partition], cancellationToken)));
    }

    private string PartitionOf(string turnId) => TableKey.Of(bureau.Value.Id, $"turns-{TurnKeys.Part(turnId, Partitions):X1}");
}
