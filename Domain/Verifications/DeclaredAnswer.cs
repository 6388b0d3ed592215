using Wenming.Domain.Questions;

namespace Wenming.Domain.Verifications;

/// <summary>One answer that a section declared.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="HasEvidence">Whether a reference stands with it.</param>
/// <param name="IsOverwritten">Whether it differs from what was filled in for the section.</param>
public sealed record DeclaredAnswer(Answer Answer, bool HasEvidence, bool IsOverwritten);
