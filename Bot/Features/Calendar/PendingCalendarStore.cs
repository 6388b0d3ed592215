using Microsoft.Extensions.Options;
using Wenming.Bot.Turns;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.Calendar;

/// <summary>Keeps a previewed year until it is confirmed, one an administrator.</summary>
internal sealed class PendingCalendarStore(ITableStore tables, IOptions<BureauOptions> bureau)
{
    private const string TableName = "Calendar";
    private const string Key = "pending";

    /// <summary>Longest text that is taken, in characters; a year has a thousand.</summary>
    public const int LongestText = 30_000;

    /// <summary>Keeps it in place of the one before.</summary>
    public async Task PutAsync(PersonId by, PendingCalendar import, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var row = new RowProperties { ["Text"] = import.Text, ["Version"] = import.Version, ["BasedOnETag"] = import.BasedOnETag };
        await table.CommitAsync(Partition(by), [new RowOperation.Upsert(Key, row)], cancellationToken);
    }

    /// <summary>What waits for this administrator, or <see langword="null"/>.</summary>
    public async Task<PendingCalendar?> FindAsync(PersonId by, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        return await table.GetAsync(Partition(by), Key, cancellationToken) is { Properties: var row }
            ? new PendingCalendar(row.Text("Text")!, row.Text("Version")!, row.Text("BasedOnETag"))
            : null;
    }

    /// <summary>Forgets it.</summary>
    public async Task RemoveAsync(PersonId by, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        if (await table.GetAsync(Partition(by), Key, cancellationToken) is { } row)
            await table.CommitAsync(Partition(by), [new RowOperation.Delete(Key, row.ETag)], cancellationToken);
    }

    private string Partition(PersonId by) => TableKey.Of(bureau.Value.Id, "calendar", by.Value);
}
