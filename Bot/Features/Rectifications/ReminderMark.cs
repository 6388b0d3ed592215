using System.Globalization;
using Microsoft.Extensions.Options;
using Wenming.Bot.Turns;
using Wenming.Tables;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>Remembers through which day people were reminded and faults entered.</summary>
internal sealed class ReminderMark(ITableStore tables, IOptions<BureauOptions> bureau)
{
    private const string Key = "through";
    private const string Day = "yyyy-MM-dd";

    // Three parts, so that it is never the partition of a section.
    private string Partition => TableKey.Of(bureau.Value.Id, "reminders", "mark");

    /// <summary>The day; <see langword="null"/> before the first.</summary>
    public async Task<DateOnly?> FindAsync(CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(RectificationStore.TableName, cancellationToken);
        return (await table.GetAsync(Partition, Key, cancellationToken))?.Properties.Text("Through") is { } day
            ? DateOnly.ParseExact(day, Day, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Moves on to a day.</summary>
    public async Task MoveAsync(DateOnly through, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(RectificationStore.TableName, cancellationToken);
        var columns = new RowProperties { ["Through"] = through.ToString(Day, CultureInfo.InvariantCulture) };
        await table.CommitAsync(Partition, [new RowOperation.Upsert(Key, columns)], cancellationToken);
    }
}
