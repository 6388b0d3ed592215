using System.Globalization;
using Wenming.Tables;

namespace Wenming.Bot.Posts.Rows;

/// <summary>The writes of a commit, each for one row.</summary>
internal static class OutboxWrites
{
    public static RowOperation Insert(Delivery delivery) =>
        new RowOperation.Insert(OutboxKeys.Delivery(delivery.PostId, delivery.To), DeliveryRow.Write(delivery));

    public static RowOperation Insert(Ticket ticket) => new RowOperation.Insert(OutboxKeys.Ticket(ticket), TicketRow.Write(ticket));

    public static RowOperation Upsert(Ticket ticket) => new RowOperation.Upsert(OutboxKeys.Ticket(ticket), TicketRow.Write(ticket));

    public static RowOperation Replace(Delivery delivery, string etag) =>
        new RowOperation.Replace(OutboxKeys.Delivery(delivery.PostId, delivery.To), etag, DeliveryRow.Write(delivery));

    public static RowOperation Replace(Ticket ticket, string etag) =>
        new RowOperation.Replace(OutboxKeys.Ticket(ticket), etag, TicketRow.Write(ticket));

    public static RowOperation Remove(Stored<Ticket> ticket) => new RowOperation.Delete(OutboxKeys.Ticket(ticket.Value), ticket.ETag);

    public static RowOperation Remove(Stored<Delivery> delivery) =>
        new RowOperation.Delete(OutboxKeys.Delivery(delivery.Value.PostId, delivery.Value.To), delivery.ETag);

    /// <summary>The day of the recipient's last digest; its condition is that nobody else sent one meanwhile.</summary>
    public static RowOperation Digest(Recipient recipient, DateOnly on, string? etag)
    {
        var columns = new RowProperties { ["Recipient"] = recipient.Key, ["On"] = on.ToString("O", CultureInfo.InvariantCulture) };
        return etag is null
            ? new RowOperation.Insert(OutboxKeys.Digest(recipient), columns)
            : new RowOperation.Replace(OutboxKeys.Digest(recipient), etag, columns);
    }

    public static RowOperation RemoveDigest(Recipient recipient, string etag) => new RowOperation.Delete(OutboxKeys.Digest(recipient), etag);

    public static RowOperation MarkUnreachable(Recipient recipient, string reason, DateTimeOffset at) => new RowOperation.Upsert(
        OutboxKeys.Unreachable(recipient), new RowProperties { ["Recipient"] = recipient.Key, ["Reason"] = reason, ["Since"] = at });

    public static RowOperation MarkReached(Recipient recipient) => new RowOperation.Delete(OutboxKeys.Unreachable(recipient), "*");
}
