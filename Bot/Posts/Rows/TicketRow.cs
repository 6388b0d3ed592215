using Wenming.Tables;

namespace Wenming.Bot.Posts.Rows;

/// <summary>A ticket as columns.</summary>
internal static class TicketRow
{
    public static RowProperties Write(Ticket ticket) => new()
    {
        ["PostId"] = ticket.PostId,
        ["Recipient"] = ticket.To.Key,
        ["NotBefore"] = ticket.NotBefore,
        ["Action"] = ticket.Action.ToString(),
        ["Revision"] = ticket.Revision,
        ["IsReminder"] = ticket.IsReminder,
        ["PausedUntil"] = ticket.PausedUntil,
        ["LastPauseSeconds"] = ticket.Pauses == 0 ? null : ticket.LastPause.TotalSeconds,
        ["Pauses"] = ticket.Pauses == 0 ? null : ticket.Pauses,
        ["LeaseUntil"] = ticket.LeaseUntil,
        ["LeasedBy"] = ticket.LeasedBy,
        ["IsSecondCopy"] = ticket.IsSecondCopy ? true : null,
    };

    public static Stored<Ticket> Read(Row row)
    {
        var columns = row.Properties;
        var ticket = new Ticket(
            RowText.Needed(row, "PostId"), Recipient.Parse(RowText.Needed(row, "Recipient")), RowText.NeededInstant(row, "NotBefore"))
        {
            Action = Enum.Parse<PostAction>(RowText.Needed(row, "Action")),
            Revision = columns.Whole("Revision") ?? 1,
            IsReminder = columns.Truth("IsReminder") ?? false,
            PausedUntil = columns.Instant("PausedUntil"),
            LastPause = TimeSpan.FromSeconds(columns.Number("LastPauseSeconds") ?? 0),
            Pauses = (int)(columns.Whole("Pauses") ?? 0),
            LeaseUntil = columns.Instant("LeaseUntil"),
            LeasedBy = columns.Text("LeasedBy"),
            IsSecondCopy = columns.Truth("IsSecondCopy") ?? false,
        };
        return new Stored<Ticket>(ticket, row.ETag);
    }
}
