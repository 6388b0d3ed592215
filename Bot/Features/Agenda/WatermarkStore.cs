using Microsoft.Extensions.Options;
using Wenming.Bot.Turns;
using Wenming.Tables;

namespace Wenming.Bot.Features.Agenda;

/// <summary>Remembers how far the agenda is planned. Every change is one commit, so that a death leaves it before or after, never between.</summary>
internal sealed class WatermarkStore(ITableStore tables, IOptions<BureauOptions> bureau)
{
    private const string TableName = "Agenda";
    private const string Key = "watermark";
    private const string PlannedPrefix = "planned";

    /// <summary>Rows of one commit, the watermark's own left out.</summary>
    private const int MostDeletions = 99;

    private string Partition => TableKey.Of(bureau.Value.Id, "agenda");

    /// <summary>The watermark; <see langword="null"/> before the first start.</summary>
    public async Task<Watermark?> FindAsync(CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var rows = await table.ListAsync(RowRange.All(Partition), cancellationToken);
        if (rows.FirstOrDefault(row => row.RowKey == Key) is not { } mark)
            return null;
        var planned = rows.Where(row => row.RowKey != Key)
            .ToDictionary(row => TableKey.Parts(row.RowKey)[1], row => row.Properties.Instant("DueAt")!.Value);
        return new Watermark(mark.Properties.Instant("Through")!.Value, mark.ETag, planned);
    }

    /// <summary>Begins at this instant, unless another process has begun before.</summary>
    public async Task BeginAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        await table.CommitAsync(Partition, [new RowOperation.Insert(Key, new RowProperties { ["Through"] = now })], cancellationToken);
    }

    /// <summary>Remembers that one post is planned.</summary>
    public async Task AddAsync(string postId, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        await table.CommitAsync(
            Partition,
            [new RowOperation.Upsert(TableKey.Of(PlannedPrefix, postId), new RowProperties { ["DueAt"] = dueAt })],
            cancellationToken);
    }

    /// <summary>Moves on, and forgets what lies behind; does nothing when another process has moved it meanwhile.</summary>
    public async Task MoveAsync(Watermark from, DateTimeOffset through, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var behind = from.Planned.Where(planned => planned.Value <= through).Take(MostDeletions);
        await table.CommitAsync(
            Partition,
            [
                new RowOperation.Replace(Key, from.ETag, new RowProperties { ["Through"] = through }),
                .. behind.Select(planned => new RowOperation.Delete(TableKey.Of(PlannedPrefix, planned.Key), "*")),
            ],
            cancellationToken);
    }
}
