using System.Globalization;
using Microsoft.Extensions.Options;
using Wenming.Bot.Features.Audit;
using Wenming.Bot.Turns;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>
/// The daily books' rows: one partition a section and quarter of the facts. Every change is one commit with its line of history; the book's own row
/// is replaced by each, so that two changes never cross.
/// </summary>
internal sealed class DailyStore(ITableStore tables, IOptions<BureauOptions> bureau, DailyCatalogue catalogue)
{
    /// <summary>The table's name.</summary>
    public const string TableName = "DailyAssessments";

    /// <summary>The section's book of a quarter; empty when nothing was ever proposed.</summary>
    public async Task<StoredDailyBook> LoadAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var partition = Partition(quarter, section);
        if (await table.GetAsync(partition, DailyRows.BookKey, cancellationToken) is not { } book)
            return new StoredDailyBook(section, quarter, []);
        var rows = await table.ListAsync(RowRange.Prefix(partition, DailyRows.EntryPrefix), cancellationToken);
        return new StoredDailyBook(section, quarter, [.. rows.Select(row => DailyRows.Read(row, section))])
        {
            Revision = book.Properties.Whole("Revision")!.Value,
            CountedRevision = book.Properties.Whole("CountedRevision") ?? 0,
            LastNumber = (int)book.Properties.Whole("LastNumber")!.Value,
            ETag = book.ETag,
        };
    }

    /// <summary>The history of one entry.</summary>
    public async Task<AuditHistory> HistoryAsync(Quarter quarter, SectionId section, int number, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        return await AuditRows.ReadAsync(table, Partition(quarter, section), Subject(number), cancellationToken);
    }

    /// <summary>Commits a new entry, or one in place of what was read.</summary>
    /// <param name="book">The book as it was read.</param>
    /// <param name="next">The entry; one with a number that the book has replaces that.</param>
    /// <param name="turn">Names what changes it: the turn's id.</param>
    /// <param name="fact">What its history says about it.</param>
    /// <param name="cancellationToken">Ends the commit before it has begun.</param>
    /// <returns>The book as it stands now; <see langword="null"/> when somebody else wrote first and nothing was changed.</returns>
    public async Task<StoredDailyBook?> CommitAsync(
        StoredDailyBook book, DailyEntry next, string turn, DailyFact fact, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var partition = Partition(book.Quarter, book.Section);
        var read = book.Find(next.Number);
        var revision = (read?.Revision ?? 0) + 1;
        var bookRevision = book.Revision + 1;
        var lastNumber = Math.Max(book.LastNumber, next.Number);
        var countedRevision = next.Counts != (read?.Entry.Counts ?? false) ? bookRevision : book.CountedRevision;
        var bookColumns = new RowProperties { ["Revision"] = bookRevision, ["CountedRevision"] = countedRevision, ["LastNumber"] = lastNumber };
        var columns = DailyRows.Write(next, revision, turn, catalogue.Version);
        var key = DailyRows.EntryKey(next.Number);
        List<RowOperation> operations =
        [
            read is null ? new RowOperation.Insert(key, columns) : new RowOperation.Replace(key, read.ETag, columns),
            book.ETag is { } etag
                ? new RowOperation.Replace(DailyRows.BookKey, etag, bookColumns)
                : new RowOperation.Insert(DailyRows.BookKey, bookColumns),
            .. await AuditRows.NextAsync(
                table, partition, [new AuditFact(Subject(next.Number), fact.At, fact.By, fact.Action, fact.Details)], cancellationToken),
        ];
        if (await table.CommitAsync(partition, operations, cancellationToken) is not CommitOutcome.Committed committed)
            return null;
        var written = new StoredDailyEntry(next, revision, turn, committed.ETags[0]);
        return book with
        {
            Stored = [.. book.Stored.Where(stored => stored.Entry.Number != next.Number), written],
            Revision = bookRevision,
            CountedRevision = countedRevision,
            LastNumber = lastNumber,
            ETag = committed.ETags[1],
        };
    }

    private static string Subject(int number) => "daily." + number.ToString(CultureInfo.InvariantCulture);

    private string Partition(Quarter quarter, SectionId section) => TableKey.Of(bureau.Value.Id, quarter.ToString(), section.Value);
}
