namespace Wenming.Domain.Questions;

/// <summary>The records from which answers can be pre-filled: the values of <see cref="Question.Prefill"/>.</summary>
public static class PrefillSource
{
    /// <summary>Collective study sessions.</summary>
    public const string StudySessions = "studySessions";

    /// <summary>Study-result tests.</summary>
    public const string StudyTests = "studyTests";

    /// <summary>Study reflections.</summary>
    public const string Reflections = "reflections";

    /// <summary>The activity register.</summary>
    public const string Activities = "activities";

    /// <summary>Heart-to-heart talks, as counts only.</summary>
    public const string Talks = "talks";

    /// <summary>Bulletins and section meetings.</summary>
    public const string BulletinsAndMeetings = "bulletinsAndMeetings";

    /// <summary>Responsibility letters.</summary>
    public const string ResponsibilityLetters = "responsibilityLetters";

    /// <summary>Hygiene checks of the daily assessment.</summary>
    public const string HygieneChecks = "hygieneChecks";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [StudySessions, StudyTests, Reflections, Activities, Talks, BulletinsAndMeetings, ResponsibilityLetters, HygieneChecks];
}
