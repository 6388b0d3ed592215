namespace Wenming.Domain.Rectifications;

/// <summary>What came of a step.</summary>
public abstract record RectificationStep
{
    private RectificationStep()
    {
    }

    /// <summary>The rectification after it.</summary>
    public sealed record Taken(Rectification Rectification) : RectificationStep;

    /// <summary>Nothing changed.</summary>
    public sealed record Refused(RectificationRefusal Reason) : RectificationStep;
}
