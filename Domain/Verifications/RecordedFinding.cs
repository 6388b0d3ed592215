using Wenming.Domain.Questions;
using Wenming.Domain.Roster;

namespace Wenming.Domain.Verifications;

/// <summary>A finding with who made it about what.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Declared">The declared answer that it is about; a sheet that was handed in again with another one is looked at again.</param>
/// <param name="By">The inspector.</param>
/// <param name="At">When (UTC).</param>
public sealed record RecordedFinding(Finding Finding, Answer Declared, PersonId By, DateTimeOffset At);
