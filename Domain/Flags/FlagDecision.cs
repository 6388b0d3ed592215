using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Domain.Flags;

/// <summary>The leaders' decision about a quarter's travelling flag (流动红旗).</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Choice">What was decided.</param>
/// <param name="By">The leader.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Basis">What it was based on.</param>
public sealed record FlagDecision(Quarter Quarter, FlagChoice Choice, PersonId By, DateTimeOffset At, FlagBasis Basis)
{
    /// <summary>Whether it is what the bot proposed.</summary>
    public bool IsAsProposed { get; init; }

    /// <summary>When it is said to everybody (UTC); <see langword="null"/> until it is released, and again once it was withdrawn.</summary>
    public DateTimeOffset? AnnouncedAt { get; init; }

    /// <summary>How often a decision of the quarter was announced, this one included.</summary>
    public int Announcements { get; init; }

    /// <summary>The last withdrawal (撤回), if there was one.</summary>
    public FlagWithdrawal? Withdrawal { get; init; }

    /// <summary>Whether everybody is told, or was.</summary>
    public bool IsAnnounced => AnnouncedAt is not null;

    /// <summary>Whether it holds: nobody withdrew it since it was made.</summary>
    public bool Stands => Withdrawal is not { } withdrawal || withdrawal.At < At;

    /// <summary>Whether it holds and is to be announced.</summary>
    public bool Waits => Stands && !IsAnnounced;
}
