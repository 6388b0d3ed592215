namespace Wenming.Domain.StudyTests;

/// <summary>What came of striking an item.</summary>
public abstract record StrikeStep
{
    private StrikeStep()
    {
    }

    /// <summary>It is struck.</summary>
    /// <param name="Test">The test as it stands now: every result is computed again from it.</param>
    public sealed record Taken(StudyTest Test) : StrikeStep;

    /// <summary>Nothing changed.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refused(StrikeRefusal Reason) : StrikeStep;
}
