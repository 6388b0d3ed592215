using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.Verifications;

namespace Wenming.Cards.Standings;

/// <summary>The arithmetic of a submitted score.</summary>
/// <param name="Section">The section.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="Explanation">The score, line by line.</param>
/// <param name="AnsweredWith">The version of the bank that the answers were given to.</param>
/// <param name="SubmittedAt">When it was submitted (UTC).</param>
public sealed record WhyView(
    SectionId Section, Quarter Quarter, ScoreExplanation Explanation, string AnsweredWith, DateTimeOffset SubmittedAt)
{
    /// <summary>Working days late; <see langword="null"/> when in time.</summary>
    public int? DaysLate { get; init; }

    /// <summary>V; <see langword="null"/> while it does not count.</summary>
    public VerifiedScore? Verified { get; init; }

    /// <summary>What was found, by question: changed answers and knowingly false ones, each with its reason.</summary>
    public IReadOnlyDictionary<QuestionId, Finding> Findings { get; init; } = new Dictionary<QuestionId, Finding>();

    /// <summary>Why the office waived verification; <see langword="null"/> when it did not.</summary>
    public string? WaivedBecause { get; init; }

    /// <summary>Whether a veto holds: everybody who may read the score knows of it.</summary>
    public bool IsVetoed { get; init; }

    /// <summary>Whether the reader may ask for D and the flag's value line by line.</summary>
    public bool ShowsMore { get; init; }

    /// <summary>The lines that count: of V where there is one, else of S.</summary>
    public ScoreExplanation Counting => Verified?.Explanation ?? Explanation;

    /// <summary>Evidence by question.</summary>
    public IReadOnlyDictionary<QuestionId, string> Evidence { get; init; } = new Dictionary<QuestionId, string>();

    /// <summary>By question, the median that was suggested and the reason for another answer.</summary>
    public IReadOnlyDictionary<QuestionId, (string Suggested, string Reason)> Reasons { get; init; } =
        new Dictionary<QuestionId, (string Suggested, string Reason)>();
}
