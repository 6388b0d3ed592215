using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.Verifications;

namespace Wenming.Cards.Verifications;

/// <summary>What a verification comes to: for the inspector before it is concluded, for the section afterwards.</summary>
/// <param name="Section">The section.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="Verification">The verification.</param>
/// <param name="Self">S.</param>
/// <param name="Verified">V; <see langword="null"/> when a criterion has nothing left that applies.</param>
public sealed record VerificationResult(SectionId Section, Quarter Quarter, Verification Verification, Score? Self, VerifiedScore? Verified)
{
    /// <summary>The bank that was answered.</summary>
    public required QuestionBank Bank { get; init; }

    /// <summary>The verification's revision.</summary>
    public long Revision { get; init; }

    /// <summary>The last day of an appeal; <see langword="null"/> when none is possible.</summary>
    public DateOnly? AppealUntil { get; init; }

    /// <summary>The day by which an open appeal is decided.</summary>
    public DateOnly? DecideBy { get; init; }

    /// <summary>What happened, if there is something to say.</summary>
    public string? Notice { get; init; }
}
