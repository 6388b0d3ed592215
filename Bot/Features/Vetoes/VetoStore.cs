using System.Globalization;
using Microsoft.Extensions.Options;
using Wenming.Bot.Features.Audit;
using Wenming.Bot.Turns;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Vetoes;
using Wenming.Tables;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>
/// The vetoes' rows: one partition a section and quarter. Every change is one commit with its line of history; the book's own row is replaced by each, so
/// that two changes never cross.
/// </summary>
internal sealed class VetoStore(ITableStore tables, IOptions<BureauOptions> bureau)
{
    /// <summary>The table's name.</summary>
    public const string TableName = "Vetoes";

    /// <summary>The section's vetoes of a quarter.</summary>
    public async Task<VetoBook> LoadAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var partition = Partition(quarter, section);
        if (await table.GetAsync(partition, VetoRows.BookKey, cancellationToken) is not { } book)
            return new VetoBook(section, quarter, []);
        var rows = await table.ListAsync(RowRange.Prefix(partition, VetoRows.Prefix), cancellationToken);
        return new VetoBook(section, quarter, [.. rows.Select(row => VetoRows.Read(row, section, quarter))])
        {
            Revision = book.Properties.Whole("Revision")!.Value,
            ETag = book.ETag,
        };
    }

    /// <summary>The history of one veto.</summary>
    public async Task<AuditHistory> HistoryAsync(Quarter quarter, SectionId section, int number, CancellationToken cancellationToken) =>
        await AuditRows.ReadAsync(
            await tables.OpenAsync(TableName, cancellationToken), Partition(quarter, section), Subject(number), cancellationToken);

    /// <summary>Commits new vetoes, which get the next numbers, and others in place of those that were read.</summary>
    /// <param name="book">The book as it was read.</param>
    /// <param name="changes">The vetoes with what their history says about it; one without a number is new.</param>
    /// <param name="cancellationToken">Ends the commit before it has begun.</param>
    /// <returns>The book as it stands now; <see langword="null"/> when somebody else wrote first and nothing was changed.</returns>
    public async Task<VetoBook?> CommitAsync(
        VetoBook book, IReadOnlyList<(Veto Veto, VetoFact Fact)> changes, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var partition = Partition(book.Quarter, book.Section);
        var columns = new RowProperties { ["Revision"] = book.Revision + 1 };
        List<RowOperation> operations =
        [
            book.ETag is { } etag
                ? new RowOperation.Replace(VetoRows.BookKey, etag, columns)
                : new RowOperation.Insert(VetoRows.BookKey, columns),
        ];
        var last = book.LastNumber;
        foreach (var (veto, fact) in changes)
        {
            var numbered = veto.Number == 0 ? veto with { Number = ++last } : veto;
            var read = book.Find(numbered.Number);
            var row = VetoRows.Write(new StoredVeto(numbered, (read?.Revision ?? 0) + 1, fact.Turn, null));
            operations.Add(read is { ETag: { } known }
                ? new RowOperation.Replace(VetoRows.Key(numbered.Number), known, row)
                : new RowOperation.Insert(VetoRows.Key(numbered.Number), row));
            operations.AddRange(await AuditRows.NextAsync(
                table, partition, [new AuditFact(Subject(numbered.Number), fact.At, fact.By, fact.Action, fact.Details)], cancellationToken));
        }

        return await table.CommitAsync(partition, operations, cancellationToken) is CommitOutcome.Committed
            ? await LoadAsync(book.Quarter, book.Section, cancellationToken)
            : null;
    }

    private static string Subject(int number) => "veto-" + number.ToString(CultureInfo.InvariantCulture);

    private string Partition(Quarter quarter, SectionId section) => TableKey.Of(bureau.Value.Id, quarter.ToString(), section.Value);
}
