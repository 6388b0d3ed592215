namespace Wenming.Domain.Vetoes;

/// <summary>What came of a step.</summary>
public abstract record VetoStep
{
    private VetoStep()
    {
    }

    /// <summary>The veto after it.</summary>
    public sealed record Taken(Veto Veto) : VetoStep;

    /// <summary>Nothing changed.</summary>
    public sealed record Refused(VetoRefusal Reason) : VetoStep;
}
