using Microsoft.Extensions.Options;
using Wenming.Bot.Turns;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.Standings;

/// <summary>
/// One row a section, kind and quarter, so that a table of a thousand sections is a few range reads. Everything in it can be computed again from what
/// it is taken from; a stamp row changes with every write and tells readers whether what they remember is still true.
/// </summary>
internal sealed class StandingsStore(ITableStore tables, IOptions<BureauOptions> bureau)
{
    private const string TableName = "Standings";
    private const string DeclaredKind = "section";
    private const string VerifiedKind = "verified";
    private const string DailyKind = "daily";
    private const string VetoKind = "veto";
    private const int Attempts = 5;

    private static readonly string StampKey = TableKey.Of("stamp");

    /// <summary>Changes whenever a row of the quarter changes; <see langword="null"/> when there is none yet.</summary>
    public async Task<string?> FindStampAsync(Quarter quarter, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        return (await table.GetAsync(Partition(quarter), StampKey, cancellationToken))?.ETag;
    }

    /// <summary>What every section declared.</summary>
    public Task<IReadOnlyList<StandingEntry>> ListAsync(Quarter quarter, CancellationToken cancellationToken) =>
        ListAsync(quarter, DeclaredKind, StandingColumns.ReadEntry, cancellationToken);

    /// <summary>What one section declared, or <see langword="null"/>.</summary>
    public Task<StandingEntry?> FindAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken) =>
        FindAsync(quarter, Key(DeclaredKind, section), StandingColumns.ReadEntry, cancellationToken);

    /// <summary>What is known of every section's verification.</summary>
    public Task<IReadOnlyList<VerifiedEntry>> ListVerifiedAsync(Quarter quarter, CancellationToken cancellationToken) =>
        ListAsync(quarter, VerifiedKind, VerifiedColumns.Read, cancellationToken);

    /// <summary>What is known of one section's verification, or <see langword="null"/>.</summary>
    public Task<VerifiedEntry?> FindVerifiedAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken) =>
        FindAsync(quarter, Key(VerifiedKind, section), VerifiedColumns.Read, cancellationToken);

    /// <summary>D of every section that has a daily book.</summary>
    public Task<IReadOnlyList<DailyStanding>> ListDailyAsync(Quarter quarter, CancellationToken cancellationToken) =>
        ListAsync(quarter, DailyKind, StandingColumns.ReadDaily, cancellationToken);

    /// <summary>D of one section, or <see langword="null"/> when it has no daily book: it stands at the catalogue's base.</summary>
    public Task<DailyStanding?> FindDailyAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken) =>
        FindAsync(quarter, Key(DailyKind, section), StandingColumns.ReadDaily, cancellationToken);

    /// <summary>The vetoes of every section that has one.</summary>
    public Task<IReadOnlyList<VetoStanding>> ListVetoesAsync(Quarter quarter, CancellationToken cancellationToken) =>
        ListAsync(quarter, VetoKind, StandingColumns.ReadVeto, cancellationToken);

    /// <summary>The vetoes of one section, or <see langword="null"/> when it has none.</summary>
    public Task<VetoStanding?> FindVetoesAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken) =>
        FindAsync(quarter, Key(VetoKind, section), StandingColumns.ReadVeto, cancellationToken);

    /// <summary>Stores what a section declared unless something newer is there.</summary>
    public Task PutAsync(Quarter quarter, StandingEntry entry, CancellationToken cancellationToken) =>
        PutAsync(quarter, Key(DeclaredKind, entry.Section), entry.Revision, StandingColumns.Write(entry), cancellationToken);

    /// <summary>Stores what a verification comes to unless something newer is there.</summary>
    public Task PutAsync(Quarter quarter, VerifiedEntry entry, CancellationToken cancellationToken) =>
        PutAsync(quarter, Key(VerifiedKind, entry.Section), entry.Revision, VerifiedColumns.Write(entry), cancellationToken);

    /// <summary>Stores D of a section unless something newer is there.</summary>
    public Task PutAsync(Quarter quarter, DailyStanding standing, CancellationToken cancellationToken) =>
        PutAsync(quarter, Key(DailyKind, standing.Section), standing.Revision, StandingColumns.Write(standing), cancellationToken);

    /// <summary>Stores what is known of a section's vetoes unless something newer is there.</summary>
    public Task PutAsync(Quarter quarter, VetoStanding standing, CancellationToken cancellationToken) =>
        PutAsync(quarter, Key(VetoKind, standing.Section), standing.Revision, StandingColumns.Write(standing), cancellationToken);

    private async Task<IReadOnlyList<T>> ListAsync<T>(Quarter quarter, string kind, Func<Row, T> read, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var rows = await table.ListAsync(RowRange.Prefix(Partition(quarter), TableKey.Of(kind, "")), cancellationToken);
        return [.. rows.Select(read)];
    }

    private async Task<T?> FindAsync<T>(Quarter quarter, string key, Func<Row, T> read, CancellationToken cancellationToken)
        where T : class
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        return await table.GetAsync(Partition(quarter), key, cancellationToken) is { } row ? read(row) : null;
    }

    private async Task PutAsync(Quarter quarter, string key, long revision, RowProperties columns, CancellationToken cancellationToken)
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

            // Only the stamp's ETag says something: it holds nothing that depends on who wrote last.
            var stamp = new RowOperation.Upsert(StampKey, new RowProperties { ["Of"] = quarter.ToString() });
            if (await table.CommitAsync(Partition(quarter), [write, stamp], cancellationToken) is CommitOutcome.Committed)
                return;
        }

        throw new InvalidOperationException(
            $"The row '{key}' of the standings of {quarter} could not be stored: others kept writing it. It is mended at the next start.");
    }

    private static string Key(string kind, SectionId section) => TableKey.Of(kind, section.Value);

    private string Partition(Quarter quarter) => TableKey.Of(bureau.Value.Id, quarter.ToString());
}
