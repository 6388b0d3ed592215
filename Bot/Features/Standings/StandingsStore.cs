using Microsoft.Extensions.Options;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Turns;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Tables;

namespace Wenming.Bot.Features.Standings;

/// <summary>
/// One row a section and quarter, so that a table of a thousand sections is one range read. Everything in it can be computed again from the
/// self-checks; a stamp row changes with every write and tells readers whether what they remember is still true.
/// </summary>
internal sealed class StandingsStore(ITableStore tables, IOptions<BureauOptions> bureau)
{
    private const string TableName = "Standings";
    private const string VerifiedKind = "verified";
    private const int Attempts = 5;

    private static readonly string StampKey = TableKey.Of("stamp");

    /// <summary>Changes whenever an entry of the quarter changes; <see langword="null"/> when there is none yet.</summary>
    public async Task<string?> FindStampAsync(Quarter quarter, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        return (await table.GetAsync(Partition(quarter), StampKey, cancellationToken))?.ETag;
    }

    /// <summary>Every entry of the quarter.</summary>
    public async Task<IReadOnlyList<StandingEntry>> ListAsync(Quarter quarter, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var rows = await table.ListAsync(RowRange.Prefix(Partition(quarter), TableKey.Of("section", "")), cancellationToken);
        return [.. rows.Select(Read)];
    }

    /// <summary>One section's entry, or <see langword="null"/>.</summary>
    public async Task<StandingEntry?> FindAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        return await table.GetAsync(Partition(quarter), Key(section), cancellationToken) is { } row ? Read(row) : null;
    }

    /// <summary>What is known of every section's verification.</summary>
    public async Task<IReadOnlyList<VerifiedEntry>> ListVerifiedAsync(Quarter quarter, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var rows = await table.ListAsync(RowRange.Prefix(Partition(quarter), TableKey.Of(VerifiedKind, "")), cancellationToken);
        return [.. rows.Select(VerifiedColumns.Read)];
    }

    /// <summary>What is known of one section's verification, or <see langword="null"/>.</summary>
    public async Task<VerifiedEntry?> FindVerifiedAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        return await table.GetAsync(Partition(quarter), VerifiedKey(section), cancellationToken) is { } row ? VerifiedColumns.Read(row) : null;
    }

    /// <summary>Stores an entry unless a newer one is there.</summary>
    public Task PutAsync(Quarter quarter, StandingEntry entry, CancellationToken cancellationToken) =>
        PutAsync(quarter, entry.Section, Key(entry.Section), entry.Revision, Write(entry), cancellationToken);

    /// <summary>Stores what a verification comes to unless something newer is there.</summary>
    public Task PutAsync(Quarter quarter, VerifiedEntry entry, CancellationToken cancellationToken) =>
        PutAsync(quarter, entry.Section, VerifiedKey(entry.Section), entry.Revision, VerifiedColumns.Write(entry), cancellationToken);

    private async Task PutAsync(
        Quarter quarter, SectionId section, string key, long revision, RowProperties columns, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var stored = await table.GetAsync(Partition(quarter), key, cancellationToken);
            if (stored?.Properties.Whole("Revision") > revision)
                return;
            RowOperation write = stored is null
                ? new RowOperation.Insert(key, columns)
                : new RowOperation.Replace(key, stored.ETag, columns);
            var stamp = new RowOperation.Upsert(StampKey, new RowProperties { ["Section"] = section.Value, ["Revision"] = revision });
            if (await table.CommitAsync(Partition(quarter), [write, stamp], cancellationToken) is CommitOutcome.Committed)
                return;
        }

        throw new InvalidOperationException(
            $"The standing of '{section}' in {quarter} could not be stored: others kept writing it. It is mended at the next start.");
    }

    private static StandingEntry Read(Row row) => new(
        new SectionId(TableKey.Parts(row.RowKey)[1]), RecordColumns.Read(row.Properties), row.Properties.Whole("Revision")!.Value)
    {
        Self = row.Properties.Text("Self") is { } self ? Score.Parse(self) : null,
        Criteria = [.. CriteriaColumns.Read(row.Properties)],
    };

    private static RowProperties Write(StandingEntry entry)
    {
        var columns = new RowProperties
        {
            ["Revision"] = entry.Revision,
            ["Self"] = entry.Self?.ToString(),
            ["SelfShown"] = entry.Self?.Cut(),
        };
        RecordColumns.Write(columns, entry.Record);
        CriteriaColumns.Write(columns, entry.Criteria);
        return columns;
    }

    private static string Key(SectionId section) => TableKey.Of("section", section.Value);

    private static string VerifiedKey(SectionId section) => TableKey.Of(VerifiedKind, section.Value);

    private string Partition(Quarter quarter) => TableKey.Of(bureau.Value.Id, quarter.ToString());
}
