using Wenming.Bot.Posts.Rows;

namespace Wenming.Bot.Posts.Sending;

/// <summary>The tickets of one recipient, which stand side by side in the table.</summary>
internal sealed record TicketGroup(Recipient To, bool IsEdit, IReadOnlyList<Stored<Ticket>> Tickets);
