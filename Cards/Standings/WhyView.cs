using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;

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

    /// <summary>Evidence by question.</summary>
    public IReadOnlyDictionary<QuestionId, string> Evidence { get; init; } = new Dictionary<QuestionId, string>();

    /// <summary>By question, the median that was suggested and the reason for another answer.</summary>
    public IReadOnlyDictionary<QuestionId, (string Suggested, string Reason)> Reasons { get; init; } =
        new Dictionary<QuestionId, (string Suggested, string Reason)>();
}
