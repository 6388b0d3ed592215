namespace Wenming.Domain.Flags;

/// <summary>What came of a step.</summary>
public abstract record FlagStep
{
    private FlagStep()
    {
    }

    /// <summary>The decision after it.</summary>
    public sealed record Taken(FlagDecision Decision) : FlagStep;

    /// <summary>Nothing changed.</summary>
    public sealed record Refused(FlagRefusal Why) : FlagStep;
}
