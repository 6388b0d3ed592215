using System.Globalization;
using Microsoft.Extensions.Options;
using Wenming.Bot.Features.Audit;
using Wenming.Bot.Turns;
using Wenming.Domain.Calendar;
using Wenming.Tables;

namespace Wenming.Bot.Features.Flags;

/// <summary>The year's decisions about the flag; each step with its figures, its line of history and what it owes in one commit.</summary>
internal sealed class FlagStore(ITableStore tables, IOptions<BureauOptions> bureau)
{
    /// <summary>The table's name.</summary>
    public const string TableName = "Flags";

    /// <summary>A quarter's flag in its history.</summary>
    public static string SubjectOf(Quarter quarter) => $"flag {quarter}";

    /// <summary>Where the decisions of a year stand.</summary>
    public string Partition(int year) => TableKey.Of(bureau.Value.Id, year.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>The quarter's decision; <see langword="null"/> when there is none.</summary>
    public async Task<StoredFlag?> FindAsync(Quarter quarter, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        return await table.GetAsync(Partition(quarter.Year), FlagRows.DecisionKey(quarter), cancellationToken) is { } row
            ? await ReadAsync(table, quarter.Year, row, cancellationToken)
            : null;
    }

    /// <summary>The decisions of a year, the oldest first.</summary>
    public async Task<IReadOnlyList<StoredFlag>> ListAsync(int year, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        List<StoredFlag> all = [];
        foreach (var row in await table.ListAsync(RowRange.Prefix(Partition(year), FlagRows.DecisionPrefix), cancellationToken))
            all.Add(await ReadAsync(table, year, row, cancellationToken));
        return all;
    }

    /// <summary>The history of a quarter's flag.</summary>
    public async Task<AuditHistory> HistoryAsync(Quarter quarter, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        return await AuditRows.ReadAsync(table, Partition(quarter.Year), SubjectOf(quarter), cancellationToken);
    }

    /// <summary>Writes a step.</summary>
    /// <returns>What stands there now; <see langword="null"/> when somebody else wrote first and nothing was changed.</returns>
    public async Task<StoredFlag?> CommitAsync(StoredFlag? read, FlagChange change, CancellationToken cancellationToken)
    {
        var next = change.Next;
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var partition = Partition(next.Quarter.Year);
        var revision = (read?.Revision ?? 0) + 1;
        var isNewBasis = read is null || !read.Decision.Basis.Equals(next.Basis);
        var basisRevision = isNewBasis ? revision : read!.BasisRevision;
        var turns = StoredFlag.After(read, change.Turn);
        var columns = FlagRows.Write(next, revision, basisRevision, turns);
        var key = FlagRows.DecisionKey(next.Quarter);
        List<RowOperation> operations =
        [
            read is null ? new RowOperation.Insert(key, columns) : new RowOperation.Replace(key, read.ETag, columns),
            .. isNewBasis ? FlagRows.Figures(next, revision) : [],
            .. change.Owes is { } action ? [FlagRows.Owe(new OwedFlag(next.Quarter, next.Announcements, action, change.DueAt))] : Array.Empty<RowOperation>(),
            .. await AuditRows.NextAsync(
                table, partition, [new AuditFact(SubjectOf(next.Quarter), change.At, change.By, change.Action, change.Details)], cancellationToken),
        ];
        return await table.CommitAsync(partition, operations, cancellationToken) is CommitOutcome.Committed committed
            ? new StoredFlag(next, revision, basisRevision, change.Turn, committed.ETags[0]) { Turns = turns }
            : null;
    }

    /// <summary>What is owed of a year and not planned yet.</summary>
    public async Task<IReadOnlyList<OwedFlag>> ListOwedAsync(int year, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        return [.. (await table.ListAsync(RowRange.Prefix(Partition(year), FlagRows.OwedPrefix), cancellationToken)).Select(FlagRows.ReadOwed)];
    }

    /// <summary>It is planned: no longer owed.</summary>
    public async Task ForgetOwedAsync(OwedFlag owed, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        await table.CommitAsync(Partition(owed.Quarter.Year), [new RowOperation.Delete(FlagRows.OwedKey(owed), "*")], cancellationToken);
    }

    /// <summary>The figures of which the leaders were told last that a decision does not rest on them.</summary>
    public async Task<string?> FindToldAsync(Quarter quarter, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        return (await table.GetAsync(Partition(quarter.Year), FlagRows.ToldKey(quarter), cancellationToken))?.Properties.Text("Figures");
    }

    /// <summary>Remembers of which figures the leaders were told.</summary>
    public async Task RememberToldAsync(Quarter quarter, string fingerprint, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var row = new RowProperties { ["Figures"] = fingerprint };
        await table.CommitAsync(Partition(quarter.Year), [new RowOperation.Upsert(FlagRows.ToldKey(quarter), row)], cancellationToken);
    }

    private async Task<StoredFlag> ReadAsync(ITable table, int year, Row row, CancellationToken cancellationToken)
    {
        var prefix = FlagRows.FiguresPrefix(FlagRows.QuarterOf(row), FlagRows.BasisRevision(row));
        return FlagRows.Read(row, await table.ListAsync(RowRange.Prefix(Partition(year), prefix), cancellationToken));
    }
}
