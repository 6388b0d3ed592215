namespace Wenming.Bot.Turns;

/// <summary>How a turn was answered, as the ledger keeps it.</summary>
internal sealed record TurnRecord
{
    /// <summary>The HTTP answer, once everything is sent.</summary>
    public required TurnAnswer Answer { get; init; }

    /// <summary>What goes through a connector, in order.</summary>
    public required IReadOnlyList<PlannedSend> Sends { get; init; }

    /// <summary>How many of them are done.</summary>
    public int Done { get; init; }

    /// <summary>Kept in memory only: the reply must not be read in a table later.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>When the turn was answered (UTC); the ledger forgets it 30 days later.</summary>
    public required DateTimeOffset AnsweredAt { get; init; }

    /// <summary>Whether nothing is left to send.</summary>
    public bool IsDelivered => Done >= Sends.Count;
}
