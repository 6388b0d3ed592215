using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Wenming.Bot.Turns;
using Wenming.Tables;

namespace Wenming.Bot.Web.DirectLine;

/// <summary>
/// The key that signs the chat page's tokens. It lives with the data: a token outlives a restart, and another bureau's bot does not know it.
/// </summary>
internal sealed class TokenKey(ITableStore store, IOptions<BureauOptions> bureau)
{
    /// <summary>The table's name.</summary>
    public const string TableName = "Keys";

    private const string RowKey = "chat-page";
    private const string Column = "Key";
    private const int Length = 32;

    private byte[]? _key;

    /// <summary>The key, made now when the tables have none.</summary>
    public async ValueTask<byte[]> ReadAsync(CancellationToken cancellationToken) => _key ??= await ReadOrMakeAsync(cancellationToken);

    private async Task<byte[]> ReadOrMakeAsync(CancellationToken cancellationToken)
    {
        var table = await store.OpenAsync(TableName, cancellationToken);
        var partition = TableKey.Of(bureau.Value.Id, "keys");
        if (await table.GetAsync(partition, RowKey, cancellationToken) is { } known)
            return Read(known);
        var made = RandomNumberGenerator.GetBytes(Length);
        RowOperation insert = new RowOperation.Insert(RowKey, new RowProperties { [Column] = made });

        // Where two make one at the same time the first counts, so that it is read again by whoever was second.
        return await table.CommitAsync(partition, [insert], cancellationToken) is CommitOutcome.Committed
            ? made
            : Read(await table.GetAsync(partition, RowKey, cancellationToken));
    }

    private static byte[] Read(Row? row) => row?.Properties.Bytes(Column) is { Length: Length } key
        ? key
        : throw new TableStoreException(
            $"The row '{RowKey}' of the table {TableName} holds no key of {Length} bytes. Delete the row: the bot makes a new one, and "
            + "whoever has the chat page open is asked for nothing but gets a new conversation.",
            null);
}
