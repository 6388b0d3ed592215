using System.Globalization;
using Wenming.Bot.Turns;
using Wenming.Tables;

namespace Wenming.Bot.Posts.Rows;

/// <summary>The keys of the outbox. Everything of one recipient stands in one of 16 partitions, so that it commits together.</summary>
internal static class OutboxKeys
{
    /// <summary>How many partitions a bureau has.</summary>
    public const int Shards = 16;

    /// <summary>The prefix of the tickets of one kind: those that send, and those that correct or recall.</summary>
    public static string Tickets(bool isEdit) => TableKey.Of(isEdit ? "edit" : "due", "");

    public static string Partition(string bureau, int shard) => TableKey.Of(bureau, "outbox", shard.ToString("D2", CultureInfo.InvariantCulture));

    public static int Shard(Recipient recipient) => TurnKeys.Part(recipient.Key, Shards);

    public static string Deliveries(string postId) => TableKey.Of("post", postId, "");

    public static string Delivery(string postId, Recipient recipient) => TableKey.Of("post", postId, recipient.Key);

    public static string Ticket(Ticket ticket) =>
        TableKey.Of(ticket.Action == PostAction.Send ? "due" : "edit", ticket.To.Key, ticket.PostId);

    public static string Digest(Recipient recipient) => TableKey.Of("digest", recipient.Key);

    public static string Unreachable(Recipient recipient) => TableKey.Of("unreachable", recipient.Key);

    /// <summary>The prefix of the recipients who could not be reached at the last try.</summary>
    public static string AllUnreachable() => TableKey.Of("unreachable", "");
}
