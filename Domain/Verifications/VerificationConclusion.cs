using Wenming.Domain.Roster;

namespace Wenming.Domain.Verifications;

/// <summary>Everything that was drawn has been looked at; from here V counts.</summary>
/// <param name="By">The inspector.</param>
/// <param name="At">When (UTC): the section was told.</param>
public sealed record VerificationConclusion(PersonId By, DateTimeOffset At);
