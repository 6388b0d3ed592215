using Microsoft.Extensions.Options;
using Wenming.Bot.Turns;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>Who pressed 已阅 and when: one row a reader, written once, never changed.</summary>
internal sealed class ReceiptStore(ITableStore tables, IOptions<BureauOptions> bureau)
{
    /// <summary>Records the receipt, or finds the earlier one.</summary>
    /// <returns>When the person pressed first (UTC).</returns>
    public async Task<DateTimeOffset> RecordAsync(
        BulletinId id, PersonId person, int wording, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(BulletinStore.TableName, cancellationToken);
        var row = new RowProperties { ["ReadAt"] = at, ["Wording"] = wording };
        await table.CommitAsync(Partition(id), [new RowOperation.Insert(TableKey.Of(person.Value), row)], cancellationToken);
        return await FindAsync(id, person, cancellationToken) ?? at;
    }

    /// <summary>When the person pressed (UTC); <see langword="null"/> when not yet.</summary>
    public async Task<DateTimeOffset?> FindAsync(BulletinId id, PersonId person, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(BulletinStore.TableName, cancellationToken);
        return (await table.GetAsync(Partition(id), TableKey.Of(person.Value), cancellationToken))?.Properties.Instant("ReadAt");
    }

    /// <summary>Everybody who pressed.</summary>
    public async Task<IReadOnlySet<PersonId>> ListAsync(BulletinId id, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(BulletinStore.TableName, cancellationToken);
        var readers = new HashSet<PersonId>();
        await foreach (var row in table.EnumerateAsync(RowRange.All(Partition(id)), cancellationToken))
            readers.Add(new PersonId(TableKey.Parts(row.RowKey)[0]));
        return readers;
    }

    private string Partition(BulletinId id) => TableKey.Of(bureau.Value.Id, "bulletin", id.Key);
}
