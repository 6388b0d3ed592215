using System.Globalization;
using Wenming.Tables;

namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>
/// The streams of the chat page as rows, so that a restart loses nothing that was said. A conversation is a partition: a row <c>head</c> with
/// the newest ordinal, a row <c>a|tail</c> for each activity, and a row <c>c|ordinal</c> that names the activity which came or changed then.
/// </summary>
internal sealed class StreamTable(ITableStore store, string bureauId)
{
    /// <summary>The table's name.</summary>
    public const string TableName = "Streams";

    /// <summary>How many activities of a conversation are kept.</summary>
    public const int Most = 500;

    private const string Head = "head";

    /// <summary>How many activities are read at once, and at how many bytes a read ends before: what a reader holds in memory.</summary>
    private const int MostAtOnce = 50;

    private const int EnoughBytes = 128 * 1024;

    /// <summary>A column of Azure Tables holds 64 KiB.</summary>
    private const int BytesPerColumn = 60_000;

    /// <summary>The newest ordinal; 0 when nothing was said.</summary>
    public async Task<long> ReadLastAsync(string conversationId, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        return (await table.GetAsync(Partition(conversationId), Head, cancellationToken))?.Properties.Whole("Last") ?? 0;
    }

    /// <summary>The activity; <see langword="null"/> when it is not kept.</summary>
    public async Task<StreamEntry?> FindAsync(string conversationId, string tail, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        return await table.GetAsync(Partition(conversationId), ActivityKey(tail), cancellationToken) is { } row ? Read(row, tail) : null;
    }

    /// <summary>What came or changed after one ordinal and up to another, oldest first, a part at a time.</summary>
    /// <returns>The activities, and up to which ordinal they are all.</returns>
    public async Task<(IReadOnlyList<StreamEntry> Entries, long Read)> ReadAsync(
        string conversationId, long after, long last, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        var range = RowRange.Between(Partition(conversationId), ChangeKey(after + 1), ChangeKey(last + 1)).InPagesOf(MostAtOnce);
        var page = await table.QueryAsync(range, null, cancellationToken);
        var entries = new List<StreamEntry>(page.Rows.Count);
        var bytes = 0;
        foreach (var change in page.Rows)
        {
            if (bytes >= EnoughBytes)
                return (entries, Ordinal(change.RowKey) - 1);

            // An activity that has changed again meanwhile comes at its newer place.
            if (change.Properties.Text("Tail") is { } tail
                && await FindAsync(conversationId, tail, cancellationToken) is { } entry
                && ChangeKey(entry.Ordinal) == change.RowKey)
            {
                entries.Add(entry);
                bytes += entry.Json.Length;
            }
        }

        return (entries, page.Continuation is null ? last : Ordinal(page.Rows[^1].RowKey));
    }

    /// <summary>
    /// Writes an activity that came or changed, in the place of <paramref name="before"/>, and lets go of the one that is the oldest now.
    /// </summary>
    /// <returns>Whether it was written; else somebody else has written to the conversation.</returns>
    public async Task<bool> AppendAsync(string conversationId, StreamEntry entry, StreamEntry? before, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        var operations = new List<RowOperation>
        {
            new RowOperation.Insert(ChangeKey(entry.Ordinal), new RowProperties { ["Tail"] = entry.Tail }),
            new RowOperation.Upsert(ActivityKey(entry.Tail), Write(entry)),
            HeadAt(entry.Ordinal),
        };
        if (before is not null)
            operations.Add(new RowOperation.Delete(ChangeKey(before.Ordinal), "*"));
        else if (await OldestAsync(table, conversationId, entry.Ordinal - Most, cancellationToken) is { } oldest)
            operations.AddRange(oldest);
        return await table.CommitAsync(Partition(conversationId), operations, cancellationToken) is CommitOutcome.Committed;
    }

    /// <summary>Moves the newest ordinal on without an activity, for one that may not be kept.</summary>
    public async Task SkipAsync(string conversationId, long ordinal, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        await table.CommitAsync(Partition(conversationId), [HeadAt(ordinal)], cancellationToken);
    }

    /// <summary>Writes an activity that is there already and is no news.</summary>
    public async Task RewriteAsync(string conversationId, StreamEntry entry, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        await table.CommitAsync(
            Partition(conversationId), [new RowOperation.Upsert(ActivityKey(entry.Tail), Write(entry))], cancellationToken);
    }

    /// <summary>Takes an activity out.</summary>
    public async Task RemoveAsync(string conversationId, StreamEntry entry, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        await table.CommitAsync(
            Partition(conversationId),
            [new RowOperation.Delete(ActivityKey(entry.Tail), "*"), new RowOperation.Delete(ChangeKey(entry.Ordinal), "*")],
            cancellationToken);
    }

    private async Task<IReadOnlyList<RowOperation>?> OldestAsync(
        ITable table, string conversationId, long ordinal, CancellationToken cancellationToken)
    {
        if (ordinal <= 0
            || await table.GetAsync(Partition(conversationId), ChangeKey(ordinal), cancellationToken) is not { } change
            || change.Properties.Text("Tail") is not { } tail)
            return null;
        RowOperation forgetChange = new RowOperation.Delete(change.RowKey, change.ETag);
        return await table.GetAsync(Partition(conversationId), ActivityKey(tail), cancellationToken) is { } activity
            ? [forgetChange, new RowOperation.Delete(activity.RowKey, activity.ETag)]
            : [forgetChange];
    }

    private Task<ITable> OpenAsync(CancellationToken cancellationToken) => store.OpenAsync(TableName, cancellationToken);

    private string Partition(string conversationId) => TableKey.Of(bureauId, conversationId);

    private static RowOperation.Upsert HeadAt(long ordinal) => new(Head, new RowProperties { ["Last"] = ordinal });

    private static string ActivityKey(string tail) => TableKey.Of("a", tail);

    private static string ChangeKey(long ordinal) => TableKey.Of("c", ordinal.ToString("D12", CultureInfo.InvariantCulture));

    private static long Ordinal(string changeKey) => long.Parse(TableKey.Parts(changeKey)[1], CultureInfo.InvariantCulture);

    private static RowProperties Write(StreamEntry entry)
    {
        var row = new RowProperties { ["Ordinal"] = entry.Ordinal, ["Sequence"] = entry.Sequence };
        for (var at = 0; at < entry.Json.Length; at += BytesPerColumn)
            row.Set(Column(at / BytesPerColumn), entry.Json[at..Math.Min(at + BytesPerColumn, entry.Json.Length)]);
        return row;
    }

    private static StreamEntry Read(Row row, string tail)
    {
        var parts = new List<byte[]>();
        while (row.Properties.Bytes(Column(parts.Count)) is { } part)
            parts.Add(part);
        return new StreamEntry(
            row.Properties.Whole("Ordinal") ?? 0, row.Properties.Whole("Sequence") ?? 0, tail, [.. parts.SelectMany(part => part)]);
    }

    private static string Column(int number) => string.Create(CultureInfo.InvariantCulture, $"Json{number}");
}
