namespace Wenming.Bot.Posts.Rows;

/// <summary>Says that something is still to be done about a delivery. Gone when it is settled, so an idle dispatcher reads nothing.</summary>
/// <param name="PostId">The post.</param>
/// <param name="To">The recipient.</param>
/// <param name="NotBefore">When it may be done, by the bureau's clock (UTC); until the end of the working day after it is tried.</param>
internal sealed record Ticket(string PostId, Recipient To, DateTimeOffset NotBefore)
{
    /// <summary>Send, correct or recall.</summary>
    public PostAction Action { get; init; } = PostAction.Send;

    /// <summary>The wording that is owed by a correction or recall.</summary>
    public long Revision { get; init; } = 1;

    /// <summary>Whether it becomes a part of the day's digest.</summary>
    public bool IsReminder { get; init; }

    /// <summary>Until when it waits after a failed try, by the machine's clock (UTC).</summary>
    public DateTimeOffset? PausedUntil { get; init; }

    /// <summary>The last pause, from which the next is computed.</summary>
    public TimeSpan LastPause { get; init; }

    /// <summary>How many pauses there were.</summary>
    public int Pauses { get; init; }

    /// <summary>Until when the process that holds it is taken for alive, by the machine's clock (UTC); <see langword="null"/> while nobody does.</summary>
    public DateTimeOffset? LeaseUntil { get; init; }

    /// <summary>The process that holds it.</summary>
    public string? LeasedBy { get; init; }

    /// <summary>Whether it was on the wire with an outcome that is not known: it is sent this once more, and its digest is today's already.</summary>
    public bool IsSecondCopy { get; init; }

    /// <summary>Let go by the process that held it.</summary>
    public Ticket Free() => this with { LeaseUntil = null, LeasedBy = null };
}
