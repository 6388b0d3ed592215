using Wenming.Bot.Posts.Rows;

namespace Wenming.Bot.Posts.Sending;

/// <summary>What a dispatcher's pass through the tickets goes by.</summary>
/// <param name="Moment">The present moment.</param>
/// <param name="PlannedThrough">Up to when everything owed is in the outbox (UTC).</param>
internal sealed record DispatchPass(Moment Moment, DateTimeOffset? PlannedThrough)
{
    /// <summary>Whether a reminder may go out: everything of the morning is planned, so that it is one digest.</summary>
    public bool MayRemind(Ticket ticket) =>
        PlannedThrough >= Moment.ThisMorning && PlannedThrough >= ticket.NotBefore;
}
