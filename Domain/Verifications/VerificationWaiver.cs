using Wenming.Domain.Roster;

namespace Wenming.Domain.Verifications;

/// <summary>The office verifies nothing this time: S stands in for V in the yearly mean, marked 未复核, and can never win a flag (rules.md 2).</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">Who.</param>
/// <param name="At">When (UTC).</param>
public sealed record VerificationWaiver(string Reason, PersonId By, DateTimeOffset At);
