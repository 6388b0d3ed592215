using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;

namespace Wenming.Cards.SelfChecks;

/// <summary>What the review card shows before the sheet is submitted.</summary>
/// <param name="Section">The section.</param>
/// <param name="Window">The open window.</param>
/// <param name="Revision">The sheet's revision that is reviewed.</param>
/// <param name="Review">What is missing, in order; submission is possible when nothing is.</param>
public sealed record ReviewView(SectionId Section, SelfCheckWindow Window, long Revision, SheetReview Review)
{
    /// <summary>The bank the sheet is filled in against.</summary>
    public required QuestionBank Bank { get; init; }

    /// <summary>Required short texts that are empty, and the page that asks for them.</summary>
    public IReadOnlyList<ShortText> MissingTexts { get; init; } = [];

    /// <summary>The page of the short texts, from 0.</summary>
    public int ShortTextPage { get; init; }

    /// <summary>How many things are missing.</summary>
    public int MissingCount => Review.Gaps.Sum(gap => gap.Missing.Count) + MissingTexts.Count;

    /// <summary>For each question its page, so that a button can lead to what is missing.</summary>
    public required IReadOnlyDictionary<QuestionId, int> PageOf { get; init; }

    /// <summary>The score and its explanation, once every scored question has an answer.</summary>
    public ScoreExplanation? Explanation { get; init; }

    /// <summary>Working days late if it were submitted now; <see langword="null"/> while it is in time.</summary>
    public int? DaysLate { get; init; }

    /// <summary>What happened at the last press, if there is something to say.</summary>
    public string? Notice { get; init; }
}
