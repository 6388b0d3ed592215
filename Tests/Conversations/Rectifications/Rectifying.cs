using Wenming.Bot.Features.Rectifications;
using Wenming.Domain.Roster;
using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Rectifications;

/// <summary>What the specs of rectification have in common.</summary>
internal static class Rectifying
{
    /// <summary>A section's rectifications, each in a line: number, question, kind, last day, state.</summary>
    public static async Task<IReadOnlyList<string>> ItemsAsync(this Bureau bureau, string section)
    {
        var book = bureau.Bot.Service<RectificationBook>();
        var entries = await book.OfAsync(new SectionId(section), bureau.Bot.Clock.GetUtcNow(), CancellationToken.None);
        return [.. entries.Select(entry =>
            $"{entry.Number} {entry.Rectification.Question?.Value ?? "-"} {entry.Rectification.Kind} {entry.Rectification.DueOn:yyyy-MM-dd} {entry.Rectification.Status}")];
    }

    /// <summary>Every row of a section's rectifications, times and ETags aside.</summary>
    public static async Task<IReadOnlyList<string>> RectificationRowsAsync(this Bureau bureau, string section)
    {
        var table = await bureau.Tables.OpenAsync(RectificationStore.TableName, CancellationToken.None);
        var rows = await table.ListAsync(RowRange.All(TableKey.Of("bureau", section)), CancellationToken.None);
        return
        [
            .. rows.Select(row => row.RowKey + " " + string.Join(
                ' ',
                row.Properties.Where(pair => pair.Value is not DateTimeOffset && pair.Key is not ("Hash" or "Previous" or "Turns"))
                    .OrderBy(pair => pair.Key, StringComparer.Ordinal))),
        ];
    }

    /// <summary>What would show that anything was written: every row with its version.</summary>
    public static async Task<string> RectificationSnapshotAsync(this Bureau bureau, string section)
    {
        var table = await bureau.Tables.OpenAsync(RectificationStore.TableName, CancellationToken.None);
        var rows = await table.ListAsync(RowRange.All(TableKey.Of("bureau", section)), CancellationToken.None);
        return string.Join('\n', rows.Select(row => $"{row.RowKey} {row.ETag}"));
    }
}
