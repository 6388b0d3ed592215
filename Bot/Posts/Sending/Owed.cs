using Wenming.Bot.Posts.Rows;

namespace Wenming.Bot.Posts.Sending;

/// <summary>One post that is owed to a recipient: the ticket, the copy and the post itself, as they were read.</summary>
internal sealed record Owed(Stored<Ticket> Ticket, Stored<Delivery> Delivery, PostRecord Post)
{
    /// <summary>What a retry depends on.</summary>
    public Attempt Attempt(Moment moment) => new(Ticket.Value.IsReminder, $"{Ticket.Value.PostId} {Ticket.Value.To.Key}")
    {
        IsSecondCopy = Ticket.Value.IsSecondCopy,
        Pauses = Ticket.Value.Pauses,
        LastPause = Ticket.Value.LastPause,
        IsPastItsTime = moment.IsPast(Ticket.Value.NotBefore),
    };
}
