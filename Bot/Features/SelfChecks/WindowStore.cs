using System.Globalization;
using Microsoft.Extensions.Options;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;
using Wenming.Domain.Calendar;
using Wenming.Tables;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>
/// The self-checks' windows. A window's dates are computed from the calendar until it opens, and stored when it does: a calendar that is corrected
/// later never moves a due date that people were told (rules.md 4.3).
/// </summary>
internal sealed class WindowStore(ITableStore tables, IOptions<BureauOptions> bureau, IBureauCalendar calendars)
{
    private const string TableName = "Windows";

    private volatile Remembered? _remembered;

    private string Partition => TableKey.Of(bureau.Value.Id, "windows");

    /// <summary>The windows as they stand at this moment; the one that is open now is stored.</summary>
    public async Task<SelfCheckWindows> AtAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var calendar = await calendars.FindAsync(cancellationToken);
        var known = _remembered is { } last && ReferenceEquals(last.Calendar, calendar) ? last : null;
        if (known is not null && known.From <= now && now < known.Until)
            return known.Windows;
        var windows = known?.Windows ?? await LoadAsync(calendar, cancellationToken);
        var latest = windows.LatestOpenedAt(now);
        if (latest.Quarter != known?.LatestStored)
        {
            await StoreAsync(latest, cancellationToken);
            windows = await LoadAsync(calendar, cancellationToken);
        }

        _remembered = new Remembered(calendar, windows, latest.Quarter, latest.OpensAt, windows.NextAfter(now).OpensAt);
        return windows;
    }

    private async Task<SelfCheckWindows> LoadAsync(WorkdayCalendar calendar, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var rows = await table.ListAsync(RowRange.All(Partition), cancellationToken);
        return new SelfCheckWindows(calendar, WindowRules.Default, rows.Select(Read));
    }

    // Somebody else may have stored it first; theirs is the one that stands.
    private async Task StoreAsync(SelfCheckWindow window, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        await table.CommitAsync(Partition, [new RowOperation.Insert(window.Quarter.ToString(), Write(window))], cancellationToken);
    }

    private static RowProperties Write(SelfCheckWindow window) => new()
    {
        ["OpensOn"] = Day(window.OpensOn),
        ["FirstReminderOn"] = Day(window.FirstReminderOn),
        ["DueOn"] = Day(window.DueOn),
        ["DueAt"] = window.DueAt.ToString("HH:mm", CultureInfo.InvariantCulture),
        ["GraceEndsOn"] = Day(window.GraceEndsOn),
        ["VerifiedBy"] = Day(window.VerifiedBy),
        ["ConcludesOn"] = Day(window.ConcludesOn),
        ["IsTentative"] = window.IsTentative,
    };

    private static SelfCheckWindow Read(Row row)
    {
        if (!Quarter.TryParse(row.RowKey, out var quarter))
            throw new InvalidOperationException($"Row '{row.RowKey}' of table {TableName} is not a quarter: write it as 2026Q1.");
        return new SelfCheckWindow
        {
            Quarter = quarter,
            OpensOn = Day(row, "OpensOn"),
            FirstReminderOn = Day(row, "FirstReminderOn"),
            DueOn = Day(row, "DueOn"),
            DueAt = TimeOnly.ParseExact(row.Properties.Text("DueAt")!, "HH:mm", CultureInfo.InvariantCulture),
            GraceEndsOn = Day(row, "GraceEndsOn"),
            VerifiedBy = Day(row, "VerifiedBy"),
            ConcludesOn = Day(row, "ConcludesOn"),
            IsTentative = row.Properties.Truth("IsTentative") ?? false,
        };
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(Row row, string column) =>
        DateOnly.ParseExact(row.Properties.Text(column)!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>With the same calendar, the windows do not change from the moment one opens until the next does.</summary>
    private sealed record Remembered(
        WorkdayCalendar Calendar, SelfCheckWindows Windows, Quarter LatestStored, DateTimeOffset From, DateTimeOffset Until);
}
