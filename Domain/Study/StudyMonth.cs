using Wenming.Domain.Wording;

namespace Wenming.Domain.Study;

/// <summary>One month of the plan (rules.md 3.3).</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Theme">The theme of the collective session.</param>
/// <param name="Session">The session's kind.</param>
/// <param name="SelfStudy">The political topic of self-study.</param>
/// <param name="Business">The professional one.</param>
public sealed record StudyMonth(int Month, Text Theme, SessionKind Session, StudyTopic SelfStudy, StudyTopic Business)
{
    /// <summary>A day of the month that the study can be tied to, if there is one.</summary>
    public Text? Hook { get; init; }

    /// <summary>The topic of the month's n-th week, 1 to 5: political and professional in turn.</summary>
    public StudyTopic TopicOfWeek(int week) => week % 2 == 1 ? SelfStudy : Business;
}
