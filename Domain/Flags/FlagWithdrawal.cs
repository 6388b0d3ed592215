using Wenming.Domain.Roster;

namespace Wenming.Domain.Flags;

/// <summary>Why an announcement was taken back (撤回).</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">The leader.</param>
/// <param name="At">When (UTC).</param>
public sealed record FlagWithdrawal(string Reason, PersonId By, DateTimeOffset At);
