namespace Wenming.Domain.Verifications;

/// <summary>What came of a step.</summary>
public abstract record VerificationStep
{
    private VerificationStep()
    {
    }

    /// <summary>The verification after it.</summary>
    public sealed record Taken(Verification Verification) : VerificationStep;

    /// <summary>Nothing changed.</summary>
    public sealed record Refused(VerificationRefusal Reason) : VerificationStep;
}
