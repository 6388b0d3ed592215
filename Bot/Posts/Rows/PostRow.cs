using System.Globalization;
using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;
using Wenming.Tables;

namespace Wenming.Bot.Posts.Rows;

/// <summary>A post as columns.</summary>
internal static class PostRow
{
    private const string CountPrefix = "Count_";

    public static RowProperties Write(PostRecord record)
    {
        var (post, occurrence) = (record.Post, record.Post.Occurrence);
        var columns = new RowProperties
        {
            ["PostId"] = post.Id,
            ["Kind"] = post.Kind,
            ["DueAt"] = post.DueAt,
            ["Action"] = post.Action.ToString(),
            ["Revision"] = post.Revision,
            ["BegunAt"] = record.BegunAt,
            ["IsReminder"] = record.IsReminder,
            ["PlannedAt"] = record.PlannedAt,
            ["Skipped"] = record.Skipped?.ToString(),
            ["EditedTo"] = record.EditedTo,
            ["OccurrenceId"] = occurrence?.Id,
            ["OccurrenceKind"] = occurrence?.Kind.ToString(),
            ["On"] = occurrence?.On.ToString("O", CultureInfo.InvariantCulture),
            ["At"] = occurrence?.At.ToString("O", CultureInfo.InvariantCulture),
            ["Quarter"] = occurrence?.Quarter.ToString(),
            ["EndsOn"] = occurrence?.EndsOn?.ToString("O", CultureInfo.InvariantCulture),
            ["IsTentative"] = occurrence?.IsTentative,
            ["Obligation"] = occurrence?.Obligation,
        };
        foreach (var (state, count) in record.Counts ?? new Dictionary<DeliveryState, int>())
            columns.Set(CountPrefix + state, count);
        columns.Set("IsCounted", record.Counts is null ? null : true);
        columns.Set("MayBeDouble", record.MayBeDouble == 0 ? null : record.MayBeDouble);
        return columns;
    }

    public static Stored<PostRecord> Read(Row row)
    {
        var columns = row.Properties;
        var post = new PlannedPost(RowText.Needed(row, "PostId"), RowText.Needed(row, "Kind"), RowText.NeededInstant(row, "DueAt"))
        {
            Action = Enum.Parse<PostAction>(RowText.Needed(row, "Action")),
            Revision = columns.Whole("Revision") ?? 1,
            Occurrence = columns.Text("OccurrenceId") is { } id ? OccurrenceOf(row, id) : null,
        };
        var record = new PostRecord(post)
        {
            BegunAt = RowText.NeededInstant(row, "BegunAt"),
            IsReminder = columns.Truth("IsReminder") ?? false,
            PlannedAt = columns.Instant("PlannedAt"),
            Skipped = columns.Text("Skipped") is { } reason ? Enum.Parse<SkipReason>(reason) : null,
            EditedTo = columns.Whole("EditedTo") ?? 1,
            Counts = columns.Truth("IsCounted") is true ? CountsOf(columns) : null,
            MayBeDouble = (int)(columns.Whole("MayBeDouble") ?? 0),
        };
        return new Stored<PostRecord>(record, row.ETag);
    }

    private static Occurrence OccurrenceOf(Row row, string id) => new(
        id,
        Enum.Parse<OccurrenceKind>(RowText.Needed(row, "OccurrenceKind")),
        Day(RowText.Needed(row, "On")),
        TimeOnly.ParseExact(RowText.Needed(row, "At"), "O", CultureInfo.InvariantCulture))
    {
        Quarter = Quarter.TryParse(row.Properties.Text("Quarter"), out var quarter)
            ? quarter
            : throw new InvalidOperationException($"Row '{row.PartitionKey}', '{row.RowKey}' has no Quarter: correct or remove it."),
        EndsOn = row.Properties.Text("EndsOn") is { } last ? Day(last) : null,
        IsTentative = row.Properties.Truth("IsTentative") ?? false,
        Obligation = row.Properties.Text("Obligation"),
    };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    private static Dictionary<DeliveryState, int> CountsOf(RowProperties columns) => columns
        .Where(column => column.Key.StartsWith(CountPrefix, StringComparison.Ordinal))
        .ToDictionary(column => Enum.Parse<DeliveryState>(column.Key[CountPrefix.Length..]), column => (int)(long)column.Value);
}
