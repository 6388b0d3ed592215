using System.Globalization;
using Microsoft.Extensions.Options;
using Wenming.Bot.Turns;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.Roster;

/// <summary>Keeps a previewed file until it is confirmed, one an administrator; a text column holds 32 K characters, so the file is cut in pieces.</summary>
internal sealed class PendingImportStore(ITableStore tables, IOptions<BureauOptions> bureau)
{
    private const string TableName = "Imports";
    private const string HeadKey = "head";
    private const int PieceLength = 30_000;
    private const int MostPieces = 60;

    /// <summary>Longest file that can be pasted into a chat, in characters; longer ones are imported on the command line.</summary>
    public const int LongestCsv = PieceLength * MostPieces;

    /// <summary>Keeps the file in place of the one before.</summary>
    public async Task PutAsync(PersonId by, PendingImport import, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        List<RowOperation> operations = [];
        var pieces = import.Csv.Chunk(PieceLength).Select(piece => new string(piece)).ToList();
        for (var i = 0; i < pieces.Count; i++)
            operations.Add(new RowOperation.Upsert(PieceKey(i), new RowProperties { ["Csv"] = pieces[i] }));
        operations.Add(new RowOperation.Upsert(HeadKey, new RowProperties
        {
            ["Pieces"] = pieces.Count,
            ["Version"] = import.Version,
            ["BasedOnAt"] = import.BasedOnAt,
            ["BasedOnETag"] = import.BasedOnETag,
        }));
        await table.CommitAsync(Partition(by), operations, cancellationToken);
    }

    /// <summary>The file that waits for this administrator, or <see langword="null"/>.</summary>
    public async Task<PendingImport?> FindAsync(PersonId by, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        if (await table.GetAsync(Partition(by), HeadKey, cancellationToken) is not { } head)
            return null;
        var pieces = await table.ListAsync(RowRange.Between(Partition(by), PieceKey(0), PieceKey((int)head.Properties.Whole("Pieces")!.Value)), cancellationToken);
        return new PendingImport(
            string.Concat(pieces.Select(piece => piece.Properties.Text("Csv"))),
            head.Properties.Text("Version")!,
            head.Properties.Instant("BasedOnAt")!.Value,
            head.Properties.Text("BasedOnETag"));
    }

    /// <summary>Forgets the file.</summary>
    public async Task RemoveAsync(PersonId by, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var rows = await table.ListAsync(RowRange.All(Partition(by)), cancellationToken);
        if (rows.Count > 0)
            await table.CommitAsync(Partition(by), [.. rows.Select(row => new RowOperation.Delete(row.RowKey, row.ETag))], cancellationToken);
    }

    private static string PieceKey(int index) => TableKey.Of("piece", index.ToString("D3", CultureInfo.InvariantCulture));

    private string Partition(PersonId by) => TableKey.Of(bureau.Value.Id, by.Value);
}
