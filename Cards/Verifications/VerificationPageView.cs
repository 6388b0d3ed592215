using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Verifications;

/// <summary>What a verification's page shows.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Section">The section that is verified.</param>
/// <param name="Revision">The verification's revision.</param>
/// <param name="Index">The page, from 0.</param>
/// <param name="Count">How many pages there are.</param>
public sealed record VerificationPageView(Quarter Quarter, SectionId Section, long Revision, int Index, int Count)
{
    /// <summary>The bank, for the scale's anchors.</summary>
    public required QuestionBank Bank { get; init; }

    /// <summary>The questions.</summary>
    public required IReadOnlyList<FindingView> Questions { get; init; }

    /// <summary>The language.</summary>
    public required Language Language { get; init; }

    /// <summary>What happened, if there is something to say.</summary>
    public string? Notice { get; init; }

    /// <summary>Whether the notice confirms or warns.</summary>
    public bool NoticeIsGood { get; init; }
}
