using Wenming.Domain.Roster;

namespace Wenming.Domain.Vetoes;

/// <summary>Why a veto holds no longer: the case was dismissed, it was the wrong section, or the section found, reported and handled it itself.</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">The leader who decided.</param>
/// <param name="At">When (UTC).</param>
public sealed record VetoLifting(string Reason, PersonId By, DateTimeOffset At);
