using Wenming.Domain.Roster;

namespace Wenming.Domain.Appeals;

/// <summary>What somebody else decided.</summary>
/// <param name="IsUpheld">Whether the section is right.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When (UTC).</param>
public sealed record AppealDecision(bool IsUpheld, string Reason, PersonId By, DateTimeOffset At);
