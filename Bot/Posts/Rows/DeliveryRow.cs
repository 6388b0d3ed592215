using Wenming.Tables;

namespace Wenming.Bot.Posts.Rows;

/// <summary>A delivery as columns that a person can read in a table explorer.</summary>
internal static class DeliveryRow
{
    public static RowProperties Write(Delivery delivery) => new()
    {
        ["PostId"] = delivery.PostId,
        ["Kind"] = delivery.Kind,
        ["Recipient"] = delivery.To.Key,
        ["State"] = delivery.State.ToString(),
        ["Reason"] = delivery.Reason,
        ["DueAt"] = delivery.DueAt,
        ["PlannedAt"] = delivery.PlannedAt,
        ["SettledAt"] = delivery.SettledAt,
        ["Attempts"] = delivery.Attempts == 0 ? null : delivery.Attempts,
        ["MayBeDouble"] = delivery.MayBeDouble ? true : null,
        ["IsPartOfDigest"] = delivery.IsPartOfDigest ? true : null,
        ["Revision"] = delivery.Revision == 0 ? null : delivery.Revision,
        ["ActivityId"] = delivery.Copy?.ActivityId,
        ["ConversationId"] = delivery.Copy?.ConversationId,
        ["ServiceUrl"] = delivery.Copy?.ServiceUrl,
        ["ChannelId"] = delivery.Copy?.ChannelId,
    };

    public static Stored<Delivery> Read(Row row)
    {
        var columns = row.Properties;
        var delivery = new Delivery(
            RowText.Needed(row, "PostId"), Recipient.Parse(RowText.Needed(row, "Recipient")), Enum.Parse<DeliveryState>(RowText.Needed(row, "State")))
        {
            Kind = RowText.Needed(row, "Kind"),
            DueAt = RowText.NeededInstant(row, "DueAt"),
            PlannedAt = RowText.NeededInstant(row, "PlannedAt"),
            Reason = columns.Text("Reason"),
            SettledAt = columns.Instant("SettledAt"),
            Attempts = (int)(columns.Whole("Attempts") ?? 0),
            MayBeDouble = columns.Truth("MayBeDouble") ?? false,
            IsPartOfDigest = columns.Truth("IsPartOfDigest") ?? false,
            Revision = columns.Whole("Revision") ?? 0,
            Copy = columns.Text("ConversationId") is { } conversation
                ? new SentCopy(columns.Text("ActivityId"), conversation, columns.Text("ServiceUrl") ?? "", columns.Text("ChannelId") ?? "")
                : null,
        };
        return new Stored<Delivery>(delivery, row.ETag);
    }
}
