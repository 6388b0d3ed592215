namespace Wenming.Domain.StudyTests;

/// <summary>What came of a step of a sitting.</summary>
public abstract record SittingStep
{
    private SittingStep()
    {
    }

    /// <summary>It is taken.</summary>
    /// <param name="Sitting">The sitting as it is then.</param>
    public sealed record Taken(TestSitting Sitting) : SittingStep;

    /// <summary>Nothing changed.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refused(SittingRefusal Reason) : SittingStep;
}
