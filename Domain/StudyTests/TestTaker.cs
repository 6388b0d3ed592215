namespace Wenming.Domain.StudyTests;

/// <summary>One person of a section as the rates count people: without a name.</summary>
/// <param name="IsExcused">Whether approved leave covered the whole window (<see cref="Agenda.StudyTestWindow.IsCoveredBy"/>).</param>
/// <param name="HasTakenPart">Whether an attempt was handed in.</param>
/// <param name="Best">The result that counts, if there is one.</param>
public sealed record TestTaker(bool IsExcused, bool HasTakenPart, AttemptResult? Best)
{
    /// <summary>Whether the person was to sit: everybody but those on leave, who count when they sat all the same.</summary>
    public bool IsExpected => HasTakenPart || !IsExcused;

    /// <summary>A person of the roster.</summary>
    /// <param name="sitting">What the person did; <see langword="null"/> for nothing.</param>
    /// <param name="isExcused">Whether approved leave covered the whole window.</param>
    /// <param name="test">The quarter's test.</param>
    public static TestTaker Of(TestSitting? sitting, bool isExcused, StudyTest test) =>
        new(isExcused, sitting?.HasTakenPart ?? false, sitting?.Best(test));
}
