using System.Globalization;
using Microsoft.Extensions.Options;
using Wenming.Bot.Catalogs;
using Wenming.Bot.Posts;
using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.Calendar;

/// <summary>
/// The working days in force: the catalogue's years, and in their place those that administrators have loaded. A loaded year counts unless the
/// catalogue has the published one and it is only provisional itself.
/// </summary>
internal sealed class CalendarStore(ITableStore tables, IOptions<BureauOptions> bureau, CatalogYears catalog, MachineClock clock) : IBureauCalendar
{
    private const string TableName = "Calendar";
    private const string YearPrefix = "year";

    /// <summary>How long an import by another process may go unseen; one of this process is seen at once.</summary>
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(2);

    private volatile Known? _known;
    private long _readAt;

    private string Partition => TableKey.Of(bureau.Value.Id, "calendar");

    /// <inheritdoc/>
    public async ValueTask<WorkdayCalendar> FindAsync(CancellationToken cancellationToken) => (await KnownAsync(cancellationToken)).Calendar;

    /// <summary>Every known year, in order, with who loaded it.</summary>
    public async Task<IReadOnlyList<KnownYear>> YearsAsync(CancellationToken cancellationToken) => (await KnownAsync(cancellationToken)).Years;

    /// <summary>The version of a loaded year; <see langword="null"/> when none was loaded. Always read from the table.</summary>
    public async Task<string?> FindETagAsync(int year, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        return (await table.GetAsync(Partition, YearKey(year), cancellationToken))?.ETag;
    }

    /// <summary>Puts a year in force together with its line in the history, unless somebody loaded another version of it meanwhile.</summary>
    /// <returns>Whether it is in force now.</returns>
    public async Task<bool> ReplaceAsync(CalendarYear year, string? expectedETag, PersonId by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var row = CalendarRows.Write(year, by, now);
        var history = TableKey.Of("history", Named(year.Year), now.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfffffff", CultureInfo.InvariantCulture));
        RowOperation turn = expectedETag is null
            ? new RowOperation.Insert(YearKey(year.Year), row)
            : new RowOperation.Replace(YearKey(year.Year), expectedETag, row);
        var outcome = await table.CommitAsync(Partition, [turn, new RowOperation.Upsert(history, row)], cancellationToken);
        _known = null;
        return outcome is CommitOutcome.Committed;
    }

    private async ValueTask<Known> KnownAsync(CancellationToken cancellationToken)
    {
        if (_known is { } fresh && clock.Time.GetElapsedTime(Interlocked.Read(ref _readAt)) < Trusted)
            return fresh;
        var readAt = clock.Time.GetTimestamp();
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var rows = await table.ListAsync(RowRange.Prefix(Partition, TableKey.Of(YearPrefix, "")), cancellationToken);
        var version = string.Join('\n', rows.Select(row => $"{row.RowKey} {row.ETag}"));
        var known = _known is { } last && last.Version == version ? last : Merge(rows, version);
        Interlocked.Exchange(ref _readAt, readAt);
        _known = known;
        return known;
    }

    private Known Merge(IReadOnlyList<Row> rows, string version)
    {
        var years = catalog.Years.ToDictionary(year => year.Year, year => new KnownYear(year, null, null));
        foreach (var loaded in rows.Select(CalendarRows.Read))
        {
            var isOutdone = loaded.Year.Status != CalendarStatus.Published
                && years.GetValueOrDefault(loaded.Year.Year)?.Year.Status == CalendarStatus.Published;
            if (!isOutdone)
                years[loaded.Year.Year] = loaded;
        }

        IReadOnlyList<KnownYear> inOrder = [.. years.Values.OrderBy(known => known.Year.Year)];
        return new Known(version, inOrder, new WorkdayCalendar(inOrder.Select(known => known.Year)));
    }

    private static string YearKey(int year) => TableKey.Of(YearPrefix, Named(year));

    private static string Named(int year) => year.ToString(CultureInfo.InvariantCulture);

    private sealed record Known(string Version, IReadOnlyList<KnownYear> Years, WorkdayCalendar Calendar);
}
